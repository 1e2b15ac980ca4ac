// Which of the four steps a meeting is at, as far as this window knows.
import type { MeetingId } from "./api.gen";

export const steps = ["here", "voices", "about", "agree"] as const;
export type Step = (typeof steps)[number];

const at = $state<Record<MeetingId, Step>>({});

/** The step a meeting is at; with `to`, goes there. */
export function stepOf(id: MeetingId, to?: Step): Step {
  if (to) at[id] = to;
  return at[id] ?? "here";
}
