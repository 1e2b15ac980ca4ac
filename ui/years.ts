// How a school year reads: its name, its months, its picture.
import type { SchoolYearView, StretchView, YearView } from "./api.gen";
import { brief, monthName, monthShort } from "./format";
import { t } from "./words";

/** "2026–27" */
export const yearDigits = ({ first_day, last_day }: SchoolYearView): string => t("school-year-digits", { from: first_day.slice(0, 4), until: last_day.slice(2, 4) });

const sum = (stretches: StretchView[], of: "talks" | "written" | "meetings"): number => stretches.reduce((all, stretch) => all + stretch[of], 0);

/** What the strip shows, in one sentence. */
export const stripWords = ({ months }: YearView): string =>
  t("year-strip", { talks: sum(months, "talks"), written: sum(months, "written"), meetings: sum(months, "meetings") });

/** The weeks with the months named where they begin; a name needs three weeks of room. */
export function stripWeeks({ weeks, today }: YearView) {
  const begins = (index: number) => index === 0 || weeks[index - 1]?.first.slice(0, 7) !== weeks[index]?.first.slice(0, 7);
  const room = (index: number) => index + 3 <= weeks.length && !begins(index + 1) && !begins(index + 2);
  return weeks.map((week, index) => ({ ...week, ahead: week.first > today, month: begins(index) && room(index) ? monthShort(week.first) : "" }));
}

/** "5 talks, 2 of them good news; one message. Off: Fall break." */
function monthWords({ talks, good_news, written, meetings }: StretchView): string {
  const talked = [talks && t("year-month-talks", { count: talks }), good_news && t("year-month-good", { count: good_news })].filter(Boolean).join(", ");
  const parts = [talked, written && t("year-month-written", { count: written }), meetings && t("year-month-meetings", { count: meetings })].filter(Boolean);
  return parts.length ? parts.join("; ") : t("year-month-quiet");
}

/** The months that have begun, as text. */
export function monthRows({ months, breaks, today }: YearView): { month: string; words: string; off: string }[] {
  return months.filter(({ first }) => first <= today).map((stretch) => {
    const off = breaks.filter(({ first, last }) => first <= stretch.last && last >= stretch.first);
    const days = (first: string, last: string) => (first === last ? brief(first) : t("span", { from: brief(first), until: brief(last) }));
    const names = off.map(({ name, first, last }) => (name ? `${name} (${days(first, last)})` : days(first, last))).join(", ");
    return { month: monthName(stretch.first), words: monthWords(stretch), off: names && t("year-month-off", { names }) };
  });
}
