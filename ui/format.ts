// How dates and times read. Takes the contract's wall times as they are and never computes a due time.
// `today` and `now` always come from a view, so the words agree with what the core decided.
import { LANGUAGE, t } from "./words";

/** A wall time as an instant in UTC, only so that Intl prints the same digits back. */
function wall(at: string): Date {
  return new Date(at.length > 10 ? `${at.slice(0, 19)}Z` : `${at}T00:00:00Z`);
}

/** Made when first used: each costs the start about a millisecond. */
function printer(options: Intl.DateTimeFormatOptions): (at: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    format ??= new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" });
    return format.format(wall(at)).replaceAll("\u202f", " ");
  };
}

const shortDay = printer({ weekday: "short", month: "short", day: "numeric" });
const shortDayYear = printer({ month: "short", day: "numeric", year: "numeric" });
const plainDay = printer({ month: "short", day: "numeric" });
const weekdayOnly = printer({ weekday: "long" });

/** "3:20 PM" */
export const time = printer({ hour: "numeric", minute: "2-digit" });
/** "Tuesday, October 6" */
export const longDay = printer({ weekday: "long", month: "long", day: "numeric" });
/** "October 6, 2026" */
export const fullDay = printer({ month: "long", day: "numeric", year: "numeric" });
/** "October 2026" */
export const month = printer({ month: "long", year: "numeric" });
/** "October" */
export const monthName = printer({ month: "long" });
/** "Oct" */
export const monthShort = printer({ month: "short" });
/** "Tuesday" */
export const weekday = weekdayOnly;

/** The date part of a wall time. */
export const dateOf = (at: string): string => at.slice(0, 10);

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((wall(dateOf(to)).getTime() - wall(dateOf(from)).getTime()) / 86_400_000);
}

/** Whether a date without its year would be read as this year's. */
const otherYear = (at: string, today?: string): boolean => today !== undefined && at.slice(0, 4) !== today.slice(0, 4);

/** "Tue, Oct 6", or "Oct 6, 2025" in another year than today's. */
export function day(at: string, today?: string): string {
  return otherYear(at, today) ? shortDayYear(at) : shortDay(at);
}

/** "Oct 6", or "Oct 6, 2025" in another year than today's. */
export function brief(at: string, today?: string): string {
  return otherYear(at, today) ? shortDayYear(at) : plainDay(at);
}

/** "Today", "Yesterday", "Tomorrow", else "Tue, Oct 6". */
export function nearDay(at: string, today: string): string {
  const away = daysBetween(today, at);
  if (away === 0) return t("day-today");
  if (away === -1) return t("day-yesterday");
  if (away === 1) return t("day-tomorrow");
  return day(at, today);
}

/** The same inside a sentence: "today", "tomorrow", "Friday" less than a week away, else "Fri, Oct 9". */
export function dayInLine(at: string, today: string): string {
  const away = daysBetween(today, at);
  if (away === 0) return t("day-today-inline");
  if (away === -1) return t("day-yesterday-inline");
  if (away === 1) return t("day-tomorrow-inline");
  return away > -7 && away < 7 ? weekdayOnly(at) : day(at, today);
}

/** "Today, 3:20 PM" */
export function moment(at: string, today: string): string {
  return t("moment", { day: nearDay(at, today), time: time(at) });
}

/** "today, 3:20 PM", inside a sentence */
export function momentInLine(at: string, today: string): string {
  return t("moment", { day: dayInLine(at, today), time: time(at) });
}

/** "Tuesday, October 6, 3:20 PM" */
export function longMoment(at: string): string {
  return t("moment", { day: longDay(at), time: time(at) });
}

/** The same of an entry: without a time when only the day is known, which core tells as midnight. */
export const saidMoment = (at: string): string => (at.endsWith("T00:00:00") ? longDay(at) : longMoment(at));

/** "9:00 AM to 10:00 AM" */
export function span(starts: string, ends: string): string {
  return t("span", { from: time(starts), until: time(ends) });
}
