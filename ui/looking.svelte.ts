// A second look at a letter: asked for a moment after typing stops, shown until it is left or its words are gone.
// Refuses: changing a letter by itself.
import type { Mark, WordingFlag } from "./api.gen";
import type { Composing } from "./composing.svelte";
import { ask } from "./state.svelte";

/** How long nothing is typed before a letter is looked at. */
const MOMENT = 1_200;

/** Kept among what was left: the offer of a call, answered with "not now". */
const CALL = "look/call";

export class Looking {
  readonly #message: Composing;
  #flags = $state.raw<WordingFlag[]>([]);
  #heated = $state(false);
  /** The letter that was looked at. */
  #seen = { subject: "", body: "" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #left: string;

  constructor(message: Composing) {
    this.#message = message;
    this.#left = message.edits.removed.join("\n");
  }

  /** What is worth a second look and was not left, as long as its words stand there. */
  get flags(): WordingFlag[] {
    return this.#flags.filter((flag) => !this.#message.edits.removed.includes(flag.key) && this.place(flag, flag.mark));
  }

  /** Whether a call would say it better: as long as the words are hot, also those that were left, unless not now. */
  get heated(): boolean {
    return this.#heated && !this.#message.edits.removed.includes(CALL);
  }

  /** No call now, in this letter. */
  noCall = (): void => this.#message.leaveFlag(CALL);

  /** Looks when nothing more is typed; what was left makes room for the next at once. */
  soon(removed: string[]): void {
    this.stop();
    const left = removed.join("\n");
    this.#timer = setTimeout(() => void this.#look(), left === this.#left ? MOMENT : 0);
    this.#left = left;
  }

  stop = (): void => {
    clearTimeout(this.#timer);
    this.#turn += 1;
  };

  async #look(): Promise<void> {
    const turn = this.#turn;
    const { about, subject, body, edits } = this.#message;
    const view = await ask("check_wording", { about, subject, body, left: edits.removed }).catch(() => null);
    if (!view || turn !== this.#turn) return;
    this.#seen = { subject, body };
    this.#flags = view.flags;
    this.#heated = view.heated;
  }

  /** Where these words of a flag stand by now; `null` once they are gone. */
  place({ part }: WordingFlag, { start, end }: Mark): Mark | null {
    const words = this.#seen[part].slice(start, end);
    const now = this.#message[part];
    if (now.slice(start, end) === words) return { start, end };
    const at = now.indexOf(words);
    return at < 0 ? null : { start: at, end: at + words.length };
  }
}
