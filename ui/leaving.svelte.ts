// A record being written: one little part after another, so that the screen can show how far it is and stop it.
import type { LeaveProgress, LeftFile, StartExport } from "./api.gen";
import { act, Note } from "./state.svelte";

/** Writes a record for as long as the view lives; leaving the screen lets go of it. */
export class Leaving {
  progress = $state.raw<LeaveProgress | null>(null);
  file = $state.raw<LeftFile | null>(null);
  note = new Note();
  #turn = 0;

  constructor() {
    $effect(() => () => this.stop());
  }

  async begin(choice: StartExport): Promise<void> {
    const turn = ++this.#turn;
    this.file = null;
    let progress = await act("start_export", choice, this.note);
    while (progress && turn === this.#turn) {
      this.progress = progress.file ? null : progress;
      this.file = progress.file;
      if (progress.file) return;
      progress = await act("continue_export", {}, this.note);
    }
    if (turn === this.#turn) this.progress = null;
  }

  /** Nothing of it stays. */
  stop(): void {
    this.#turn += 1;
    if (!this.progress) return;
    this.progress = null;
    void act("cancel_export", {}, this.note);
  }
}
