// A form whose fields are kept as they are typed: there again when it opens again, let go when saved.
// Cancel lets them go too, and the bar can bring them back. Before the draft was read, nothing is kept over it.
import { onMount } from "svelte";
import type { Failure } from "./api.gen";
import { AGAIN, bringBack, Keeper, keepOnLeave, keepUnread, newest, noEdits } from "./draft";
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
  /** When the draft was read, or could not be. */
  ready: Promise<void> = Promise.resolve();
  #slot: string;
  #ways: Required<Pick<Ways<Fields>, "pack" | "unpack">> & Ways<Fields>;
  #keeper: Keeper;
  #opened = $state(false);
  #gone = false;
  #blank = {} as Fields;
  #start = "";
  #last = "";

  /** Call it while the component is set up. */
  constructor(slot: string, blank: Fields, ways: Ways<Fields> = {}) {
    this.#slot = slot;
    this.#ways = { pack: JSON.stringify, unpack: JSON.parse, ...ways };
    this.#keeper = new Keeper(slot);
    this.begin(blank);
    $effect(() => {
      const now = this.#ways.pack(this.fields);
      if (!this.#opened || now === this.#last) return;
      this.#last = now;
      this.#keeper.keep(now === this.#start ? "" : now);
    });
    onMount(() => {
      this.ready = this.#open();
      const ends = [keepOnLeave({ flush: this.#keeper.flush, leave: this.#leave }), this.#keeper.shows(({ text }) => this.#take(text))];
      return () => {
        this.#gone = true;
        if (!this.#opened) this.#leave();
        for (const end of ends) end();
      };
    });
  }

  /** Whether something stands here that is not saved. */
  get changed(): boolean {
    return this.#ways.pack(this.fields) !== this.#start;
  }

  /** Begins with these fields: nothing is typed yet. */
  begin(fields: Fields): void {
    this.fields = fields;
    this.restored = false;
    this.#start = this.#last = this.#ways.pack(fields);
    this.#blank = JSON.parse(JSON.stringify(fields)) as Fields;
  }

  /** Runs what saves; the words go once it worked, but for those typed meanwhile. Of something new they come back when it is taken back. */
  async save<Saved>(run: () => Promise<Saved | null> | Saved | null): Promise<Saved | null> {
    await this.ready;
    if (!this.#opened) return null;
    const text = this.#ways.pack(this.fields);
    await this.#keeper.flush();
    const saved = await run();
    if (saved === null) return null;
    if (this.#slot.endsWith("/new")) whenUndone(() => ask("keep_draft", { slot: this.#slot, text, edits: noEdits() }));
    this.#start = text;
    this.#keeper.keep(this.changed ? this.#ways.pack(this.fields) : "");
    await this.#keeper.flush();
    return saved;
  }

  /** Lets the words go; the bar brings them back. */
  cancel(leave: () => void): void {
    const [text, route] = [this.#ways.pack(this.fields), here.route];
    this.#keeper.keep("");
    void this.#keeper.flush();
    if (text !== this.#start) hall.undo = { words: t("undo-cancel"), take: () => bringBack(this.#slot, text, () => go(route)) };
    leave();
  }

  /** Back to what is saved. */
  startFresh(then?: () => void): void {
    this.cancel(() => {
      this.begin({ ...this.fields, ...this.#ways.unpack(this.#start) });
      then?.();
    });
  }

  /** Words typed before the draft was read are kept beside it. */
  #leave = (): void => {
    if (this.#opened || !this.changed) this.#keeper.leave();
    else keepUnread(this.#slot, this.#ways.pack(this.fields));
  };

  #take(text: string): void {
    Object.assign(this.fields, this.#ways.unpack(text));
    this.restored = true;
  }

  async #open(): Promise<void> {
    try {
      const saved = await this.#ways.load?.();
      const text = await newest(this.#slot);
      this.#found(saved, text);
      this.#opened = true;
      this.note.failure = null;
      if (text) this.#ways.found?.();
    } catch (failure) {
      this.note.failure = failure as Failure;
      if (!this.#gone) setTimeout(() => (this.ready = this.#open()), AGAIN);
    }
  }

  /** What was typed while the draft was on its way stays, after the words from before. */
  #found(saved: Fields | undefined, text: string | null): void {
    const typed = Object.entries(this.fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(this.#blank[name as keyof Fields]));
    if (saved) this.begin({ ...saved });
    const found: Record<string, unknown> = text ? this.#ways.unpack(text) : {};
    for (const [name, value] of typed) found[name] = typeof found[name] === "string" ? `${found[name]} ${value}`.trim() : value;
    Object.assign(this.fields, found);
    this.restored = text !== null;
  }
}
