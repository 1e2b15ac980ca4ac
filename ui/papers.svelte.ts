// The papers as they are being looked through, kept beside the view: coming back from one finds the list as it was.
import type { DocumentKind } from "./api.gen";

export const papers = $state<{ search: string; kind: DocumentKind | null; most: number }>({ search: "", kind: null, most: 60 });

/** What is said of a paper while it is being written. */
export interface PaperFields { title: string; kind: DocumentKind; date: string; child: string | null; note: string; goal: string; sensitive: boolean }

export const blankPaper = (): PaperFields => ({ title: "", kind: "letter", date: "", child: null, note: "", goal: "", sensitive: false });

/** In the order a list shows them, as core has them. */
export const PAPER_KINDS: readonly DocumentKind[] = [
  "iep", "plan504", "evaluation", "progress_report", "report_card", "work_sample", "outside_evaluation", "medical", "letter", "other",
];

/** As core decides when nothing else is chosen. */
export const sensitiveByItself = (kind: DocumentKind): boolean => kind === "medical";

/** As core takes it; without a day it is from today. */
export const given = (fields: PaperFields) => ({ ...fields, date: fields.date || null });
