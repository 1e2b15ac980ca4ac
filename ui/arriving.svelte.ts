// Files that come in as papers: one after another, part by part, with how far it is and a way to stop. Core decides what
// becomes of each.
import type { ArrivedDocument, OnShelf, RefusedDocument } from "./api.gen";
import { letters } from "./letters";
import { act, ask, hall, Note } from "./state.svelte";

/** What became of one file. */
export type Outcome = { name: string } & (ArrivedDocument | { is: "unread" });

export class Arriving {
  /** The file on its way and how much of it has come, 0 to 100. */
  now = $state.raw<{ name: string; percent: number } | null>(null);
  /** What became of the files chosen last. */
  done = $state.raw<Outcome[]>([]);
  note = new Note();
  #turn = 0;
  #upload: number | null = null;

  constructor() {
    $effect(() => () => this.stop());
  }

  /** Takes them one after another; a stop lets go of the one on its way and of those behind it. */
  async take(files: File[], meeting: OnShelf | null): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    this.done = [];
    this.note.failure = null;
    for (const file of files) {
      const outcome = await this.#one(file, meeting, turn);
      if (turn !== this.#turn) return;
      this.now = null;
      if (outcome) this.done = [...this.done, { name: file.name, ...outcome }];
    }
  }

  /** Nothing of the file on its way stays. */
  stop(): void {
    this.#turn += 1;
    this.now = null;
    if (this.#upload !== null) void ask("stop_document", { upload: this.#upload }).catch(() => {});
    this.#upload = null;
  }

  async #one(file: File, meeting: OnShelf | null, turn: number): Promise<ArrivedDocument | { is: "unread" } | null> {
    this.now = { name: file.name, percent: 0 };
    const begun = await act("begin_document", { name: file.name, bytes: file.size }, this.note);
    if (!begun || turn !== this.#turn) return null;
    if (begun.is === "refused") return begun;
    const upload = (this.#upload = begun.upload);
    for (let at = 0; at < file.size; at += begun.part) {
      const part = await letters(file.slice(at, at + begun.part)).catch(() => null);
      if (turn !== this.#turn) return null;
      if (part === null) {
        this.stop();
        this.#turn = turn;
        return { is: "unread" };
      }
      if (!(await act("document_part", { upload, at, part }, this.note)) || turn !== this.#turn) return null;
      this.now = { name: file.name, percent: Math.round((Math.min(at + begun.part, file.size) / file.size) * 100) };
    }
    this.#upload = null;
    return act("finish_document", { upload, child: hall.child, meeting }, this.note);
  }
}

/** Why a file was not kept, as a word id knows it. */
export const whyNot = (outcome: Outcome): RefusedDocument | null => (outcome.is === "refused" ? outcome.why : null);
