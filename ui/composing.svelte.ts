// A message being written: kept as typed, opened in the parent's own mail program, kept as sent.
// Refuses: sending anything itself.
import type { Edits, Failure, MessageAbout, MessageView, PersonId } from "./api.gen";
import { allKept, bringBack, Keeper, noEdits, type Kept } from "./draft";
import { here, replace } from "./route.svelte";
import { act, ask, askShell, hall, inTurn, Note, whenUndone } from "./state.svelte";
import { t } from "./words";

/** How far it is out of the door. */
export type Out = "here" | "opened" | "copied" | "not_opened";

/**
 * Gives the words to the mail program. That it has them is kept first, because a phone may end the app behind it; `same`
 * looks whether they are the ones on screen. `false` when no mail program took them.
 */
export async function openInMail(about: MessageAbout, note: Note, same: (view: MessageView) => boolean = () => true): Promise<boolean> {
  const hand = (mailed: boolean) => ask("write_message", { about, anew: false, mailed }).catch(() => null);
  const view = await hand(true);
  const device = view?.mail && same(view) ? await askShell({ call: "open_mail", with: { mail: view.mail } }, note) : null;
  if (!device?.worked) await hand(false);
  return device?.worked ?? false;
}

export class Composing {
  readonly note = new Note();
  view = $state.raw<MessageView | null>(null);
  failure = $state.raw<Failure | null>(null);
  subject = $state("");
  body = $state("");
  out = $state<Out>("here");
  /** Other words are on their way: a key pressed now would belong to neither. */
  turning = $state(false);
  edits = $state.raw<Edits>(noEdits());
  about = $state.raw() as MessageAbout;
  /** A name or an address being added to somebody it goes to. */
  filling: Promise<unknown> = Promise.resolve();
  #keeper: Keeper | null = null;
  #showing = () => {};
  #slot = "";
  /** Whether the words are the parent's; else they follow whom they are for. */
  #own = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(about: MessageAbout) {
    this.about = about;
  }

  /** Subject in the first line, body after it: as a draft keeps them. */
  get #text(): string {
    return `${this.subject}\n${this.body}`;
  }

  /** Reads the kept draft, or a fresh one. What is typed while it is on its way stays. */
  async open(anew = false): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.flush();
    await allKept();
    const [about, before] = [this.about, this.#text];
    const view = await this.#ask({ anew });
    if (!view || about !== this.about) return false;
    const typed = this.#text !== before && this.view?.slot === this.#slot;
    this.#keepIn(view.slot);
    this.edits = view.edits;
    if (!typed || anew) ({ subject: this.subject, body: this.body, own_words: this.#own } = view);
    this.out = view.edits.mailed ? "opened" : "here";
    return true;
  }

  #keepIn(slot: string): void {
    this.#showing();
    this.#slot = slot;
    this.#keeper = new Keeper(slot);
    this.#showing = this.#keeper.shows((kept) => this.#take(kept));
  }

  /** The screen is left: what still waits is sent, and words that come back look for another place. */
  stop = (): void => {
    clearTimeout(this.#timer);
    this.#showing();
  };

  #take({ text, edits }: Kept): void {
    const [subject = "", ...body] = text.split("\n");
    Object.assign(this, { subject, body: body.join("\n"), edits });
    this.#own = true;
  }

  /** Takes somebody off the address, or adds somebody; words that nobody touched follow. */
  async address(person: PersonId, on: boolean): Promise<void> {
    const without = (ids: string[]) => ids.filter((id) => id !== person);
    const { people, removed } = this.edits;
    this.edits = { ...this.edits, people: on ? [...without(people), person] : without(people), removed: on ? without(removed) : [...without(removed), person] };
    this.#keep();
    await this.open();
  }

  /** Adds what is missing of somebody it goes to. */
  fill(person: PersonId, missing: { name: string } | { email: string }): Promise<unknown> {
    this.filling = inTurn(async () => {
      const { fields } = await ask("person", { id: person });
      const saved = await act("save_person", { id: person, fields: { ...fields, ...missing } }, this.note);
      if (saved) await this.open();
      return saved;
    }, this.note);
    return this.filling;
  }

  /** A fresh draft; the bar brings back what stood here. */
  async startAgain(): Promise<void> {
    const before = this.#text;
    await this.open(true);
    if (before !== this.#text) this.#offer(before, t("compose-anew-done"));
  }

  /** Puts in a sentence that was offered; the bar brings back what stood there. */
  suggested(put: () => void, words = t("look-used")): void {
    const before = this.#text;
    put();
    if (before !== this.#text) this.#offer(before, words);
  }

  /** What was marked stays as it is, and is not marked in this draft again. */
  leaveFlag(key: string): void {
    const keep = (removed: string[]) => {
      this.edits = { ...this.edits, removed };
      this.#keep();
    };
    keep([...this.edits.removed, key]);
    hall.undo = { words: t("look-left"), take: async () => (keep(this.edits.removed.filter((left) => left !== key)), true) };
  }

  /** Words that were replaced come back with Undo; what they then replace does too. */
  #offer(text: string, words: string): void {
    const [slot, route] = [this.#slot, here.route];
    hall.undo = {
      words,
      take: async () => {
        const now = this.#own && this.#slot === slot ? this.#text : "";
        await bringBack(slot, text, () => replace(route), this.edits);
        if (now && now !== text) this.#offer(now, words);
        return true;
      },
    };
  }

  /** Another kind of the same note. The words of each kind wait until one comes back to it. */
  async turn(about: MessageAbout): Promise<void> {
    const before = this.about;
    this.turning = true;
    await this.flush();
    this.about = about;
    if (!(await this.open()) && this.about === about) this.about = before;
    this.turning = false;
  }

  /** After each key. What is kept is asked for again, so that the mail address carries the typed words. */
  touched(): void {
    this.#own = true;
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fresh(), 600);
  }

  #keep(): void {
    this.#keeper?.keep(this.#own ? this.#text : "", this.edits);
  }

  flush = async (): Promise<void> => this.#keeper?.flush();
  leave = (): void => this.#keeper?.leave();

  /** Only the words on screen go out. */
  async openMail(): Promise<void> {
    await this.filling;
    this.#own = true;
    this.#keep();
    await this.flush();
    const worked = await openInMail(this.about, this.note, ({ subject, body }) => subject === this.subject && body === this.body);
    this.out = worked ? "opened" : "not_opened";
    await this.#answered({});
  }

  /** Not sent yet: it is not asked again. */
  async notYet(): Promise<void> {
    this.out = "here";
    await this.#answered({ mailed: false });
  }

  async #answered(how: { mailed?: boolean }): Promise<void> {
    const view = await this.#ask(how);
    if (view) this.edits = { ...this.edits, mailed: view.edits.mailed };
  }

  /** Sleeps on it until the morning, or no longer. */
  async hold(hold: boolean): Promise<void> {
    clearTimeout(this.#timer);
    await this.flush();
    const { about } = this;
    const view = await act("hold_message", { about, hold }, this.note);
    if (!view || about !== this.about) return;
    this.view = view;
    this.#own = view.own_words;
  }

  async copy(): Promise<void> {
    const device = await askShell({ call: "copy_text", with: { text: this.body } }, this.note);
    if (device?.worked) this.out = "copied";
  }

  async sent(): Promise<void> {
    if (!this.view) return;
    clearTimeout(this.#timer);
    await this.flush();
    const { about, edits } = this;
    const { slot, to } = this.view;
    const text = this.#text;
    const sent = await act("sent_message", { about, to: to.map(({ person }) => person.id), subject: this.subject, body: this.body }, this.note);
    if (!sent?.id) return;
    whenUndone(() => bringBack(slot, text, () => replace({ view: "message", about }), edits));
    replace({ view: "sent", id: sent.id });
  }

  /** The message as kept by now, with its mail address. */
  async #fresh(): Promise<void> {
    await this.flush();
    await this.#ask({});
  }

  async #ask(how: { anew?: boolean; mailed?: boolean }): Promise<MessageView | null> {
    const { about } = this;
    try {
      const view = await ask("write_message", { about, anew: false, mailed: null, ...how });
      if (about === this.about) this.view = view;
      this.failure = null;
      return view;
    } catch (failure) {
      this.failure = failure as Failure;
      return null;
    }
  }
}
