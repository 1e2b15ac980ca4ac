// Files that come in as papers: one after another, part by part, with how far it is and a way to stop. Core decides what
// becomes of each. They outlive the screen they were chosen on: leaving it loses none.
import type { ArrivedDocument, ChildId, OnShelf, RefusedDocument } from "./api.gen";
import { letters } from "./letters";
import { act, ask, hall, Note } from "./state.svelte";

/** What became of one file. */
export type Outcome = { name: string } & (ArrivedDocument | { is: "unread" });

interface About { meeting: OnShelf | null; child: ChildId | null }

/** Core takes one file at a time, so what was chosen elsewhere waits. */
let line: Promise<void> = Promise.resolve();

export class Arriving {
  /** The file on its way and how much of it has come, 0 to 100; `kept` once all of it is here and only its record is written. */
  now = $state.raw<{ name: string; percent: number; kept: boolean } | null>(null);
  /** What became of the files chosen last. */
  done = $state.raw<Outcome[]>([]);
  note = new Note();
  #turn = 0;
  #upload: number | null = null;

  /** Takes them one after another, behind what is on its way already; a stop lets go of all of them. */
  take(files: File[], meeting: OnShelf | null): Promise<void> {
    const [turn, child] = [this.#turn, hall.child];
    if (!this.now) {
      this.done = [];
      this.note.failure = null;
      this.now = files[0] ? { name: files[0].name, percent: 0, kept: false } : null;
    }
    line = line.then(() => this.#all(files, { meeting, child }, turn));
    return line;
  }

  async #all(files: File[], about: About, turn: number): Promise<void> {
    for (const file of files) {
      if (turn !== this.#turn) return;
      const outcome = await this.#one(file, about, turn);
      if (turn !== this.#turn) return;
      this.now = null;
      this.done = [...this.done, { name: file.name, ...(outcome ?? { is: "unread" as const }) }];
    }
  }

  /** The screen is left: what became of the last files was seen there. */
  left(): void {
    if (!this.now) this.done = [];
  }

  /** Nothing of the file on its way stays. */
  stop(): void {
    this.#turn += 1;
    this.now = null;
    this.#letGo();
  }

  #letGo(): void {
    if (this.#upload !== null) void ask("stop_document", { upload: this.#upload }).catch(() => {});
    this.#upload = null;
  }

  /** `null` when it did not work, or was stopped meanwhile. */
  async #one(file: File, about: About, turn: number): Promise<ArrivedDocument | null> {
    this.now = { name: file.name, percent: 0, kept: false };
    const begun = await act("begin_document", { name: file.name, bytes: file.size }, this.note);
    if (!begun) return null;
    if (begun.is === "refused") return begun;
    const upload = begun.upload;
    if (turn !== this.#turn) {
      void ask("stop_document", { upload }).catch(() => {});
      return null;
    }
    this.#upload = upload;
    for (let at = 0; at < file.size; at += begun.part) {
      const part = await letters(file.slice(at, at + begun.part)).catch(() => null);
      if (turn !== this.#turn) return null;
      if (part === null || !(await act("document_part", { upload, at, part }, this.note))) {
        if (turn === this.#turn) this.#letGo();
        return null;
      }
      if (turn !== this.#turn) return null;
      this.now = { name: file.name, percent: Math.round((Math.min(at + begun.part, file.size) / file.size) * 100), kept: false };
    }
    this.#upload = null;
    this.now = { name: file.name, percent: 100, kept: true };
    return act("finish_document", { upload, ...about }, this.note);
  }
}

const known = new Map<string, Arriving>();

/** The files that come in at this place, for the list of papers or for a meeting; the same before and after it was left. */
export function arrivingAt(meeting: OnShelf | null): Arriving {
  const place = meeting?.meeting ?? "";
  const arriving = known.get(place) ?? new Arriving();
  known.set(place, arriving);
  return arriving;
}

/** Why a file was not kept, as a word id knows it. */
export const whyNot = (outcome: Outcome): RefusedDocument | null => (outcome.is === "refused" ? outcome.why : null);
