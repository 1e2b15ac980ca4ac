import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

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
  plugins: [plainlyDrawn, svelte()],
  base: "./",
  build: {
    // The content policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // One sheet: what is loaded later brings no styles that would have to be waited for.
    cssCodeSplit: false,
    modulePreload: false,
    // Nothing here is newer than what the web views of iOS 16.4 and WebKitGTK 2.40 read as it is.
    target: "esnext",
  },
  clearScreen: false,
});
