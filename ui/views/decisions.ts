// A decision of a meeting is an agreement that hangs on the meeting: what, who, by when.
import type { DueChoice, DueView, Firmness, MeetingId, OwnerChoice, OwnerView, PromiseView } from "../api.gen";
import { act, type Note } from "../state.svelte";

/** What was changed in the dialog; what is `null` stays. */
export interface Change { what: string | null; owner: OwnerChoice | null; firmness: Firmness | null; due: DueChoice | null }

/** Adds a decision; `what` and `speaker` are what the dialog began with. */
export function addDecision(meeting: MeetingId, what: string, speaker: string, change: Change, note: Note): Promise<PromiseView | null> {
  return act("save_promise", {
    id: null, entry: null, meeting, what: change.what ?? what, owner: change.owner ?? { is: speaker === "me" ? "me" : "school" },
    firmness: change.firmness ?? "firm", due: change.due ?? { is: "open" },
  }, note);
}

/** Changes a decision. */
export function changeDecision(promise: PromiseView, change: Change, note: Note): Promise<PromiseView | null> {
  return act("save_promise", {
    id: promise.id, entry: null, meeting: null, what: change.what ?? promise.what, owner: change.owner ?? ownerChoice(promise.owner),
    firmness: change.firmness ?? promise.firmness, due: change.due ?? dueChoice(promise.due),
  }, note);
}

function ownerChoice(owner: OwnerView): OwnerChoice {
  if (owner.is === "person") return { is: "person", person: owner.person.id };
  return owner.is === "me" ? { is: "me" } : { is: "school" };
}

function dueChoice(due: DueView): DueChoice {
  const date = due.is === "on" || due.is === "before_meeting" ? due.date : null;
  return date ? { is: "on", date } : { is: "open" };
}
