// The screens beyond a new entry: fetched when one of them is first wanted, so that the cursor waits for none of them.
import type * as Screens from "./views/later";
import { hall } from "./state.svelte";

let screens = $state.raw<typeof Screens | null>(null);
let fetching: Promise<typeof Screens> | undefined;

export const later = {
  /** What has come; `null` until then. */
  get screens(): typeof Screens | null { return screens; },
};

/** Fetches them once; what did not come is asked for again the next time. */
export function fetchScreens(): Promise<typeof Screens> {
  fetching ??= import("./views/later").then(
    (found) => (screens = found),
    (error: unknown) => {
      fetching = undefined;
      hall.failure = { code: "other", detail: String(error) };
      throw error;
    },
  );
  return fetching;
}
