// Who said a line and how it reads: as one key for a choice, and as the contract has it.
import type { LineKind, MeetingView, Speaker, SpeakerView } from "../api.gen";
import { capital, nameOf } from "../names";
import { t } from "../words";

export const keyOf = (speaker: SpeakerView): string => (speaker.is === "person" ? speaker.person.id : speaker.is);

/** "I noted that…" is always the parent's; every other line keeps who said it. */
export function speakerOf(key: string, kind: LineKind): Speaker {
  if (kind === "noted") return { is: "me" };
  return key === "me" || key === "child" || key === "with_me" || key === "nobody" ? { is: key } : { is: "person", person: key };
}

/** "Ms. Lee"; empty for nobody. */
export function speakerName(speaker: SpeakerView, view: MeetingView): string {
  if (speaker.is === "person") return capital(nameOf(speaker.person));
  if (speaker.is === "me") return t("line-me");
  if (speaker.is === "with_me") return view.with_me || t("line-with-me");
  return speaker.is === "child" ? (view.child?.name ?? t("line-child-plain")) : "";
}

/** A line as it is kept. The words "I noted that" come from its kind, so they are not kept twice. */
export const keptText = (text: string, kind: LineKind): string =>
  kind === "noted" ? text.trim().replace(/^I noted( that)?[\s,:…]+/i, "") : text.trim();

/** A line as it is read. */
export const lineWords = ({ text, kind }: { text: string; kind: LineKind }): string =>
  kind === "noted" ? t("line-noted", { text: keptText(text, kind) }) : text;
