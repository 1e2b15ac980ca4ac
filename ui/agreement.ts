// An agreement as it is chosen in its dialog: what it begins with, what was changed, how both become one.
import type { AddedPromise, DueChoice, DueView, Firmness, OwnerChoice, OwnerView, PersonRef, PromiseState } from "./api.gen";

/** As the dialog begins. */
export interface Agreement { owner: OwnerView; what: string; firmness: Firmness; due: DueView }

/** What was changed; `null` stays as it was. */
export interface Change {
  what: string | null;
  owner: OwnerChoice | null;
  firmness: Firmness | null;
  due: DueChoice | null;
  state?: PromiseState;
}

/** An agreement nobody has put into words yet. Whoever was speaking is likely to do it; else the school. */
export function startWith(what = "", speaker = "", people: PersonRef[] = []): Agreement {
  const person = people.find(({ id }) => id === speaker);
  const owner: OwnerView = person ? { is: "person", person } : { is: speaker === "me" ? "me" : "school" };
  return { owner, what, firmness: "firm", due: { is: "open" } };
}

/** The agreement with its changes. */
export function withChange(before: Agreement, change: Change): AddedPromise {
  return {
    what: change.what ?? before.what, owner: change.owner ?? ownerChoice(before.owner),
    firmness: change.firmness ?? before.firmness, due: change.due ?? dueChoice(before.due),
  };
}

/** One key for a choice among owners, and back. */
export function ownerKey(owner: OwnerView): string {
  return owner.is === "person" ? owner.person.id : owner.is === "chip" ? `chip/${owner.chip}` : owner.is;
}
export function ownerOf(key: string): OwnerChoice {
  if (key.startsWith("chip/")) return { is: "chip", chip: key.slice(5) };
  return key === "me" || key === "school" ? { is: key } : { is: "person", person: key };
}
const ownerChoice = (owner: OwnerView): OwnerChoice => ownerOf(ownerKey(owner));

function dueChoice(due: DueView): DueChoice {
  return "date" in due && due.date ? { is: "on", date: due.date } : { is: "open" };
}
