// From a notice to the page where its one thing is done: a tap in the morning, and the two lines are there.
import type { ReminderKey } from "./api.gen";
import { call } from "./host";
import { cardWords } from "./reminders";
import { go } from "./route.svelte";
import { hall } from "./state.svelte";

/** Opens what a reminder asks for; Today when it is several things, answered by now, or needs no other page. */
export async function openReminder(key: ReminderKey | null): Promise<void> {
  go({ view: "today" });
  if (!key) return;
  const { view } = await call("today", { child: null });
  const card = view.due.find((due) => due.key === key);
  const deed = card && cardWords(card, view.now).deed;
  if (deed && "go" in deed && hall.failure === null) go(deed.go);
}
