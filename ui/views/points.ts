// The concerns and questions of a meeting. They are saved together, so each save takes the other half as it is then.
import type { MeetingId } from "../api.gen";
import { act, ask, inTurn, type Note } from "../state.svelte";

export type Half = "concerns" | "questions";

/** Changes one half, and gives it as kept; nothing when that did not work. What is already so is not saved again. */
export function changePoints(id: MeetingId, half: Half, change: (known: string[]) => string[], note: Note): Promise<string[] | null> {
  return inTurn(async () => {
    const { concerns, questions } = await ask("meeting", { id });
    const known = { concerns, questions };
    const wanted = change(known[half]);
    if (JSON.stringify(wanted) === JSON.stringify(known[half])) return wanted;
    return (await act("save_points", { id, ...known, [half]: wanted }, note))?.[half] ?? null;
  }, note);
}
