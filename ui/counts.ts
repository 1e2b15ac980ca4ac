// How much is in a record: "60 notes, 12 agreements and 3 papers".
import type { Counts } from "./api.gen";
import { listed, t } from "./words";

const kinds = ["entries", "agreements", "meetings", "messages", "concerns", "documents", "dates", "people"] as const;

export const countWords = (counts: Counts): string =>
  listed(kinds.filter((kind) => counts[kind]).map((kind) => t(`count-${kind}`, { count: counts[kind] }))) || t("count-none");
