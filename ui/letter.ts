// The pieces of the letter for next year, wherever each comes from. What is in it is kept by the core.
import type { LetterLine, LetterTrial, WorthTelling } from "./api.gen";
import type { Route } from "./route.svelte";
import { act, type Note } from "./state.svelte";

export const letterParts: WorthTelling[] = ["worked", "did_not_work", "helps"];

export interface Piece {
  key: string;
  on: string;
  text: string;
  shows: WorthTelling | null;
  route: Route;
  /** Puts it into a part, or takes it out. */
  put: (shows: WorthTelling | null, note: Note) => void;
}

export const fromLine = ({ entry: id, ...line }: LetterLine): Piece => ({
  ...line,
  key: id,
  route: { view: "entry", id },
  put: (worth_telling, note) => void act("tag_entry", { id, add_people: [], remove_people: [], worth_telling }, note),
});

export const fromTrial = ({ concern: id, part, ...trial }: LetterTrial): Piece => ({
  ...trial,
  key: part,
  route: { view: "concern", id, trial: part },
  put: (shows, note) => void act("tell_part", { id, part, shows }, note),
});
