// A decision of a meeting is an agreement that hangs on the meeting: what, who, by when.
import type { DueChoice, DueView, Firmness, MeetingId, OwnerChoice, OwnerView, PersonRef, PromiseView } from "../api.gen";
import { act, type Note } from "../state.svelte";

/** What was changed in the dialog; what is `null` stays. */
export interface Change { what: string | null; owner: OwnerChoice | null; firmness: Firmness | null; due: DueChoice | null }

/** What the dialog begins with. */
export interface Start { owner: OwnerView; what: string; firmness: Firmness; due: DueView }

/** Whoever was speaking is likely to do it; else the school. */
export function startWith(what: string, speaker: string, people: PersonRef[]): Start {
  const person = people.find(({ id }) => id === speaker);
  const owner: OwnerView = person ? { is: "person", person } : { is: speaker === "me" ? "me" : "school" };
  return { owner, what, firmness: "firm", due: { is: "open" } };
}

/** Adds a decision. */
export function addDecision(meeting: MeetingId, start: Start, change: Change, note: Note): Promise<PromiseView | null> {
  return act("save_promise", {
    id: null, entry: null, meeting, what: change.what ?? start.what, owner: change.owner ?? ownerChoice(start.owner),
    firmness: change.firmness ?? start.firmness, due: change.due ?? { is: "open" },
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
