// A message being written: kept as typed, opened in the parent's own mail program, kept as sent.
// Refuses: sending anything itself.
import type { Failure, MessageAbout, MessageView } from "./api.gen";
import { allKept, bringBack, Keeper } from "./draft";
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
  keeper: Keeper | null = null;
  about = $state.raw() as MessageAbout;
  /** The parent's own words from before a fresh draft took their place. */
  before = $state.raw<Words | null>(null);
  #tones = new Map<string, Words>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(about: MessageAbout) {
    this.about = about;
  }

  /** Reads the kept draft, or a fresh one. */
  async open(anew = false): Promise<void> {
    clearTimeout(this.#timer);
    await this.keeper?.flush();
    await allKept();
    const view = await this.#ask(anew);
    if (!view) return;
    this.keeper ??= new Keeper(view.slot, (kept) => (this.kept = kept));
    this.subject = view.subject;
    this.body = view.body;
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
    if (this.about.kind === "check_in") this.#tones.set(this.about.tone, { subject: this.subject, body: this.body });
    this.about = about;
    this.before = null;
    await this.open(true);
    const words = this.#tones.get(about.tone);
    if (words) this.bringBack(words);
  }

  /** After each key. What is kept is asked for again, so that the mail address carries the typed words. */
  touched(): void {
    this.before = null;
    this.keeper?.keep(`${this.subject}\n${this.body}`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fresh(), 600);
  }

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
    await this.keeper?.flush();
    const about = this.about;
    const { slot, to } = this.view;
    const text = `${this.subject}\n${this.body}`;
    const sent = await act("sent_message", { about, to: to.map(({ person }) => person.id), subject: this.subject, body: this.body }, this.note);
    if (!sent?.id) return;
    whenUndone(() => bringBack(slot, text, () => replace({ view: "message", about })));
    replace({ view: "sent", id: sent.id });
  }

  leave(): void {
    clearTimeout(this.#timer);
    void this.keeper?.flush();
  }

  /** The message as kept by now, with its mail address. */
  async #fresh(): Promise<MessageView | null> {
    await this.keeper?.flush();
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
