import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

// Short class names: each stands in every element of its component, and travels with the app.
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}` } };
