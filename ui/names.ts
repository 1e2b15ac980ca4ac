// How people, meetings and agreements are named, the same on every screen.
import type { Failure, MeetingRef, OwnerView, PersonRef, PromiseView, DueView } from "./api.gen";
import { day, dayInLine } from "./format";
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

/** The same inside a sentence near today: "by Friday". */
export function dueInLine(due: DueView, today: string): string {
  if (due.is === "on") return t(due.precision === "exact" ? "due-on" : "due-around", { day: dayInLine(due.date, today) });
  return dueWords(due, today);
}

function beforeMeeting(hours: number): string {
  if (hours === 0) return t("due-before-meeting");
  return hours % 24 === 0 ? t("due-days-before-meeting", { days: hours / 24 }) : t("due-hours-before-meeting", { hours });
}

/** "Ms. Lee: share the schedule", or "Ms. Lee said they would try: …" when soft. */
export function promiseWords(promise: Pick<PromiseView, "owner" | "what" | "firmness">, ofChip?: (chip: string) => string): string {
  const { owner, what, firmness } = promise;
  const who = ownerName(owner, ofChip);
  if (owner.is === "me") return firmness === "firm" ? t("agreed-mine", { what }) : t("soft-mine", { what });
  return firmness === "firm" ? t("agreed-theirs", { who, what }) : t("soft-theirs", { who, what });
}

export const failureWords = (failure: Failure | null): string | null => (failure ? t(`error-${failure.code}`) : null);

/** The role as short as a chip: "OT"; empty when it says nothing new. */
export const roleShort = (person: PersonRef): string =>
  person.name && person.role && person.role !== "other" ? t(`role-short-${person.role}`) : "";
