// Who handles this: what is being asked, and how one gets to somebody.
// Kept beside the views, so that coming back from a person finds the question as it was.
import type { HandlesPerson, Topic } from "./api.gen";
import type { Route } from "./route.svelte";

export const asked = $state({ question: "" });

/** What one can do about somebody right away: write, call, or keep what was said. */
export type Reach = { by: "write" | "talk"; route: Route } | { by: "call"; phone: string };

/** The way the core found, as the screen that is there for it. */
export function reach(known: HandlesPerson): Reach {
  const { person, way, phone } = known;
  if (way.channel === "phone" && phone) return { by: "call", phone };
  const letter = way.channel === "phone" || way.channel === "in_person" ? null : letterTo(known);
  return letter ? { by: "write", route: letter } : { by: "talk", route: { view: "capture", with: person.id } };
}

/** The letter there is to somebody; without a child there is nobody to write about. */
export function letterTo({ person, child }: HandlesPerson): Route | null {
  return child === null ? null : { view: "message", about: { kind: "check_in", child, person: person.id, tone: "one_question" } };
}

/** Where a topic leads. */
export const topicRoute = (topic: Topic): Route => ({ view: "handles", topic });
