// Where the person is. Kept in the browser's history, so the phone's back gesture works; the address names the
// place only, never what is shown there.
import type { ChildId, ConcernId, DocumentId, EntryId, MeetingId, MessageAbout, MessageId, OnShelf, PersonId, Role, SchoolYearId, Topic } from "./api.gen";

export type Place = "today" | "log" | "people" | "meetings";

export type Route =
  | { view: "today" | "people" | "meetings" }
  | { view: "log"; search?: boolean }
  | { view: "capture"; with?: PersonId; answers?: MessageId }
  | { view: "entry"; id: EntryId; saved?: boolean }
  | { view: "person"; id: PersonId }
  | { view: "edit_person"; id: PersonId | null; role?: Role }
  | { view: "handles"; topic?: Topic }
  | { view: "meeting"; id: MeetingId }
  | { view: "edit_meeting"; id: MeetingId | null }
  | { view: "read_back"; id: MeetingId }
  | { view: "say"; with?: PersonId; child?: ChildId | null }
  | { view: "message"; about: MessageAbout }
  | { view: "sent"; id: MessageId }
  | { view: "more" }
  | { view: "child"; id: string | null }
  | { view: "school_year" }
  | { view: "year"; id?: SchoolYearId }
  | { view: "turn_over" }
  | { view: "look_back" }
  | { view: "next_year"; child: ChildId }
  | { view: "own_words"; id: ChildId }
  | { view: "own_page"; id: ChildId; meeting?: MeetingId }
  | { view: "about" }
  | { view: "clocks" }
  | { view: "rules" }
  | { view: "concerns" }
  | { view: "concern"; id: ConcernId; saved?: boolean; trial?: string }
  | { view: "edit_concern"; id: ConcernId | null; seen?: EntryId }
  | { view: "concern_reasons"; id: ConcernId }
  | { view: "documents" }
  | { view: "document"; id: DocumentId }
  | { view: "edit_document"; id: DocumentId }
  | { view: "paste_document"; meeting?: OnShelf }
  | { view: "words" }
  | { view: "phrases" }
  | { view: "pages" }
  | { view: "leave" }
  | { view: "bring" }
  | { view: "delete" }
  | { view: "settings" }
  | { view: "health" };

/** The place each view belongs to: it stays lit, and on a wide screen its list stays beside. `null` stands alone. */
const places: Record<Route["view"], Place | null> = {
  today: "today", log: "log", entry: "log", sent: "log", people: "people", person: "people", edit_person: "people", handles: "people",
  meetings: "meetings", meeting: "meetings", edit_meeting: "meetings", read_back: "meetings",
  capture: null, say: null, message: null, more: null, child: null, school_year: null, year: null, turn_over: null, look_back: null, next_year: null, own_words: null, own_page: null,
  about: null, clocks: null, rules: null, concerns: null, concern: null, edit_concern: null, concern_reasons: null, documents: null, document: null, edit_document: null, paste_document: null, words: null, phrases: null, pages: null, leave: null, bring: null, delete: null, settings: null, health: null,
};

interface Kept { route: Route; depth: number }

const opened = new Set<Route["view"]>([
  "today", "log", "people", "handles", "meetings", "capture", "say", "more", "year", "turn_over", "look_back", "about", "clocks", "rules", "concerns", "documents", "words", "phrases", "pages", "leave", "bring", "delete", "settings", "health",
]);

function first(): Kept {
  const kept = history.state as Kept | null;
  if (kept?.route) return kept;
  const named = location.hash.slice(1) as Route["view"];
  return { route: (opened.has(named) ? { view: named } : { view: "today" }) as Route, depth: 0 };
}

const start = first();
let current = $state.raw<Kept>(start);
const scrolled = new Map<number, number>();
history.replaceState(start, "", `#${start.route.view}`);

/** The route that is shown. */
export const here = {
  get route(): Route { return current.route; },
  get place(): Place | null { return places[current.route.view]; },
};

const firsts = $state<Partial<Record<Place, Route | null>>>({});

/** What a list begins with: beside the list it is open until another is chosen. */
export function beginsWith(place: Place, route: Route | null): void {
  firsts[place] = route;
}

/** What stands beside a list. */
export const beside = {
  get route(): Route {
    const { route } = current;
    return (route.view === here.place && firsts[here.place]) || route;
  },
};

export const placeOf = (route: Route): Place | null => places[route.view];

let gone: Route | null = null;

/** What is shown here was taken back: whatever comes next takes its place, so that no way leads back to it. */
export function forget(): void {
  gone = current.route;
}

/** Goes somewhere; going where one is only refreshes the route. */
export function go(route: Route): void {
  if (gone === current.route) return replace(route);
  scrolled.set(current.depth, scrollY);
  const same = JSON.stringify(route) === JSON.stringify(current.route);
  if (same) return;
  current = { route, depth: current.depth + 1 };
  history.pushState(current, "", `#${route.view}`);
  scrollTo(0, 0);
}

/** Goes somewhere without a way back to here: after saving, after removing. */
export function replace(route: Route): void {
  current = { route, depth: current.depth };
  history.replaceState(current, "", `#${route.view}`);
  scrollTo(0, 0);
}

/** One step back; at the very start, to the place the view belongs to. */
export function back(): void {
  if (current.depth > 0) history.back();
  else replace({ view: here.place ?? "today" });
}

/** Props for a link: `<a {...to({ view: "log" })}>`. */
export function to(route: Route): { href: string; onclick: (event: MouseEvent) => void } {
  return {
    href: `#${route.view}`,
    onclick: (event) => {
      event.preventDefault();
      go(route);
    },
  };
}

history.scrollRestoration = "manual";
addEventListener("popstate", (event) => {
  scrolled.set(current.depth, scrollY);
  current = (event.state as Kept | null) ?? first();
  const y = scrolled.get(current.depth) ?? 0;
  requestAnimationFrame(() => scrollTo(0, y));
});
