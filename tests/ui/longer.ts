// A made-up language for the screens: every word of theirs with accents and two fifths longer. Nothing of it is kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
// The parser that the page's own words are checked with.
interface Text { value: string }
interface Fluent {
  FluentParser: new (options: { withSpans: boolean }) => { parse: (text: string) => object };
  FluentSerializer: new () => { serialize: (resource: object) => string };
  Transformer: new () => { visit: (resource: object) => void; visitTextElement?: (text: Text) => Text };
}
const { FluentParser, FluentSerializer, Transformer } = createRequire(join(root, "ui/package.json"))("@fluent/syntax") as Fluent;
const { files, folder } = (await import(join(root, "ui/tools/screens.mjs"))) as { files: string[]; folder: string };

const PLAIN = "aceinosuyACEINOSUY";
const ACCENTED = "åçéïñøšüÿÅÇÉÎÑØŠÜÝ";
const MORE = "ëöïü";

/** "Save" → "Šåvéëö" */
export function longer(word: string): string {
  const accented = [...word].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");
  const more = Math.ceil(word.length * 0.4);
  return accented + Array.from({ length: more }, (_, place) => MORE[place % MORE.length]).join("");
}

class Longer extends Transformer {
  override visitTextElement = (text: Text): Text => {
    text.value = text.value.replace(/\p{L}+/gu, longer);
    return text;
  };
}

/** A folder with the screens' texts in that language; gone when the process ends. */
export function longerWords(): string {
  const made = mkdtempSync(join(tmpdir(), "hallway-words-"));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  const [parser, serializer, change] = [new FluentParser({ withSpans: false }), new FluentSerializer(), new Longer()];
  for (const file of files) {
    const resource = parser.parse(readFileSync(join(folder, file), "utf8"));
    change.visit(resource);
    writeFileSync(join(made, file), serializer.serialize(resource));
  }
  return made;
}
