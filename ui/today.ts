// Today in its order: a meeting of the day comes first, and one thing is shown once.
import type { AboutView, ComingRow, MeetingRef, OpenRequest, PromiseView, ReminderCard, TodayView } from "./api.gen";
import { dateOf } from "./format";

export interface Arranged { cards: ReminderCard[]; meetings: MeetingRef[]; coming: ComingRow[]; waiting: PromiseView[]; requests: OpenRequest[] }

export function arranged({ now, due, coming, waiting, requests }: TodayView): Arranged {
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
  return { cards: due, meetings, coming: ahead, waiting: left, requests: requests.filter(({ message }) => !called.has(message)) };
}

function promisesOf(about: AboutView): string[] {
  if ("promise" in about) return [about.promise.id];
  return about.rhythm === "in_writing" ? about.promises.map(({ id }) => id) : [];
}
