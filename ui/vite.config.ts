import { FluentResource } from "@fluent/bundle";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** The words are read while building, so the page brings no reader of Fluent files. */
const words: Plugin = {
  name: "words",
  transform(code, id) {
    if (!id.endsWith(".ftl")) return null;
    const entries = new FluentResource(code).body.map(({ id, value, attributes }) =>
      Object.keys(attributes).length ? [id, value, attributes] : [id, value]);
    return { code: `export default ${JSON.stringify(entries)}`, map: null };
  },
};

/** Icons come from the package, their drawing from `parts/Drawn.svelte`: each here is a few lines in a size, no more. */
const plainlyDrawn: Plugin = {
  name: "plainly-drawn",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("@lucide/svelte/dist/icons/")) return null;
    const lines = code.replace(/"(name|size)": [^,]+, |, "aliases": \[[^\]]*\]/g, "");
    return { code: lines.replace("let props =", "let { size } =").replace("{...props}", "{size}"), map: null };
  },
  resolveId: (source, importer) =>
    source === "../Icon.svelte" && importer?.includes("@lucide") ? new URL("parts/Drawn.svelte", import.meta.url).pathname : null,
};

export default defineConfig({
  plugins: [plainlyDrawn, words, svelte()],
  base: "./",
  build: {
    // The content policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Nothing here is newer than what the web views of iOS 16.4 and WebKitGTK 2.40 read as it is.
    target: "esnext",
  },
  // The words live beside the core; the dev server may read them there.
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  clearScreen: false,
});
