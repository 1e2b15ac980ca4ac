// A file that comes in: handed over part by part, looked at, taken. The page reads it; core decides what it is.
import type { DayOrder, FileView, ImportedView, LogColumn } from "./api.gen";
import { letters } from "./letters";
import { act, ask, Note } from "./state.svelte";

/** Bytes in one part; three in four letters of Base64. */
const PART = 3 * 256 * 1024;

export class Bringing {
  /** How much of the file was handed over, 0 to 100; `null` when none is on its way. */
  percent = $state<number | null>(null);
  view = $state.raw<FileView | null>(null);
  taken = $state.raw<ImportedView | null>(null);
  note = new Note();
  #columns: LogColumn[] = [];
  #order: DayOrder | null = null;
  #turn = 0;

  async bring(file: File): Promise<void> {
    const turn = ++this.#turn;
    Object.assign(this, { view: null, taken: null, percent: 0 });
    [this.#columns, this.#order] = [[], null];
    for (let at = 0; at === 0 || at < file.size; at += PART) {
      const part = await letters(file.slice(at, at + PART)).catch(() => null);
      if (turn !== this.#turn) return;
      if (part === null || !(await act("bring_part", { first: at === 0, part: file.size ? part : "" }, this.note))) {
        this.percent = null;
        this.note.failure ??= { code: "not_understood", detail: "the file could not be read" };
        return;
      }
      this.percent = Math.round((Math.min(at + PART, file.size) / Math.max(file.size, 1)) * 100);
    }
    await this.#look();
    this.percent = null;
  }

  /** Says what a column is; only text may stand in several. */
  async column(place: number, column: LogColumn): Promise<void> {
    if (this.view?.is !== "log") return;
    const alone = column !== "text" && column !== "other";
    this.#columns = this.view.columns.map((known, at) => (at === place ? column : alone && known === column ? "other" : known));
    await this.#look();
  }

  async order(order: DayOrder): Promise<void> {
    this.#order = order;
    await this.#look();
  }

  async take(): Promise<void> {
    this.taken = await act("import_file", this.#asked(), this.note);
  }

  #asked(): { columns: LogColumn[]; order: DayOrder | null } {
    return { columns: this.#columns, order: this.#order };
  }

  async #look(): Promise<void> {
    const turn = this.#turn;
    const view = await ask("look_at_file", this.#asked()).catch((failure) => ((this.note.failure = failure), null));
    if (turn === this.#turn) this.view = view;
  }
}
