// The words of the app. Every text a person reads comes from here; an unknown id or a missing argument is a type error.
// Refuses: texts in components. Messages to the school and notices are worded by the core.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { words } from "./host";
import { local } from "./local.svelte";
import type { Words } from "./words.gen";

export type WordId = keyof Words;
type Given<Id extends WordId> = Words[Id] extends null ? [] : [args: Words[Id]];

/** The language the words are in; dates and numbers follow it, not the device. */
export const LANGUAGE = words.language;
document.documentElement.lang = LANGUAGE;

const bundle = new FluentBundle(LANGUAGE, { useIsolating: false });
/** Files not read yet: a start reads only what it shows. */
const unread = [...words.files];

/** A message and its attributes, out of the first file that has it. */
function found(name: string) {
  while (!bundle.hasMessage(name) && unread.length) bundle.addResource(new FluentResource(unread.shift() ?? ""));
  return bundle.getMessage(name);
}

/** The words for an id: `t("undo")`, `t("today-count", { count: 2 })`, `t("search.label")`. */
export function t<Id extends WordId>(id: Id, ...given: Given<Id>): string {
  const [name, attribute] = id.split(".") as [string, string | undefined];
  const message = found(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return id;
  return bundle.formatPattern(pattern, { local: local.state, ...(given[0] as Record<string, FluentVariable> | undefined) });
}

/** Joins names as a person would: "Ms. Lee, Mr. Dunn and Ms. Park". */
export function listed(names: string[]): string {
  return new Intl.ListFormat(LANGUAGE, { type: "conjunction" }).format(names);
}
