// Everything but the new entry: the other screens, what stands around them, and the chips. Reached through
// ../later.svelte.ts only.
export { openReminder } from "../reminded";
export { default as Bar } from "./Bar.svelte";
export { default as CaptureChips } from "./CaptureChips.svelte";
export { default as Entry } from "./Entry.svelte";
export { default as Further } from "./Further.svelte";
export { default as KeysHelp } from "./KeysHelp.svelte";
export { default as List } from "./List.svelte";
export { default as LocalWords } from "./LocalWords.svelte";
export { default as Nothing } from "./Nothing.svelte";
export { default as Rail } from "./Rail.svelte";
export { default as ThemeWorn } from "./ThemeWorn.svelte";
export { default as Top } from "./Top.svelte";
export { default as Trouble } from "./Trouble.svelte";
