// Who handles this: what is being asked, and how one gets to somebody.
// Kept beside the views, so that coming back from a person finds the question as it was.
import type { ChildId, HandlesPerson, Saying, Topic } from "./api.gen";
import type { Route } from "./route.svelte";

export const asked = $state({ question: "" });

/** What one can do about somebody right away: write, call, or keep what was said. */
export type Reach = { by: "write"; letters: Letter[] } | { by: "talk"; route: Route } | { by: "call"; phone: string };

/** A letter to somebody, and about whom where there are several to choose from. */
export interface Letter { route: Route; about: string }

/** The way the core found, as the screen that is there for it. */
export function reach(known: HandlesPerson, saying: Saying): Reach {
  const { person, way, phone } = known;
  if (way.channel === "phone" && phone) return { by: "call", phone };
  if (way.channel === "phone" || way.channel === "in_person") return { by: "talk", route: { view: "capture", with: person.id } };
  return { by: "write", letters: lettersTo(known, saying) };
}

/** The letters for it, one about each child: about whom is never guessed. What is better said has its points there. */
export function lettersTo({ person, children }: HandlesPerson, saying: Saying): Letter[] {
  const route = (child: ChildId | null): Route => ({ view: "message", about: { kind: "say", saying, child, person: person.id } });
  if (!children.length) return [{ route: route(null), about: "" }];
  return children.map(({ id, name }) => ({ route: route(id), about: children.length > 1 ? name : "" }));
}

/** Where a topic leads. */
export const topicRoute = (topic: Topic): Route => ({ view: "handles", topic });
