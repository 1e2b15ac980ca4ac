// One entry being written: the text, what was done to its chips, the reading, and the draft that keeps both.
// The text is never waited for: typing works before anything has answered, and after anything has gone wrong.
import { tick } from "svelte";
import type { AddedPromise, Captured, ChildRef, Choice, Edits, EntryId, Failure, MessageId, PersonId, ReadingView } from "./api.gen";
import { AGAIN, allKept, Keeper, keepUnread, noEdits, unkept, type Kept } from "./draft";
import { carried, marksOf, type Toned } from "./marks";
import { go, here, replace } from "./route.svelte";
import { act, ask, Note, whenUndone } from "./state.svelte";

/** What is known of an entry before a word is typed. */
interface Begins { with?: PersonId; answers?: MessageId }

const READ_PAUSE = 200;
const SLOT = "capture";

/** Entries taken back: their words stand before those being typed, so that neither is lost. */
const returned: Kept[] = [];
let shown: Capturing | null = null;

function giveBack(entry: Kept): void {
  returned.push(entry);
  go({ view: "capture" });
  shown?.takeReturned();
}

export class Capturing {
  text = $state("");
  edits = $state<Edits>(noEdits());
  now = $state("");
  started = $state<string | null>(null);
  children = $state.raw<ChildRef[]>([]);
  reading = $state.raw<ReadingView | null>(null);
  saving = $state(false);
  note = new Note();
  keeper = new Keeper(SLOT);
  /** Somebody the note is with from the start, and the message it answers. */
  #begins: Begins = {};
  #opened = false;
  #readText = $state("");
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Marks for the text as it stands, also while it runs ahead of the reading. */
  get marks(): Toned[] {
    return carried(marksOf(this.reading), this.#readText, this.text);
  }

  /**
   * Brings back what was being typed; what was typed meanwhile stands after it. Until that worked nothing is kept, so
   * that no first key takes the place of older words; it is tried until it does, also when the screen is left.
   */
  async open(): Promise<void> {
    try {
      await allKept();
      const { now, children, draft } = await ask("open_capture", {});
      this.now = now;
      this.children = children;
      this.started = draft?.started ?? null;
      const before = unkept(SLOT) ?? draft;
      if (before) this.#before(before);
      this.note.failure = null;
      this.#opened = true;
      this.takeReturned();
      const { with: person, answers } = this.#begins;
      if (person && !this.edits.people.includes(person)) this.edits.people.push(person);
      if (answers) this.edits.answers = answers;
      if (this.text) this.touched();
      else if (person || answers) void this.#read();
    } catch (failure) {
      this.note.failure = failure as Failure;
      setTimeout(() => void this.open(), AGAIN);
    }
  }

  /** Is the one on screen, until the returned function is called. */
  show(begins: Begins): () => void {
    shown = this;
    this.#begins = begins;
    void this.open();
    return () => (shown = null);
  }

  leave = (): void => {
    if (this.#opened || !this.text) this.keeper.leave();
    else keepUnread(SLOT, this.text);
  };

  takeReturned(): void {
    if (!this.#opened) return;
    for (const entry of returned.splice(0)) {
      this.#before(entry);
      this.touched();
    }
  }

  #before({ text, edits }: Kept): void {
    this.edits = this.text ? joined(edits, this.edits) : edits;
    this.text = this.text ? `${text}\n${this.text}` : text;
  }

  /** The text or a chip changed. */
  touched(): void {
    if (!this.#opened) return;
    this.note.failure = null;
    this.keeper.keep(this.text, $state.snapshot(this.edits));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), READ_PAUSE);
  }

  remove(chip: string): void {
    this.edits.removed.push(chip);
    this.#chipTouched();
  }

  choose(chip: string, choice: Choice): void {
    this.edits.chosen[chip] = merged(this.edits.chosen[chip], choice);
    this.#chipTouched();
  }

  addPromise(promise: AddedPromise): void {
    if (promise.what) this.change({ promises: [...this.edits.promises, promise] });
  }

  change(edits: Partial<Edits>): void {
    Object.assign(this.edits, edits);
    this.#chipTouched();
  }

  /** A chip is answered at once; only typing waits. */
  #chipTouched(): void {
    this.touched();
    clearTimeout(this.#timer);
    void this.#read();
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.text;
    const reading = await ask("read_entry", { text, edits: $state.snapshot(this.edits), text_is: "entry" }).catch(() => null);
    if (turn !== this.#turn || !reading) return;
    this.reading = reading;
    this.#readText = text;
  }

  /** Saves; `null` when there was nothing to save or it did not work: the note says so, the words stay. */
  async save(goodNews: boolean): Promise<Captured | null> {
    if (this.saving) return null;
    if (!this.text.trim()) {
      this.note.failure = { code: "empty_text", detail: "" };
      return null;
    }
    this.saving = true;
    await this.keeper.flush();
    const given = { text: this.text, edits: { ...$state.snapshot(this.edits), good_news: goodNews } };
    const entry = await act("capture", given, this.note);
    if (entry) {
      // An entry that is taken back becomes a draft again, so that no word is lost.
      whenUndone(() => giveBack({ text: given.text, edits: { ...given.edits, good_news: false } }), () => putBack(entry.id, given.text));
      this.text = typedSince(given.text, this.text);
      this.edits = noEdits();
      this.keeper.keep(this.text);
      await this.keeper.flush();
    }
    this.saving = false;
    return entry;
  }
}

/** A second change to an agreement keeps what the first one chose. */
function merged(before: Choice | undefined, choice: Choice): Choice {
  if (before?.is !== "promise" || choice.is !== "promise") return choice;
  const { what, owner, firmness, due } = choice;
  return { is: "promise", what: what ?? before.what, owner: owner ?? before.owner, firmness: firmness ?? before.firmness, due: due ?? before.due };
}

/** The entry is back: its words need not wait as a draft too, unless they were changed meanwhile; those after them stay. */
async function putBack(id: EntryId, text: string): Promise<void> {
  if (here.route.view === "capture") replace({ view: "entry", id });
  await tick();
  await allKept();
  const { draft } = await ask("open_capture", {});
  if (!draft || !`${draft.text}\n`.startsWith(`${text}\n`)) return;
  await ask("keep_draft", { slot: SLOT, text: draft.text.slice(text.length).trimStart(), edits: noEdits() });
}

/** What was typed while the rest was being saved. */
function typedSince(saved: string, now: string): string {
  const rest = now.startsWith(saved) ? now.slice(saved.length) : now;
  return rest.trim() && rest.trimStart();
}

/** What was done to the chips of two texts, the second after the first. */
function joined(first: Edits, second: Edits): Edits {
  const moved = (chip: string) => chip.replace(/^added:(\d+)$/, (_, number: string) => `added:${Number(number) + first.promises.length}`);
  const chosen = Object.entries(second.chosen).map(([chip, choice]) => [moved(chip), choice]);
  return {
    ...second,
    removed: [...first.removed, ...second.removed.map(moved)],
    chosen: { ...Object.fromEntries(chosen), ...first.chosen },
    people: [...first.people, ...second.people],
    promises: [...first.promises, ...second.promises],
    channel: second.channel ?? first.channel,
    child: second.child ?? first.child,
    said_on: second.said_on ?? first.said_on,
    answers: second.answers ?? first.answers,
  };
}
