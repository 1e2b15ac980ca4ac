// How a reminder reads: when, what, why, and the one deed that ends it. When it is due was decided by the core.
import type { AboutView, ClockRef, ComingWhat, MeetingId, MeetingRef, MessageAbout, MessageId, PersonRef, PromiseId, PromiseState, PromiseView, ReminderCard } from "./api.gen";
import { clockTitle, dueDay } from "./clocks";
import { daysBetween, dayInLine, longDay, time, weekday } from "./format";
import { capital, meetingName, messageName, nameOf, namesOf, promiseSentence, promiseWords } from "./names";
import type { Route } from "./route.svelte";
import { t } from "./words";

/** What a tap does: goes somewhere, answers a promise, notes that the documents are here, or asks when a date was over. */
export type Deed =
  | { words: string; go: Route }
  | { words: string; promise: PromiseId; state: PromiseState }
  | { words: string; received: MeetingId }
  | { words: string; happened: ClockRef }
  | { words: string; call: string };

/** When the answer to a question is "not yet": what to ask for anew, a promise or the drafts of a meeting, or a letter that asks. */
export type NotYet = { promise: PromiseView } | { drafts: MeetingId } | { letter: MessageAbout };

/** `done`: what Done needs first, the day on which it happened; `null` where nothing is asked. */
export interface CardWords {
  /** Names the card where it stands beside others of its kind. */
  name: string;
  when: string; title: string; why: string; deed: Deed; canBeDone: boolean; done: ClockRef | null; notYet: NotYet | null; also: Also | null;
}

/** A second thing that may have happened meanwhile. */
export interface Also { words: string; name: string; go: Route }

/** "Best before tomorrow, 3:20 PM", "Best today" until midnight; what is past is still fine. */
export function bestBefore(until: string, now: string): string {
  if (until <= now) return t("still-fine");
  const away = daysBetween(now, until);
  if (away === 1 && until.slice(11, 16) === "00:00") return t("best-today");
  const day = dayInLine(until, now);
  return away < 2 ? t("best-before", { until: t("moment", { day, time: time(until) }) }) : t("best-before", { until: day });
}

/** A suggestion, or something whose own day is told in its line. */
const UNDATED = new Set<AboutView["rhythm"]>(["check_in", "clock_ahead", "plan_date", "look_back", "letter", "turn_over", "copy", "reply", "held_letter", "thanks", "monthly_update"]);

export function cardWords(card: ReminderCard, now: string): CardWords {
  const { rhythm } = card.about;
  if (card.mailed) return { ...named(mailed(said(card.about, now))), canBeDone: false, done: null, notYet: null, also: null };
  const asks = rhythm === "their_promise" || rhythm === "documents_arrived" || rhythm === "clock_happened" || rhythm === "trial";
  const when = asks ? t("a-question") : UNDATED.has(rhythm) || (rhythm === "my_promise" && card.weight === "soft") ? "" : bestBefore(card.best_until, now);
  const canBeDone = !asks && rhythm !== "my_promise" && rhythm !== "reply";
  const done = card.about.rhythm === "plan_date" ? card.about.clock : null;
  const words = said(card.about, now);
  return { when, canBeDone, done, notYet: notYet(card.about), also: also(card.about, words.title), ...named(words) };
}

/** A question tells by its line what it is about: "Did this happen?" alone would be said of each. */
const named = <Words extends { title: string; why: string }>(words: Words) =>
  ({ ...words, name: words.title.endsWith("?") || words.title === t("mine-title") ? `${words.title} ${words.why}` : words.title });

/** Where what they answered is written down. */
export const answerRoute = (message: MessageId, person: PersonRef | null | undefined): Route =>
  ({ view: "capture", answers: message, ...(person && !person.removed ? { with: person.id } : {}) });

function also(about: AboutView, what: string): Also | null {
  if (about.rhythm !== "reply") return null;
  return { words: t("reply-answered"), name: t("reply-answered-named", { what }), go: answerRoute(about.message, about.person) };
}

