// Who handles this: what is being asked, and how one gets to somebody.
// Kept beside the views, so that coming back from a person finds the question as it was.
import type { ChildId, HandlesPerson, Topic } from "./api.gen";
import type { Route } from "./route.svelte";

export const asked = $state({ question: "" });

/** What one can do about somebody right away: write, call, or keep what was said. */
export type Reach = { by: "write"; letters: Letter[] } | { by: "talk"; route: Route } | { by: "call"; phone: string };

/** A letter to somebody, and about whom where there are several to choose from. */
export interface Letter { route: Route; about: string }

/** The way the core found, as the screen that is there for it. */
export function reach(known: HandlesPerson): Reach {
  const { person, way, phone } = known;
  if (way.channel === "phone" && phone) return { by: "call", phone };
  const letters = way.channel === "phone" || way.channel === "in_person" ? [] : lettersTo(known);
  return letters.length ? { by: "write", letters } : { by: "talk", route: { view: "capture", with: person.id } };
}

/** The letters there are to somebody, one about each child: about whom is never guessed. Without a child there is none. */
export function lettersTo({ person, children }: HandlesPerson): Letter[] {
  const route = (child: ChildId): Route => ({ view: "message", about: { kind: "check_in", child, person: person.id, tone: "one_question" } });
  return children.map(({ id, name }) => ({ route: route(id), about: children.length > 1 ? name : "" }));
}

/** Where a topic leads. */
export const topicRoute = (topic: Topic): Route => ({ view: "handles", topic });
