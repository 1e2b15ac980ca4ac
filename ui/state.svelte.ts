// What the app knows: views as the core gave them, what can be undone, what went wrong.
// Views are watched, never copied; a change refetches only what its tags name. Decides nothing.
import type { Changed, ChildId, DeviceView, Failure, ReminderKey, ShellRequest } from "./api.gen";
import { call, listenTo, shell, type CallName, type View, type With } from "./host";
import { forget, go, here } from "./route.svelte";
import { t } from "./words";

/** Which changes make a view stale. */
const feeds = {
  today: ["entries", "promises", "people", "meetings", "messages", "reminders", "settings", "clocks", "concerns"],
  log: ["entries", "promises", "people", "meetings", "messages", "documents", "concerns", "settings"],
  entry: ["entries", "promises", "people", "meetings", "messages"],
  people: ["people", "entries", "promises", "messages"],
  person: ["people", "entries", "promises", "meetings", "messages", "concerns"],
  who_handles: ["people", "entries", "messages", "meetings", "settings"],
  meetings: ["meetings", "people", "messages"],
  meeting: ["meetings", "people", "promises", "messages", "settings", "documents", "clocks"],
  message: ["messages", "people", "entries", "clocks", "settings"],
  reminder_health: ["reminders", "entries", "promises", "meetings", "settings", "clocks", "concerns"],
  settings: ["settings"],
  year: ["entries", "messages", "meetings", "people", "settings"],
  turn_over: ["settings", "people"],
  letter_lines: ["entries", "settings", "concerns", "promises"],
  phrase_book: ["settings"],
  clocks: ["clocks", "settings"],
  rules: ["settings"],
  concerns: ["concerns", "settings"],
  concern: ["concerns", "entries", "people", "clocks", "settings"],
  documents: ["documents", "settings"],
  document: ["documents", "meetings", "messages", "settings"],
  leave: ["entries", "promises", "people", "meetings", "messages", "settings", "clocks", "documents"],
} as const satisfies Partial<Record<CallName, readonly Changed[]>>;

type Watchable = keyof typeof feeds;

/** How often each kind of thing has changed; watchers read it to know when to ask again. */
const rounds = $state<Record<Changed, number>>({
  entries: 0, promises: 0, people: 0, meetings: 0, messages: 0, reminders: 0, settings: 0, clocks: 0, concerns: 0, documents: 0,
});
const seen = new Map<string, unknown>();

/** What was just done, in words, and how to take it back; `false` when that did not work. */
export interface Offer {
  words: string;
  /** What its button says; "Undo" when nothing else. */
  button?: string | null;
  take: () => Promise<boolean>;
}

/** What concerns the whole window. */
export const hall = $state<{ undo: Offer | null; failure: Failure | null; trouble: Failure | null; child: ChildId | null; unkept: boolean }>({
  undo: null,
  /** Typed words wait for the disk. */
  unkept: false,
  failure: null,
  trouble: null,
  child: localStorage.getItem("child"),
});

/** Codes that make the store unusable: they take the whole window. */
const storeCodes = new Set(["store_newer", "not_a_store", "disk_full", "read_only", "in_use"]);

/** A view as last given; `null` until the first answer. */
export class Watched<Name extends Watchable> {
  view = $state.raw<View<Name> | null>(null);
  failure = $state.raw<Failure | null>(null);
}

/**
 * Shows a view for as long as the component lives. Call it while the component is set up; `given` is read again
 * when what it reads changes. With `keep`, the old view stays until the new one is there (a search being typed).
 */
export function watch<Name extends Watchable>(name: Name, given: () => With<Name>, keep = false): Watched<Name> {
  const watched = new Watched<Name>();
  let shown = "";
  let turn = 0;
  $effect(() => {
    for (const tag of feeds[name]) void rounds[tag];
    const asked = $state.snapshot(given()) as With<Name>;
    const key = name + JSON.stringify(asked);
    const mine = ++turn;
    if (key !== shown && (!keep || seen.has(key))) watched.view = (seen.get(key) as View<Name> | undefined) ?? null;
    shown = key;
    shared(name, asked, key).then(
      (view) => {
        if (mine !== turn) return;
        remember(key, view);
        watched.view = view;
        watched.failure = null;
      },
      (failure: Failure) => {
        if (mine !== turn) return;
        if (storeCodes.has(failure.code)) hall.trouble = failure;
        if (failure.code === "unknown") {
          seen.delete(key);
          watched.view = null;
        }
        watched.failure = failure;
      },
    );
  });
  return watched;
}

const underWay = new Map<string, Promise<unknown>>();

/** One call for all who watch the same view in the same round. */
function shared<Name extends Watchable>(name: Name, given: With<Name>, key: string): Promise<View<Name>> {
  const round = key + feeds[name].map((tag) => rounds[tag]).join();
  const before = underWay.get(round) as Promise<View<Name>> | undefined;
  if (before) return before;
  const answer = ask(name, given).finally(() => underWay.delete(round));
  underWay.set(round, answer);
  return answer;
}