function notYet(about: AboutView): NotYet | null {
  if (about.rhythm === "documents_arrived") return { drafts: about.meeting.id };
  if (about.rhythm === "clock_happened") return { letter: about.letter };
  return about.rhythm === "their_promise" ? { promise: about.promise } : null;
}

/** The mail program has the words; only the parent knows whether they went out. */
const mailed = ({ title, deed }: Said) =>
  ({ when: t("a-question"), title: t("compose-sent-question"), why: title, deed: { ...deed, words: t("compose-sent-answer") } });

type Said = Pick<CardWords, "title" | "why" | "deed">;

function said(about: AboutView, now: string): Said {
  switch (about.rhythm) {
    case "introductions": return introductions(about);
    case "check_in": return checkIn(about);
    case "thanks": return thanks(about, now);
    case "monthly_update": return {
      title: t("update-title", { child: about.child.name }),
      why: t("update-why", { last: dayInLine(about.last, now) }),
      deed: { words: t("update-deed"), go: { view: "message", about: about.letter } },
    };
    case "ask_for_documents": return askForDocuments(about, now);
    case "documents_arrived": return {
      title: t("arrived-title"), why: t("arrived-why", meetingDay(about.meeting, now)), deed: { words: t("arrived-deed"), received: about.meeting.id },
    };
    case "recap": return {
      title: t("recap-title"), why: t("recap-why", meetingDay(about.meeting, now)),
      deed: { words: t("recap-deed"), go: { view: "message", about: { kind: "recap", meeting: about.meeting.id } } },
    };
    case "in_writing": return inWriting(about, now);
    case "my_promise": return {
      title: t("mine-title"), why: promiseSentence(about.promise, now), deed: { words: t("mine-deed"), promise: about.promise.id, state: "kept" },
    };
    case "their_promise": return {
      title: t(tried(about) ? "tried-title" : "theirs-title"), why: promiseSentence(about.promise, now), deed: { words: t(tried(about) ? "tried-deed" : "theirs-deed"), promise: about.promise.id, state: "kept" },
    };
    case "clock_ahead": return { title: clockTitle(about.clock), why: t("clock-ahead-why", { due: dueDay(about.clock.due, now) }), deed: { words: t("clock-ahead-deed"), go: { view: "clocks" } } };
    case "plan_date": return { title: clockTitle(about.clock), why: t("plan-date-why", { due: dueDay(about.clock.due, now) }), deed: { words: t("clock-ahead-deed"), go: { view: "clocks" } } };
    case "look_back": return { title: t("look-back-card-title"), why: t("look-back-card-why"), deed: { words: t("look-back-card-deed"), go: { view: "look_back" } } };
    case "letter": return {
      title: t("letter-card-title", { child: about.child.name }), why: t("letter-card-why"),
      deed: { words: t("letter-card-deed"), go: { view: "next_year", child: about.child.id } },
    };
    case "turn_over": return { title: t("turn-card-title"), why: t("turn-card-why"), deed: { words: t("turn-card-deed"), go: { view: "turn_over" } } };
    case "copy": return {
      title: t("copy-card-title"), why: about.last ? t("copy-card-why-last", { day: dayInLine(about.last, now) }) : t("copy-card-why"),
      deed: { words: t("copy-card-deed"), go: { view: "leave" } },
    };
    case "meeting_day": return {
      title: t("meeting-day-line", { meeting: meetingName(about.meeting) }), why: "",
      deed: { words: t("meeting-day-deed"), go: { view: "meeting", id: about.meeting.id } },
    };
    case "reply": return reply(about, now);
    case "held_letter": return heldLetter(about);
    case "trial": return {
      title: t("trial-title"), why: t("trial-why", { trial: about.trial, day: dayInLine(about.review, now) }),
      deed: { words: t("trial-deed"), go: { view: "concern", id: about.concern, trial: about.part } },
    };
    case "clock_happened": return { title: clockTitle(about.clock), why: t("clock-happened-question", { due: dueDay(about.clock.due, now) }), deed: { words: t("clock-happened-yes"), happened: about.clock } };
  }
}

