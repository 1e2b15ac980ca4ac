import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** The remarks beside the words are for those who write them; a phone need not carry them. */
const wordsOnly: Plugin = {
  name: "words-only",
  transform(code, id) {
    if (!id.endsWith(".ftl?raw")) return null;
    const text = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1)) as string;
    return `export default ${JSON.stringify(text.split("\n").filter((line) => line && !line.startsWith("#")).join("\n"))}`;
  },
};

/** Icons come from the package, their drawing from `parts/Drawn.svelte`: none here is more than lines in a size. */
const plainlyDrawn: Plugin = {
  name: "plainly-drawn",
  enforce: "pre",
  resolveId: (source, importer) => (source === "../Icon.svelte" && importer?.includes("@lucide") ? new URL("parts/Drawn.svelte", import.meta.url).pathname : null),
};

export default defineConfig({
  plugins: [plainlyDrawn, svelte(), wordsOnly],
  base: "./",
  build: {
    // The content policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The words live beside the core; the dev server may read them there.
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  clearScreen: false,
});
