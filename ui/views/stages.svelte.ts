// Which side of a meeting is in sight: the one its time suggests, until another was chosen.
import type { MeetingStage, MeetingView } from "../api.gen";

const chosen = $state<Record<string, { at: MeetingStage; when: MeetingStage }>>({});

/** The side in sight; with `to`, chooses it. When the meeting itself moves on, its own side shows again. */
export function stageOf({ meeting, stage }: MeetingView, to?: MeetingStage): MeetingStage {
  if (to) chosen[meeting.id] = { at: to, when: stage };
  const kept = chosen[meeting.id];
  return kept?.when === stage ? kept.at : stage;
}
