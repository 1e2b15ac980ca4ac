// A decision of a meeting is an agreement that hangs on the meeting: what, who, by when.
import { startWith, withChange, type Agreement, type Change } from "../agreement";
import type { MeetingId, PersonRef, PromiseView } from "../api.gen";
import { noEdits } from "../draft";
import { act, ask, type Note } from "../state.svelte";

/** What the dialog begins with: who, what and by when as read from the line; else whoever was speaking. */
export async function startFrom(line: string, speaker: string, people: PersonRef[]): Promise<Agreement> {
  const guess = startWith(line, speaker, people);
  const said = guess.owner.is === "person" ? [guess.owner.person.id] : [];
  // "We", said by the parent, are at home; said by anybody else, those who met with them.
  const text_is = speaker === "me" ? "own_decision" : "decision";
  const read = await ask("read_entry", { text: line, edits: { ...noEdits(), people: said }, text_is }).catch(() => null);
  const promise = read?.promises[0];
  const [day, ...others] = read?.dates ?? [];
  if (!promise) return day && !others.length ? { ...guess, due: day.due } : guess;
  const { owner, what, firmness, due } = promise;
  // "I will send it", said by Ms. Lee, is hers. "The school will" is the school's, whoever said it.
  const theirs = owner.is === "me" && guess.owner.is === "person";
  return { owner: theirs || owner.is === "chip" ? guess.owner : owner, what, firmness, due };
}

/** Adds a decision. */
export const addDecision = (meeting: MeetingId, start: Agreement, change: Change, note: Note): Promise<PromiseView | null> =>
  act("save_promise", { id: null, entry: null, meeting, ...withChange(start, change) }, note);

/** Changes a decision. */
export const changeDecision = (promise: PromiseView, change: Change, note: Note): Promise<PromiseView | null> =>
  act("save_promise", { id: promise.id, entry: null, meeting: null, ...withChange(promise, change) }, note);
