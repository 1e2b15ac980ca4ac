// Who takes the notes, as one key for a choice and as a line.
import type { MeetingView, NoteTakerView } from "../api.gen";
import { nameOf } from "../names";
import { t } from "../words";

export const takerKey = (taker: NoteTakerView): string => (taker.is === "person" ? taker.person.id : taker.is);

/** "Dana takes the notes."; empty where nobody was chosen. */
export function takerWords({ note_taker, with_me }: MeetingView): string {
  if (note_taker.is === "nobody") return "";
  if (note_taker.is === "me") return t("notes-line-me");
  return t("notes-line", { name: note_taker.is === "with_me" ? with_me : nameOf(note_taker.person) });
}
