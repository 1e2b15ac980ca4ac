// The words of the app. Every text a person reads comes from here; an unknown id or a missing argument is a type error.
// Refuses: texts in components. Messages to the school and notices are worded by the core.
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Words } from "./words.gen";

export type WordId = keyof Words;
type Given<Id extends WordId> = Words[Id] extends null ? [] : [args: Words[Id]];

type Message = FluentResource["body"][number];
/** A file as vite.config.ts has read it: name, value and, when there are any, attributes of each message. */
type Read = [id: string, value: Message["value"], attributes?: Message["attributes"]][];

const files = import.meta.glob<Read>(
  [
    "../src-tauri/core/src/words/en/*.ftl",
    "!../src-tauri/core/src/words/en/messages.ftl",
    "!../src-tauri/core/src/words/en/notices.ftl",
    "!../src-tauri/core/src/words/en/shell.ftl",
  ],
  { import: "default", eager: true },
);

/** The language the words are in; dates and numbers follow it, not the device. */
export const LANGUAGE = "en-US";

const bundle = new FluentBundle(LANGUAGE, { useIsolating: false });
for (const read of Object.values(files)) {
  bundle.addResource({ body: read.map(([id, value, attributes = {}]) => ({ id, value, attributes })) });
}

/** The words for an id: `t("undo")`, `t("today-count", { count: 2 })`, `t("search.label")`. */
export function t<Id extends WordId>(id: Id, ...given: Given<Id>): string {
  const [name, attribute] = id.split(".") as [string, string | undefined];
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return id;
  return bundle.formatPattern(pattern, given[0] as Record<string, FluentVariable> | undefined);
}

/** Joins names as a person would: "Ms. Lee, Mr. Dunn and Ms. Park". */
export function listed(names: string[]): string {
  return new Intl.ListFormat(LANGUAGE, { type: "conjunction" }).format(names);
}
