// Takes the README's pictures; no test.
import { defineConfig } from "@playwright/test";
import stories from "./playwright.config.ts";

export default defineConfig({ use: stories.use, testDir: ".", testMatch: "pictures.spec.ts", workers: 1, reporter: "list" });
