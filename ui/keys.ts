// The desktop's keys. One listener; a component lends its keys for as long as it lives, the newest lender wins.
// Refuses: a plain letter, and Escape's way back, while a text field has the focus.
import { onMount } from "svelte";

/** "n", "/", "?", "Escape", "Ctrl+Enter", "Ctrl+z". Ctrl stands for Command on a Mac. */
export type Keys = Record<string, () => void>;

const lenders: Keys[] = [];

/** Lends keys until the component goes. Call it while the component is set up. */
export function lendKeys(keys: Keys): void {
  onMount(() => {
    lenders.push(keys);
    return () => void lenders.splice(lenders.indexOf(keys), 1);
  });
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])"));

function named(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
}

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector("dialog[open]")) return;
  const key = named(event);
  const allowedInText = key === "Escape" || key === "Ctrl+Enter";
  if (typing(event.target) && !allowedInText) return;
  // The first Escape leaves the field, so that one press never leaves what is being typed.
  if (key === "Escape" && typing(event.target)) return (event.target as HTMLElement).blur();
  const run = lenders.findLast((keys) => keys[key])?.[key];
  if (!run) return;
  event.preventDefault();
  run();
});
