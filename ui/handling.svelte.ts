// Who handles this: what is being asked, and how one gets to somebody.
// Kept beside the views, so that coming back from a person finds the question as it was.
import type { HandlesPerson, Saying, Topic } from "./api.gen";
import type { Route } from "./route.svelte";

export const asked = $state({ question: "" });

/** What one can do about somebody right away: write, call, or keep what was said. */
export type Reach = { by: "write" | "talk"; route: Route } | { by: "call"; phone: string };

/** The way the core found, as the screen that is there for it. */
export function reach(known: HandlesPerson, saying: Saying): Reach {
  const { person, way, phone } = known;
  if (way.channel === "phone" && phone) return { by: "call", phone };
  if (way.channel === "phone" || way.channel === "in_person") return { by: "talk", route: { view: "capture", with: person.id } };
  return { by: "write", route: letterTo(known, saying) };
}

/** The letter for it; what is better said has its points there. */
export const letterTo = ({ person, child }: HandlesPerson, saying: Saying): Route => ({ view: "message", about: { kind: "say", saying, child, person: person.id } });

/** Where a topic leads. */
export const topicRoute = (topic: Topic): Route => ({ view: "handles", topic });
