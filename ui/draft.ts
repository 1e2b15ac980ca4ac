// Keeps what is being typed. At most every 120 ms, one call at a time, so an older text never overwrites a newer one.
// What is left when the page hides or goes is sent at once.
import type { Edits } from "./api.gen";
import { ask } from "./state.svelte";

export const noEdits = (): Edits => ({ removed: [], chosen: {}, people: [], channel: null, child: null, good_news: false });

const PAUSE = 120;

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
  async flush(): Promise<void> {
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
export function keepOnLeave(keeper: Keeper): () => void {
  const leave = () => keeper.leave();
  const hide = () => document.hidden && keeper.leave();
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", hide);
  return () => {
    removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", hide);
    keeper.leave();
  };
}
