// Settings are saved one at a time, each built on what the one before has left: quick taps lose nothing.
import type { SaveSettings, SettingsView } from "./api.gen";
import { act, ask, inTurn, type Note } from "./state.svelte";

/** A change, or how to make one from the settings as they are when its turn comes. */
export type Change = SaveSettings | ((now: SettingsView) => SaveSettings);
export type Save = (change: Change) => Promise<SettingsView | null>;

export const saver = (note: Note): Save => (change) =>
  inTurn(async () => act("save_settings", typeof change === "function" ? change(await ask("settings", {})) : change, note), note);

/** A list with one thing put in or taken out. */
export const listed = <Value>(list: Value[], value: Value, on: boolean): Value[] => {
  const others = list.filter((known) => known !== value);
  return on ? [...others, value] : others;
};
