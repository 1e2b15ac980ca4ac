// Keeps what is being typed. At most every 120 ms, and one call at a time for each slot, so an older text never
// overwrites a newer one. What could not be kept is tried again, and the whole window knows that it waits.
import type { Edits } from "./api.gen";
import { ask, hall } from "./state.svelte";

export const noEdits = (): Edits => ({ removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false, said_on: null, mailed: null, answers: null });

const PAUSE = 120;
/** Until a failed call is tried again, at first and at most. */
export const AGAIN = 1_000;
const LONGEST = 30_000;

export interface Kept { text: string; edits: Edits }

/** Who shows a slot now, and takes words that come back to it. */
type Show = (kept: Kept) => void;

/** What waits for one slot. However many screens ask, a slot has one. */
class Slot {
  next: Kept | null = null;
  show: Show | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #again = AGAIN;

  constructor(readonly name: string) {}

  keep(kept: Kept): void {
    this.next = kept;
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends what waits, after what is on its way; done when it is kept, or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.next) this.#sending ??= this.#send().finally(() => (this.#sending = null));
    return this.#sending ?? Promise.resolve();
  }

  /** The page goes: the newest words do not wait for an answer, and stay waiting should the page live on. */
  leave(): void {
    if (this.#sending && this.next) void ask("keep_draft", { slot: this.name, ...this.next }).catch(() => {});
    else void this.flush();
  }

  async #send(): Promise<void> {
    while (this.next) {
      const { next } = this;
      this.next = null;
      try {
        await ask("keep_draft", { slot: this.name, ...next });
        this.#again = AGAIN;
      } catch {
        this.next ??= next;
        this.#timer = setTimeout(() => void this.flush(), this.#again);
        this.#again = Math.min(this.#again * 2, LONGEST);
        break;
      }
    }
    if (this.next) waiting.add(this.name);
    else waiting.delete(this.name);
    hall.unkept = waiting.size > 0;
  }
}

const slots = new Map<string, Slot>();
const waiting = new Set<string>();

function slotOf(name: string): Slot {
  const slot = slots.get(name) ?? new Slot(name);
  slots.set(name, slot);
  return slot;
}

/** When all that was typed so far is kept, or has failed; a screen that shows a draft waits for it. */
export const allKept = (): Promise<unknown> => Promise.all([...slots.values()].map((slot) => slot.flush()));

/** The words of a slot that are here and not on disk yet; newer than any draft. */
export const unkept = (slot: string): Kept | null => slots.get(slot)?.next ?? null;

/** The newest words of a slot. */
export async function newest(slot: string): Promise<string | null> {
  await allKept();
  const { text } = unkept(slot) ?? (await ask("draft", { slot }));
  return text || null;
}

export class Keeper {
  readonly #slot: Slot;

  constructor(slot: string) {
    this.#slot = slotOf(slot);
  }

  keep(text: string, edits: Edits = noEdits()): void {
    this.#slot.keep({ text, edits });
  }

  flush = (): Promise<void> => this.#slot.flush();
  leave = (): void => this.#slot.leave();

  /** `show` takes words that come back to this slot, until the returned function is called. */
  shows(show: Show): () => void {
    this.#slot.show = show;
    return () => {
      if (this.#slot.show === show) this.#slot.show = null;
    };
  }
}

/** The page goes before a draft was read: what is kept already stays. */
export const keepUnread = (slot: string, text: string): void => void ask("keep_draft", { slot, text, edits: noEdits(), unread: true }).catch(() => {});

/** Sends what waits whenever the page may go. Returns how to stop; meant for `onMount`. */
export function keepOnLeave({ flush, leave }: Pick<Keeper, "flush" | "leave">): () => void {
  const ways = { pagehide: leave, visibilitychange: flush, blur: flush, focusout: flush };
  for (const [event, send] of Object.entries(ways)) addEventListener(event, send);
  return () => {
    for (const [event, send] of Object.entries(ways)) removeEventListener(event, send);
    void flush();
  };
}

/** Puts words back where they were being typed, and goes there. */
export async function bringBack(slot: string, text: string, go: () => void, edits: Edits = noEdits()): Promise<boolean> {
  const kept = { text, edits };
  slotOf(slot).keep(kept);
  await slotOf(slot).flush();
  slotOf(slot).show?.(kept);
  go();
  return true;
}
