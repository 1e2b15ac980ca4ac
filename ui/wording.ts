// What is said about marked words: the advice of the rules, and the words for it.
import type { Advice } from "./api.gen";
import { t } from "./words";

const names = {
  person_from_issue: "person", observation: "observation", ask_first: "ask", specific: "specific", relationship: "relationship",
  interests: "interests", respect: "respect", sarcasm: "sarcasm", quiet_documentation: "record", lowest_level: "level",
  not_legal: "legal", factual_recap: "recap", recap_aside: "aside", trouble_at_home: "home", health_detail: "health",
  talk_of_others: "talk", other_child: "child", no_question: "no-question", many_questions: "many-questions", length: "length",
  concrete_thanks: "thanks",
} as const satisfies Record<Advice, string>;

/** Why, in one line. */
export const whyOf = (advice: Advice, words: string): string => t(`wording-${names[advice]}-why`, { words });

/** One offer that keeps the point. */
export const offerOf = (advice: Advice, words: string): string => t(`wording-${names[advice]}-offer`, { words });
