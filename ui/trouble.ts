// Puts a trouble beside the field it is about; what belongs to no field stays at the button.
import type { ErrorCode, Failure } from "./api.gen";
import { failureWords } from "./names";

/** The words, when the failure is one of these; else nothing. */
export const atField = (failure: Failure | null, ...codes: ErrorCode[]): string | null =>
  failure && codes.includes(failure.code) ? failureWords(failure) : null;

/** The words for everything no field has taken. */
export const atButton = (failure: Failure | null, ...taken: ErrorCode[]): string | null =>
  failure && !taken.includes(failure.code) ? failureWords(failure) : null;
