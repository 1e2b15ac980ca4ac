// How people, meetings and agreements are named, the same on every screen.
import type { DocumentRef, Failure, MeetingRef, MessageAbout, OwnerView, PersonRef, PromiseView, DueView } from "./api.gen";
import { day, dayInLine, daysBetween } from "./format";
import { listed, t } from "./words";

/** "Ms. Lee", or "the speech therapist" when only the role is known. */
export function nameOf(person: PersonRef): string {
  const name = person.name || (person.role && person.role !== "other" ? t("role-only", { role: t(`role-${person.role}`) }) : t("someone"));
  return person.removed ? t("removed-person", { name }) : name;
}

export const namesOf = (people: PersonRef[]): string => listed(people.map(nameOf));

/** The role's word beside a name; empty when the name already is the role, or the role says nothing. */
export const roleBeside = (person: PersonRef): string =>
  person.name && person.role && person.role !== "other" ? t(`role-${person.role}`) : "";

/** Starts a sentence: "the office" → "The office". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const meetingName = (meeting: MeetingRef): string => meeting.title || t(`meeting-${meeting.kind}`);

/** What a message is for: "Recap of the meeting", "A quick question". */
export const messageName = (about: MessageAbout): string => (about.kind === "say" ? t(`say-${about.saying}`) : t(`compose-${about.kind}`));

/** "You", "Ms. Lee", "The school". A chip's own name is given by who knows the chips. */
export function ownerName(owner: OwnerView, ofChip: (chip: string) => string = () => t("someone")): string {
  if (owner.is === "me") return t("you");
  if (owner.is === "person") return capital(nameOf(owner.person));
  return owner.is === "school" ? t("the-school") : capital(ofChip(owner.chip));
}

/** "by Fri, Oct 9", "around Fri, Oct 9", "2 days before the meeting"; empty when open. */
export function dueWords(due: DueView, today?: string): string {
  if (due.is === "on") return t(due.precision === "exact" ? "due-on" : "due-around", { day: day(due.date, today) });
  if (due.is === "ask") return t("due-ask", { first: day(due.dates[0] ?? "", today), second: day(due.dates[1] ?? due.dates[0] ?? "", today) });
  if (due.is === "open") return "";
  if (due.date) return t("due-on", { day: day(due.date, today) });
  return beforeMeeting(due.hours);
}

/** The same inside a sentence near today: "by Friday"; of a day that has passed, "was for Thursday". */
export function dueInLine(due: DueView, today: string): string {
  const was = wasDue(due, today);
  if (was) return t("due-was", { day: daysBetween(was, today) < 4 ? dayInLine(was, today) : day(was, today) });
  if (due.is === "on") return t(due.precision === "exact" ? "due-on" : "due-around", { day: dayInLine(due.date, today) });
  return dueWords(due, today);
}

function beforeMeeting(hours: number): string {
  if (hours === 0) return t("due-before-meeting");
  return hours % 24 === 0 ? t("due-days-before-meeting", { days: hours / 24 }) : t("due-hours-before-meeting", { hours });
}

/** The day it was due, once that has passed. */
const wasDue = (due: DueView, today: string): string | null =>
  "date" in due && due.date !== null && daysBetween(today, due.date) < 0 ? due.date : null;

/** A whole sentence: "Ms. Lee will share the schedule by Friday.", or "… It was for Thursday." */
export function promiseSentence(promise: Pick<PromiseView, "owner" | "told" | "due">, today: string): string {
  const [what, due] = [promiseWords(promise), dueInLine(promise.due, today)];
  if (!due) return t("promise-open", { what });
  return t(wasDue(promise.due, today) ? "promise-was" : "promise-due", { what, due });
}

/** "Ms. Lee will share the schedule", or "Ms. Lee will try to …" where it was only a try. What says itself who does it gets
 * no other subject: "The CSE will meet again in March". */
export function promiseWords({ owner, told }: Pick<PromiseView, "owner" | "told">, ofChip?: (chip: string) => string): string {
  const [who, what] = [ownerName(owner, ofChip), told.deed];
  if (told.form === "whole") return capital(told.tries ? t("promise-whole-soft", { what }) : what);
  if (told.form === "thing") return t("promise-thing", { who, what });
  if (owner.is === "me") return told.tries ? t("soft-mine", { what }) : t("agreed-mine", { what });
  return told.tries ? t("soft-theirs", { who, what }) : t("agreed-theirs", { who, what });
}

export const failureWords = (failure: Failure | null): string | null => {
  if (failure?.code === "paper_damaged") return t("error-paper_damaged", { paper: failure.detail });
  return failure ? t(`error-${failure.code}`) : null;
};

/** The role as short as a chip: "OT"; empty when it says nothing new. */
export const roleShort = (person: PersonRef): string =>
  person.name && person.role && person.role !== "other" ? t(`role-short-${person.role}`) : "";

/** A paper without a title is called by its kind. */
export const paperName = ({ title, kind }: DocumentRef): string => title || t(`document-kind-${kind}`);
