// A decision of a meeting is an agreement that hangs on the meeting: what, who, by when.
import { withChange, type Agreement, type Change } from "../agreement";
import type { MeetingId, PromiseView } from "../api.gen";
import { act, type Note } from "../state.svelte";

/** Adds a decision. */
export const addDecision = (meeting: MeetingId, start: Agreement, change: Change, note: Note): Promise<PromiseView | null> =>
  act("save_promise", { id: null, entry: null, meeting, ...withChange(start, change) }, note);

/** Changes a decision. */
export const changeDecision = (promise: PromiseView, change: Change, note: Note): Promise<PromiseView | null> =>
  act("save_promise", { id: promise.id, entry: null, meeting: null, ...withChange(promise, change) }, note);
