// Keeps what is being typed. At most every 120 ms, one call at a time, so an older text never overwrites a newer one.
// What is left when a field is left, and when the page hides or goes, is sent at once.
import type { Edits } from "./api.gen";
import { ask } from "./state.svelte";

export const noEdits = (): Edits => ({ removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false });

const PAUSE = 120;

const underWay = new Set<Promise<void>>();

/** When all that was typed so far is kept; a screen that shows a draft waits for it. */
export const allKept = (): Promise<unknown> => Promise.all(underWay);

interface Kept { text: string; edits: Edits }

export class Keeper {
  #slot: string;
  #told: (kept: boolean) => void;
  #next: Kept | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  /** `told` hears whether the newest text is on disk. */
  constructor(slot: string, told: (kept: boolean) => void = () => {}) {
    this.#slot = slot;
    this.#told = told;
  }

  keep(text: string, edits: Edits = noEdits()): void {
    this.#next = { text, edits };
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends what is waiting, after what is on its way. */
  flush(): Promise<void> {
    const flushed = this.#flush().finally(() => underWay.delete(flushed));
    underWay.add(flushed);
    return flushed;
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#sending) await this.#sending;
    if (!this.#next) return;
    const { text, edits } = this.#next;
    this.#next = null;
    this.#sending = this.#send(text, edits);
    await this.#sending;
  }

  /** The page goes: no time to wait for an answer. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const last = this.#next;
    this.#next = null;
    if (last) void this.#send(last.text, last.edits);
  }

  /** Forgets what waits and lets the draft go, after what is on its way. */
  async drop(): Promise<void> {
    this.keep("");
    await this.flush();
  }

  async #send(text: string, edits: Edits): Promise<void> {
    try {
      await ask("keep_draft", { slot: this.#slot, text, edits });
      this.#told(true);
    } catch {
      this.#told(false);
    } finally {
      this.#sending = null;
    }
  }
}

/** Sends what waits whenever the page may go. Returns how to stop; meant for `onMount`. */
export function keepOnLeave(keeper: Pick<Keeper, "leave" | "flush">): () => void {
  const leave = () => keeper.leave();
  const hide = () => document.hidden && leave();
  const flush = () => void keeper.flush();
  addEventListener("pagehide", leave);
  addEventListener("visibilitychange", hide);
  addEventListener("focusout", flush);
  return () => {
    removeEventListener("pagehide", leave);
    removeEventListener("visibilitychange", hide);
    removeEventListener("focusout", flush);
    flush();
  };
}

/** Puts words back where they were being typed, and goes there. */
export async function bringBack(slot: string, text: string, go: () => void, edits: Edits = noEdits()): Promise<boolean> {
  const kept = await ask("keep_draft", { slot, text, edits }).catch(() => null);
  go();
  return kept !== null;
}
