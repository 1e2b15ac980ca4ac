import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

const components = ["parts", "views"].flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).sort());

/** A component's place in the list names its styles: short, for it stands at every element, and alike in every build. */
const cssHash = ({ filename }) => `s${components.indexOf(basename(filename)).toString(36)}`;

export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, cssHash } };
