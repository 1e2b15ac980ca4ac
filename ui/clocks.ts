// How a date to keep in mind reads. The day was counted by the core; nothing here counts.
import type { ClockDue, ClockKind, ClockRef, ClockRuleView, ClockSource, ClockTime, ClockView } from "./api.gen";
import { day } from "./format";
import { t } from "./words";

/** "The first evaluation", with the child's name where there are several. */
export function clockName(clock: Pick<ClockView, "kind" | "child">, several: boolean): string {
  const what = t(`clock-kind-${clock.kind}`);
  return several && clock.child ? t("clock-for", { what, child: clock.child.name }) : what;
}

/** "By Sat, Dec 5", "About Tue, Nov 24 to Wed, Jan 13", "Not before Thu, Dec 10"; in words where there is no day. */
export function dueDay(due: ClockDue, today: string): string {
  switch (due.is) {
    case "on": return t("clock-on", { day: day(due.date, today) });
    case "between": return t("clock-between", { first: day(due.first, today), last: day(due.last, today) });
    case "not_before": return t("clock-not-before", { day: day(due.date, today) });
    case "no_number": return t("clock-no-number");
    case "other_start": return t("clock-other-start");
    case "no_day": return t("clock-no-day");
  }
}

/** "The yearly review of the plan, for Leo", where no screen says whose it is. */
export const clockTitle = (clock: Pick<ClockRef, "kind" | "child">): string => clockName(clock, true);

/** "The first evaluation: by Sat, Dec 5." */
export function clockLine({ kind, child, due }: ClockRef, today: string): string {
  const what = clockTitle({ kind, child });
  const inLine = (is: "on" | "not-before", date: string) => t(`clock-${is}.inline`, { day: day(date, today) });
  if (due.is === "on") return t("clock-why", { what, due: inLine("on", due.date) });
  if (due.is === "not_before") return t("clock-why", { what, due: inLine("not-before", due.date) });
  if (due.is === "between") return t("clock-why", { what, due: t("clock-between.inline", { first: day(due.first, today), last: day(due.last, today) }) });
  return what;
}

/** The first day it can be. */
export const firstDay = (due: ClockDue): string | null => ("date" in due ? due.date : due.is === "between" ? due.first : null);

/** Why it is not one day, and what would make it one. */
export function whyRange({ due, rule }: ClockView): string {
  if (due.is !== "between" || rule.time.is === "no_number") return "";
  return t(rule.time.unit === "business_days" ? "clock-needs-holidays" : "clock-needs-calendar");
}

/** "60 days, every day counted" */
const timeWords = (time: ClockTime): string =>
  time.is === "no_number" ? t("clock-no-number") : t(`clock-${time.is === "within" ? "time" : "before"}-${time.unit}` as "clock-time-calendar_days", { count: time.count });

/** "60 days, every day counted, from the day the school has your signed consent: Tue, Oct 6." */
export function counted({ due, rule, start, starts }: ClockView, today: string): string {
  const began = day(start, today);
  if (due.is === "no_number" || due.is === "other_start") return t(`clock-began-${starts}`, { day: began });
  return t("clock-counted", { time: timeWords(rule.time), starts: t(`clock-starts-${rule.starts}`), day: began });
}

export const standingWords = ({ standing }: ClockRuleView, state: string): string =>
  standing === "state" ? t("clock-standing-state", { state }) : t(`clock-standing-${standing}`);

/** What the source says: its own words, or ours. */
export const lineWords = ({ line }: ClockSource): string =>
  line.is === "quoted" ? t("clock-quoted", { line: line.text }) : t("clock-our-words", { line: said(line.id) });

/** The texts of a rule are named by the core, where a test holds each against the words. */
export const said = (id: string): string => t(id as "clocks");

/** What comes again is counted anew from the day it was held. */
export const comesAgain = (kind: ClockKind): boolean => kind === "annual_review" || kind === "three_year_evaluation";
