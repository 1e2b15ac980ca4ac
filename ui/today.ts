// Today in its order: a meeting of the day comes first, and one thing is shown once.
import type { AboutView, ComingRow, MeetingRef, OpenRequest, PromiseView, ReminderCard, TodayView } from "./api.gen";
import { dateOf } from "./format";

export interface Arranged { cards: ReminderCard[]; meetings: MeetingRef[]; coming: ComingRow[]; waiting: PromiseView[]; requests: OpenRequest[] }

export function arranged({ now, due, coming, waiting, requests }: TodayView): Arranged {
  const asked = new Set(due.flatMap(({ about }) => ("promise" in about ? [about.promise.id] : [])));
  // What is asked about by itself need not be put in writing first.
  const cards = due.filter(({ about }) => about.rhythm !== "in_writing" || !about.promises.length || about.promises.some(({ id }) => !asked.has(id)));
  const shown = new Set(due.flatMap(({ about }) => promisesOf(about)));
  const left = waiting.filter(({ id }) => !shown.has(id));
  for (const { id } of left) shown.add(id);
  // A call about it is suggested: there it stands.
  const called = new Set(due.flatMap(({ about }) => (about.rhythm === "reply" ? [about.message] : [])));
  const meetings = coming.flatMap(({ what }) => (what.is === "meeting" && dateOf(what.meeting.starts) === dateOf(now) ? [what.meeting] : []));
  const ahead = coming.filter(({ what }) => {
    if (what.is === "meeting") return !meetings.includes(what.meeting);
    if (what.is !== "reminder") return true;
    return !promisesOf(what.about).some((id) => shown.has(id));
  });
  return { cards, meetings, coming: ahead, waiting: left, requests: requests.filter(({ message }) => !called.has(message)) };
}

function promisesOf(about: AboutView): string[] {
  if ("promise" in about) return [about.promise.id];
  return about.rhythm === "in_writing" ? about.promises.map(({ id }) => id) : [];
}
