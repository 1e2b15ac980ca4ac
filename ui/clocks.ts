// How a date to keep in mind reads. The day was counted by the core; nothing here counts.
import type { ClockDue, ClockKind, ClockRef, ClockRuleView, ClockSource, ClockView } from "./api.gen";
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

/** Why it is not one day: what is not known, one sentence each. */
export const whyRange = ({ gaps }: ClockView): string => gaps.map((gap) => t(`clock-gap-${gap}`)).join(" ");

/** Whether an entry in the school year would tell more. */
export const tellsYear = ({ gaps }: ClockView): boolean => gaps.some((gap) => gap !== "state_holidays");

/** Whether the state leaves some days out of the count, which its note tells. */
export const leavesOut = ({ time, exception }: ClockRuleView): boolean =>
  time.is !== "no_number" && time.unit === "calendar_days" && exception !== "none";

/** "60 days, every day counted"; "60 days" where some are left out. */
function timeWords(rule: ClockRuleView): string {
  const { time } = rule;
  if (time.is === "no_number") return t("clock-no-number");
  if (leavesOut(rule)) return t("clock-time-some_days", { count: time.count });
  return t(`clock-${time.is === "within" ? "time" : "before"}-${time.unit}` as "clock-time-calendar_days", { count: time.count });
}

/** How the days of a rule are counted. */
export function unitWords(rule: ClockRuleView): string {
  if (rule.time.is === "no_number") return "";
  return leavesOut(rule) ? t("clock-unit-some_days") : t(`clock-unit-${rule.time.unit}`);
}

/** "60 days, every day counted, from the day the school has your signed consent: Tue, Oct 6." */
export function counted({ due, rule, start, starts, sent }: ClockView, today: string): string {
  const began = day(start, today);
  if (due.is === "no_number" || due.is === "other_start") return sent ? t("clock-began-sent", { day: began }) : t(`clock-began-${starts}`, { day: began });
  const counted = t("clock-counted", { time: timeWords(rule), starts: t(`clock-starts-${rule.starts}`), day: began });
  return sent ? t("clock-counted-sent", { counted }) : counted;
}

/** "The first evaluation: 60 days, every day counted, from the day the school has your signed consent." */
export function ruleLine(kind: ClockKind, rule: ClockRuleView): string {
  const what = t(`clock-kind-${kind}`);
  if (rule.time.is === "no_number") return t("rules-rule-no_number", { what });
  const time = timeWords(rule);
  return rule.time.is === "before" ? t("rules-rule-before", { what, time }) : t("rules-rule", { what, time, starts: t(`clock-starts-${rule.starts}`) });
}

export function standingWords({ standing }: ClockRuleView, state: string): string {
  if (standing === "state") return t("clock-standing-state", { state });
  return standing === "federal_default" && state ? t("clock-standing-no_row", { state }) : t(`clock-standing-${standing}`);
}

/** What the source says: its own words, or ours. */
export const lineWords = ({ line }: ClockSource): string =>
  line.is === "quoted" ? t("clock-quoted", { line: line.text }) : t("clock-our-words", { line: said(line.id) });

/** The texts of a rule are named by the core, where a test holds each against the words. */
export const said = (id: string): string => t(id as "clocks");
