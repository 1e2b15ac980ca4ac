// What the settings say to a screen: whether hints are wanted, and who the children are.
import { watch } from "./state.svelte";

/** Call it while the component is set up. */
export function wishes() {
  const settings = watch("settings", () => ({}));
  return {
    get ready(): boolean { return settings.view !== null; },
    get coaching(): boolean { return settings.view?.coaching ?? false; },
    /** The name of the state whose rules hold; empty when none was chosen. */
    get state(): string { return settings.view?.state?.name ?? ""; },
    /** The language an interpreter is needed for; empty where none is. */
    get language(): string { return settings.view?.language ?? ""; },
    get children() { return (settings.view?.children ?? []).map(({ child }) => ({ value: child.id, words: child.name })); },
  };
}
