// The log as it is being looked through: what is searched and filtered, and how many pages are open.
// Kept beside the views, so that coming back from an entry finds everything as it was.
import type { LogKind, LogRequest, LogRow, PersonId, SchoolYearId, SchoolYearView } from "./api.gen";
import { daysBetween, month } from "./format";
import type { Route } from "./route.svelte";
import { ask, hall, watch } from "./state.svelte";
import { t } from "./words";

export const filters = $state<{ search: string; person: PersonId | null; kind: LogKind; year: SchoolYearId | null; open: boolean }>({
  search: "", person: null, kind: "all", year: null, open: false,
});

export const filtered = (): boolean => filters.person !== null || filters.kind !== "all" || filters.year !== null;

/** Shows everything again. */
export function showAll(): void {
  filters.search = "";
  filters.person = null;
  filters.kind = "all";
  filters.year = null;
}

const opened = $state({ key: "", pages: 1 });

/** The open pages, kept fresh. Call it while the component is set up. */
export class Pages {
  #first = watch("log", () => request(null), true);
  #more = $state.raw<LogRow[]>([]);
  #next = $state.raw<string | null>(null);
  #turn = 0;

  constructor() {
    $effect(() => {
      const key = JSON.stringify(request(null));
      if (key !== opened.key) Object.assign(opened, { key, pages: 1 });
    });
    $effect(() => {
      if (this.#first.view) void this.#open(this.#first.view.next, opened.pages);
    });
  }

  get ready(): boolean { return this.#first.view !== null; }
  get failure() { return this.#first.failure; }
  get today(): string { return this.#first.view?.today ?? ""; }
  get rows(): LogRow[] { return [...(this.#first.view?.rows ?? []), ...this.#more]; }
  get meant(): string | null { return this.#first.view?.meant ?? null; }
  get hasNext(): boolean { return this.#next !== null; }

  showEarlier(): void {
    opened.pages += 1;
  }

  /** Reads every open page anew, so that a change in the middle shows. */
  async #open(after: string | null, pages: number): Promise<void> {
    const turn = ++this.#turn;
    const rows: LogRow[] = [];
    for (let page = 1; page < pages && after; page += 1) {
      const view = await ask("log", request(after)).catch(() => null);
      if (turn !== this.#turn || !view) return;
      rows.push(...view.rows);
      after = view.next;
    }
    this.#more = rows;
    this.#next = after;
  }
}

/** Where a row leads. */
export const routeOf = ({ what }: Pick<LogRow, "what">): Route => ({ view: what.is === "message" ? "sent" : what.is, id: what.id });

function request(after: string | null): LogRequest {
  return { search: filters.search.trim(), person: filters.person, child: hall.child, kind: filters.kind, year: filters.year, after };
}

export interface Group { year: string | null; title: string; rows: LogRow[] }

/** Rows by day or month, with the school year named where it changes. */
export function grouped(rows: LogRow[], today: string, years: SchoolYearView[]): Group[] {
  const groups: Group[] = [];
  let year = yearOf(today, years);
  for (const row of rows) {
    const title = titleOf(row.at, today);
    const rowYear = yearOf(row.at, years);
    const last = groups.at(-1);
    if (last?.title === title && rowYear === year) last.rows.push(row);
    else groups.push({ year: rowYear === year ? null : rowYear, title, rows: [row] });
    year = rowYear;
  }
  return groups;
}

function titleOf(at: string, today: string): string {
  const away = daysBetween(at, today);
  const sinceSunday = new Date(`${today}T00:00:00Z`).getUTCDay();
  if (away <= 0) return t("day-today");
  if (away === 1) return t("day-yesterday");
  if (away <= sinceSunday) return t("this-week");
  return away <= sinceSunday + 7 ? t("last-week") : month(at);
}

/** "School year 2026–27", newest first as they come: a summer belongs to the year it leads to, the time before all of them to the first. */
function yearOf(at: string, years: SchoolYearView[]): string | null {
  const date = at.slice(0, 10);
  const year = years.find(({ first_day }, place) => {
    const before = years[place + 1];
    return !before || date >= first_day || date > before.last_day;
  });
  if (!year) return null;
  return t("school-year", { from: year.first_day.slice(0, 4), until: year.last_day.slice(2, 4) });
}
