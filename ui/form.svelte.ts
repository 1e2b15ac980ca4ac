// A form whose fields are kept as they are typed: there again when it opens again, let go when saved.
// Cancel lets them go too, and the bar can bring them back.
import { onMount } from "svelte";
import type { Failure } from "./api.gen";
import { allKept, bringBack, Keeper, keepOnLeave, noEdits } from "./draft";
import { go, here } from "./route.svelte";
import { ask, hall, Note, whenUndone } from "./state.svelte";
import { t } from "./words";

interface Ways<Fields> {
  /** The fields as they are saved. */
  load?: (() => Promise<Fields>) | undefined;
  /** How the fields become one text and back; JSON unless said otherwise. */
  pack?: (fields: Fields) => string;
  unpack?: (text: string) => Partial<Fields>;
  /** What is typed in place is saved as soon as it is found again. */
  found?: () => unknown;
}

export class Form<Fields extends object> {
  readonly note = new Note();
  fields = $state() as Fields;
  /** What stands here was typed before, and never saved. */
  restored = $state(false);
  /** Whether the newest words are on disk. */
  kept = $state(true);
  #slot: string;
  #ways: Required<Pick<Ways<Fields>, "pack" | "unpack">> & Ways<Fields>;
  #keeper: Keeper;
  #start = "";
  #last = "";

  /** Call it while the component is set up. */
  constructor(slot: string, blank: Fields, ways: Ways<Fields> = {}) {
    this.#slot = slot;
    this.#ways = { pack: JSON.stringify, unpack: JSON.parse, ...ways };
    this.#keeper = new Keeper(slot, (kept) => (this.kept = kept));
    this.begin(blank);
    $effect(() => {
      const now = this.#ways.pack(this.fields);
      if (now === this.#last) return;
      this.#last = now;
      this.#keeper.keep(now === this.#start ? "" : now);
    });
    onMount(() => {
      void this.#open(blank);
      return keepOnLeave(this.#keeper);
    });
  }

  /** Begins with these fields: nothing is typed yet. */
  begin(fields: Fields): void {
    this.fields = fields;
    this.restored = false;
    this.#start = this.#last = this.#ways.pack(fields);
  }

  /** Runs what saves; the words go once it worked. Of something new they come back when it is taken back. */
  async save<Saved>(run: () => Promise<Saved | null> | Saved | null): Promise<Saved | null> {
    const text = this.#last;
    await this.#keeper.flush();
    const saved = await run();
    if (saved === null) return null;
    if (this.#slot.endsWith("/new")) whenUndone(() => ask("keep_draft", { slot: this.#slot, text, edits: noEdits() }));
    await this.#keeper.drop();
    return saved;
  }

  /** Lets the words go; the bar brings them back. */
  cancel(leave: () => void): void {
    const [text, route] = [this.#last, here.route];
    void this.#keeper.drop();
    if (text !== this.#start) {
      hall.undo = {
        words: t("undo-cancel"),
        take: () => {
          Object.assign(this.fields, this.#ways.unpack(text));
          this.restored = true;
          return bringBack(this.#slot, text, () => go(route));
        },
      };
    }
    leave();
  }

  /** Back to what is saved. */
  startFresh(): void {
    this.cancel(() => this.begin({ ...this.fields, ...this.#ways.unpack(this.#start) }));
  }

  async #open(blank: Fields): Promise<void> {
    const before = JSON.parse(JSON.stringify(blank)) as Fields;
    try {
      const saved = await this.#ways.load?.();
      await allKept();
      const { text } = await ask("draft", { slot: this.#slot });
      const typed = Object.entries(this.fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Fields]));
      if (saved) this.begin({ ...saved });
      const found: Record<string, unknown> = text ? this.#ways.unpack(text) : {};
      // What was typed while this was on its way stays, after the words from before.
      for (const [name, value] of typed) found[name] = typeof found[name] === "string" ? `${found[name]} ${value}`.trim() : value;
      Object.assign(this.fields, found);
      this.restored = text !== null;
      if (text) this.#ways.found?.();
    } catch (failure) {
      this.note.failure = failure as Failure;
    }
  }
}