/** Said as a try, so asked about as one: never as a promise. */
const tried = ({ promise }: Extract<AboutView, { rhythm: "their_promise" }>) => promise.firmness === "soft";

const meetingDay = (meeting: MeetingRef, now: string) => ({ meeting: meetingName(meeting), day: dayInLine(meeting.starts, now) });

function introductions({ people }: Extract<AboutView, { rhythm: "introductions" }>): Said {
  const first = people[0];
  const why = people.length > 1 ? t("hello-why-many", { names: namesOf(people) }) : t("hello-why");
  if (!first) return { title: t("hello-title"), why, deed: { words: t("to-people"), go: { view: "people" } } };
  const name = nameOf(first);
  const go: Route = { view: "message", about: { kind: "introduction", person: first.id } };
  return { title: people.length > 1 ? t("hello-title") : t("hello-title-one", { name }), why, deed: { words: t("write-to", { name }), go } };
}

function checkIn({ child, person, days, hello }: Extract<AboutView, { rhythm: "check_in" }>): Said {
  const why = days === null ? t("checkin-why-first", { child: child.name }) : t("checkin-why", { weeks: Math.max(1, Math.round(days / 7)), child: child.name });
  if (!person) return { title: t("checkin-title-nobody"), why, deed: { words: t("to-people"), go: { view: "people" } } };
  const name = nameOf(person);
  if (hello) return { title: t("hello-title-one", { name }), why: t("hello-why"), deed: { words: t("write-to", { name }), go: { view: "message", about: { kind: "introduction", person: person.id } } } };
  const go: Route = { view: "message", about: { kind: "check_in", child: child.id, person: person.id, tone: "thanks" } };
  return { title: t("checkin-title", { name }), why, deed: { words: t("checkin-deed"), go } };
}

function thanks({ written, person, last, letter }: Extract<AboutView, { rhythm: "thanks" }>, now: string): Said {
  const day = dayInLine(written, now);
  const why = last ? t("thanks-why-last", { day, last: dayInLine(last, now) }) : t("thanks-why", { day });
  const title = person ? t("thanks-title-one", { name: nameOf(person) }) : t("thanks-title");
  return { title, why, deed: { words: t("thanks-deed"), go: { view: "message", about: letter } } };
}

function askForDocuments(about: Extract<AboutView, { rhythm: "ask_for_documents" }>, now: string): Said {
  const { meeting, person, today, here_by } = about;
  const args = { meeting: meetingName(meeting), day: longDay(meeting.starts) };
  const why = today ? t("documents-why-near", args) : t("documents-why", { ...args, by: dayInLine(here_by, now), time: time(here_by) });
  const words = person ? t("ask-person", { name: nameOf(person) }) : t("documents-deed");
  return { title: t(today ? "documents-title-today" : "documents-title"), why, deed: { words, go: { view: "message", about: { kind: "ask_for_documents", meeting: meeting.id } } } };
}

function reply({ message, sent_for, subject, sent, person, phone }: Extract<AboutView, { rhythm: "reply" }>, now: string): Said {
  const name = person && nameOf(person);
  const why = t("reply-why", { what: subject || messageName(sent_for), day: dayInLine(sent, now) });
  const deed: Deed = name && phone ? { words: t("handles-call", { name }), call: phone } : { words: t("reply-deed"), go: { view: "sent", id: message } };
  return { title: name ? t("reply-title", { name }) : t("reply-title-nobody"), why, deed };
}

function heldLetter({ letter_for, people }: Extract<AboutView, { rhythm: "held_letter" }>): Said {
  const what = messageName(letter_for);
  const why = people.length ? t("held-why", { what, names: namesOf(people) }) : t("held-why-nobody", { what });
  return { title: t("held-title"), why, deed: { words: t("held-deed"), go: { view: "message", about: letter_for } } };
}

