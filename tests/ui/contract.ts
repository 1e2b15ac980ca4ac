// The contract's own types, from the file that core writes.
import type { Calls, Outcome } from "../../ui/api.gen.ts";

export type { Outcome };
export type CallName = keyof Calls;
export type With<Name extends CallName> = Calls[Name]["with"];
export type View<Name extends CallName> = Calls[Name]["view"];
