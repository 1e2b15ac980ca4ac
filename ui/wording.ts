// What is said about marked words: the advice of the rules, and the words for it.
import type { Advice, Principle, Saying } from "./api.gen";
import { t } from "./words";

const names = {
  person_from_issue: "person", observation: "observation", ask_first: "ask", specific: "specific", relationship: "relationship",
  interests: "interests", respect: "respect", sarcasm: "sarcasm", quiet_documentation: "record", lowest_level: "level",
  not_legal: "legal", factual_recap: "recap", recap_aside: "aside", trouble_at_home: "home", health_detail: "health",
  talk_of_others: "talk", other_child: "child", no_question: "no-question", many_questions: "many-questions", length: "length",
  concrete_thanks: "thanks",
} as const satisfies Record<Advice, string>;

/** The principle behind it, as a short name. */
export const principleOf = (principle: Principle): string => t(`look-is-${principle}`);

/** Why, in one line. */
export const whyOf = (advice: Advice, words: string): string => t(`wording-${names[advice]}-why`, { words });

/** One offer that keeps the point. */
export const offerOf = (advice: Advice, words: string): string => t(`wording-${names[advice]}-offer`, { words });

/** The kinds of a note from home (G58); any other comes last. */
export const homeKinds = ["medicine", "family", "morning", "worked_at_home", "warning_signs", "helps_after", "from_home"] as const satisfies readonly Saying[];
export type HomeKind = (typeof homeKinds)[number];
export const isFromHome = (saying: Saying): saying is HomeKind => (homeKinds as readonly Saying[]).includes(saying);

/** How long a text takes to read, in whole minutes; 0 is less than half of one (G11). */
export const minutes = (text: string): number => Math.round((text.match(/\S+/g)?.length ?? 0) / 200);