function inWriting({ entry, said, promises }: Extract<AboutView, { rhythm: "in_writing" }>, now: string): Said {
  const away = daysBetween(said, now);
  const title = away === 0 ? t("writing-title-today") : away < 7 ? t("writing-title", { day: weekday(said) }) : t("writing-title-old", { day: dayInLine(said, now) });
  return { title, why: promises.map((promise) => promiseSentence(promise, now)).join("\n"), deed: { words: t("writing-deed"), go: { view: "message", about: { kind: "in_writing", entry } } } };
}

/** One line under "Coming up". */
export function comingWords(what: ComingWhat): string {
  if (what.is === "meeting") return [meetingName(what.meeting), time(what.meeting.starts), what.meeting.place].filter(Boolean).join(", ");
  if (what.is === "noted") return what.text ? capital(what.text) : t("only-me-covered");
  return aboutWords(what.about);
}

/** A reminder in one line, as under "Coming up" and in the reminder health. */
export function aboutWords(about: AboutView): string {
  switch (about.rhythm) {
    case "introductions": return t("hello-title");
    case "check_in": return about.person ? t(about.hello ? "hello-title-one" : "checkin-title", { name: nameOf(about.person) }) : t("checkin-title-nobody");
    case "thanks": return t("thanks-title");
    case "monthly_update": return t("update-title", { child: about.child.name });
    case "ask_for_documents": return t("documents-line", { meeting: meetingName(about.meeting) });
    case "documents_arrived": return t("arrived-title");
    case "recap": return t("recap-line", { meeting: meetingName(about.meeting) });
    case "in_writing": return t("writing-line");
    case "their_promise": return t(tried(about) ? "tried-line" : "theirs-line", { what: promiseWords(about.promise) });
    case "clock_ahead": case "plan_date": return clockTitle(about.clock);
    case "reply": return about.person ? t("reply-line", { name: nameOf(about.person) }) : t("reply-line-nobody");
    case "held_letter": return t("held-title");
    case "trial": return t("trial-line", { trial: about.trial });
    case "clock_happened": return t("clock-happened-line", { what: clockTitle(about.clock) });
    case "look_back": return t("look-back-card-title");
    case "letter": return t("letter-card-title", { child: about.child.name });
    case "turn_over": return t("turn-line");
    case "copy": return t("copy-card-title");
    case "meeting_day": return t("meeting-day-line", { meeting: meetingName(about.meeting) });
    default: return promiseWords(about.promise);
  }
}

/** Where such a line leads. */
export function comingRoute(what: ComingWhat): Route | null {
  if (what.is === "meeting") return { view: "meeting", id: what.meeting.id };
  if (what.is === "noted") return { view: "entry", id: what.entry };
  const { about } = what;
  if ("meeting" in about) return { view: "meeting", id: about.meeting.id };
  if (about.rhythm === "in_writing") return { view: "entry", id: about.entry };
  if ("clock" in about) return { view: "clocks" };
  if (about.rhythm === "look_back" || about.rhythm === "turn_over") return { view: about.rhythm };
  if (about.rhythm === "copy") return { view: "leave" };
  if (about.rhythm === "letter") return { view: "next_year", child: about.child.id };
  if (about.rhythm === "reply") return { view: "sent", id: about.message };
  if (about.rhythm === "trial") return { view: "concern", id: about.concern };
  if (about.rhythm === "thanks" || about.rhythm === "monthly_update") return { view: "message", about: about.letter };
  if (about.rhythm === "held_letter") return { view: "message", about: about.letter_for };
  if ("promise" in about) return about.promise.entry ? { view: "entry", id: about.promise.entry } : null;
  return "person" in about && about.person ? { view: "person", id: about.person.id } : { view: "people" };
}
