// The Fluent files of the screens: all but those that the core speaks itself.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const folder = fileURLToPath(new URL("../../src-tauri/core/src/words/en", import.meta.url));
const ofTheCore = new Set(["messages.ftl", "next_year.ftl", "notices.ftl", "record.ftl", "sayings.ftl", "shell.ftl"]);
export const files = readdirSync(folder).filter((name) => name.endsWith(".ftl") && !ofTheCore.has(name)).sort();
