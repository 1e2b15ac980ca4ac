// A message being written: kept as typed, opened in the parent's own mail program, kept as sent.
// Refuses: sending anything itself.
import type { Edits, Failure, MessageAbout, MessageView, PersonId } from "./api.gen";
import { allKept, bringBack, Keeper, noEdits } from "./draft";
import { replace } from "./route.svelte";
import { act, ask, askShell, Note, whenUndone } from "./state.svelte";

interface Words { subject: string; body: string }

/** How far it is out of the door. */
export type Out = "here" | "opened" | "copied" | "not_opened";

export class Composing {
  readonly note = new Note();
  view = $state.raw<MessageView | null>(null);
  failure = $state.raw<Failure | null>(null);
  subject = $state("");
  body = $state("");
  out = $state<Out>("here");
  kept = $state(true);
  edits = $state.raw<Edits>(noEdits());
  about = $state.raw() as MessageAbout;
  /** The parent's own words from before a fresh draft took their place. */
  before = $state.raw<Words | null>(null);
  #keeper: Keeper | null = null;
  /** Whether the words are the parent's; else they follow whom they are for. */
  #own = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(about: MessageAbout) {
    this.about = about;
  }

  /** Reads the kept draft, or a fresh one. */
  async open(anew = false): Promise<void> {
    clearTimeout(this.#timer);
    await this.flush();
    await allKept();
    const view = await this.#ask(anew);
    if (!view) return;
    this.#keeper = new Keeper(view.slot, (kept) => (this.kept = kept));
    ({ subject: this.subject, body: this.body, edits: this.edits, own_words: this.#own } = view);
  }

  /** Takes somebody off the address, or adds somebody; words that nobody touched follow. */
  async address(person: PersonId, on: boolean): Promise<void> {
    const without = (ids: string[]) => ids.filter((id) => id !== person);
    const { people, removed } = this.edits;
    this.edits = { ...this.edits, people: on ? [...without(people), person] : without(people), removed: on ? without(removed) : [...without(removed), person] };
    this.#keep();
    await this.open();
  }

  /** A fresh draft; what was typed can be brought back. */
  async startAgain(): Promise<void> {
    const { subject, body } = this;
    await this.open(true);
    if (body !== this.body || subject !== this.subject) this.before = { subject, body };
  }

  bringBack(words: Words): void {
    this.before = null;
    Object.assign(this, words);
    this.touched();
  }

  /** Another kind of the same note. The words of each kind wait until one comes back to it. */
  async turn(about: Extract<MessageAbout, { kind: "check_in" }>): Promise<void> {
    await this.flush();
    this.about = about;
    this.before = null;
    await this.open();
  }

  /** After each key. What is kept is asked for again, so that the mail address carries the typed words. */
  touched(): void {
    this.before = null;
    this.#own = true;
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fresh(), 600);
  }

  #keep(): void {
    this.#keeper?.keep(this.#own ? `${this.subject}\n${this.body}` : "", this.edits);
  }

  flush = async (): Promise<void> => this.#keeper?.flush();
  leave = (): void => this.#keeper?.leave();

  async openMail(): Promise<void> {
    const view = await this.#fresh();
    if (!view?.mail) return;
    const device = await askShell({ call: "open_mail", with: { mail: view.mail } }, this.note);
    this.out = device?.worked ? "opened" : "not_opened";
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
    const text = `${this.subject}\n${this.body}`;
    const sent = await act("sent_message", { about, to: to.map(({ person }) => person.id), subject: this.subject, body: this.body }, this.note);
    if (!sent?.id) return;
    whenUndone(() => bringBack(slot, text, () => replace({ view: "message", about }), edits));
    replace({ view: "sent", id: sent.id });
  }

  /** The message as kept by now, with its mail address. */
  async #fresh(): Promise<MessageView | null> {
    await this.flush();
    return this.#ask(false);
  }

  async #ask(anew: boolean): Promise<MessageView | null> {
    try {
      this.view = await ask("write_message", { about: this.about, anew });
      this.failure = null;
      return this.view;
    } catch (failure) {
      this.failure = failure as Failure;
      return null;
    }
  }
}
