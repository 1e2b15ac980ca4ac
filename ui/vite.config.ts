import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
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
