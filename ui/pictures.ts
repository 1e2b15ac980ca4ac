// Pictures of papers, fetched when they are shown: the last hundred stay, so that going back shows them at once.
import type { DocumentId, DocumentSize } from "./api.gen";
import { ask } from "./state.svelte";

const seen = new Map<string, Promise<string | null>>();

// Small ones are made one after the other: whatever else is asked for comes in between.
let turn: Promise<unknown> = Promise.resolve();

function inTurn(id: DocumentId): Promise<string | null> {
  const mine = turn.then(() => fetched(id, "thumb"));
  turn = mine.catch(() => null);
  return mine;
}

/** The address of a picture; `null` where there is nothing to show. */
export function picture(id: DocumentId, size: DocumentSize): Promise<string | null> {
  const key = `${size}/${id}`;
  const found = seen.get(key) ?? (size === "thumb" ? inTurn(id) : fetched(id, size)).catch(() => (seen.delete(key), null));
  seen.delete(key);
  seen.set(key, found);
  const oldest = seen.keys().next();
  if (seen.size > 100 && !oldest.done) seen.delete(oldest.value);
  return found;
}

/** Parts are whole letters of Base64, so they stand one behind the other. */
async function fetched(id: DocumentId, size: DocumentSize): Promise<string | null> {
  let [all, at] = ["", 0];
  for (;;) {
    const { part, bytes } = await ask("read_document", { id, size, at });
    all += part;
    at = Math.floor((all.length * 3) / 4);
    if (!part || at >= bytes) return all ? `data:image/jpeg;base64,${all}` : null;
  }
}