/** The last sixty views, so that going back shows them at once. */
function remember(key: string, view: unknown): void {
  seen.delete(key);
  seen.set(key, view);
  const oldest = seen.keys().next();
  if (seen.size > 60 && !oldest.done) seen.delete(oldest.value);
}

/** Where an action says quietly that it did not work: near the hand that asked for it. */
export class Note {
  failure = $state.raw<Failure | null>(null);
}

/** Does something and tells everyone who watches. `null` when it did not work; the note, else the bar, says why. */
export async function act<Name extends CallName>(name: Name, given: With<Name>, note?: Note): Promise<View<Name> | null> {
  const place = note ?? hall;
  try {
    const outcome = await call(name, given);
    place.failure = null;
    // What is done now takes the place of what was said before.
    if (outcome.changed.length) hall.undo = hall.failure = null;
    changed(outcome.changed);
    if (outcome.undo) {
      const { number, op } = outcome.undo;
      const words = name !== "tag_entry" ? t(`undo-${op}`) : t("at_school" in given && given.at_school ? "undo-at_school" : "undo-tag_entry");
      hall.undo = { words, button: op === "undo" ? t("put-back") : null, take: async () => (await act("undo", { number })) !== null };
    }
    return outcome.view;
  } catch (failure) {
    place.failure = failure as Failure;
    return null;
  }
}

/** Asks once, for what is neither watched nor an action: a reading, a draft, a message. */
export async function ask<Name extends CallName>(name: Name, given: With<Name>): Promise<View<Name>> {
  return (await call(name, given)).view;
}

let before: Promise<unknown> = Promise.resolve();

/** Does things that build on what is there one after another, each on what the one before has left. */
export function inTurn<Given>(deed: () => Promise<Given>, note: Note): Promise<Given | null> {
  const mine = before.then(deed).catch((failure: Failure) => {
    note.failure = failure;
    return null;
  });
  before = mine;
  return mine;
}

/** Asks the shell; `null` when it could not. */
export async function askShell(request: ShellRequest, note?: Note): Promise<DeviceView | null> {
  const place = note ?? hall;
  try {
    const device = await shell(request);
    place.failure = null;
    return device;
  } catch (failure) {
    place.failure = failure as Failure;
    return null;
  }
}

/** Says more exactly what the bar offers to take back. */
export function saidAs(words: string): void {
  if (hall.undo) hall.undo.words = words;
}

/** What else to do when the action just done is taken back, and when that is put back. */
export function whenUndone(run: () => unknown, again?: () => unknown): void {
  const offer = hall.undo;
  if (!offer) return;
  const take = async () => {
    if (!(await offer.take())) return false;
    if ("saved" in here.route) forget();
    run();
    const back = hall.undo;
    if (again && back) hall.undo = { ...back, take: async () => (await back.take()) && (again(), true) };
    return true;
  };
  hall.undo = { ...offer, take };
}

/** Takes back what the bar offers. */
export function undo(): void {
  const offer = hall.undo;
  hall.undo = null;
  void offer?.take();
}

/** Shows one child, or all. */
export function chooseChild(child: ChildId | null): void {
  hall.child = child;
  if (child) localStorage.setItem("child", child);
  else localStorage.removeItem("child");
}

/** Tells every watcher; the shell and the outcome may both say it, so what comes together counts once. */
const waiting = new Set<Changed>();
export function changed(tags: Changed[]): void {
  if (tags.length && waiting.size === 0) setTimeout(tellWatchers, 10);
  for (const tag of tags) waiting.add(tag);
}

/** Opens the store again and asks for everything that is shown; what is typed stays. */
export async function askAgain(): Promise<void> {
  await askShell({ call: "open_again" });
  hall.trouble = null;
  changed(Object.keys(rounds) as Changed[]);
}

function tellWatchers(): void {
  for (const tag of waiting) rounds[tag] += 1;
  waiting.clear();
}

/** The day on screen is today's: read again when one comes back, and at midnight. */
function keepToday(): void {
  let day = new Date().toDateString();
  const look = () => {
    const now = new Date().toDateString();
    changed(now === day ? ["reminders"] : (Object.keys(rounds) as Changed[]));
    day = now;
  };
  const atMidnight = () => {
    const now = new Date();
    setTimeout(() => { look(); atMidnight(); }, new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 500);
  };
  atMidnight();
  addEventListener("focus", look);
  document.addEventListener("visibilitychange", () => document.hidden || look());
}

/** Starts listening to the shell; `openReminder` leads to what a notice was about. */
export function start(openReminder: (key: ReminderKey | null) => void): void {
  keepToday();
  listenTo({ changed, openCapture: () => go({ view: "capture" }), openReminder });
}
