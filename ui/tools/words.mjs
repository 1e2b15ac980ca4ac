// Writes words.gen.ts: every word id with the arguments it needs. Fails on a reference that leads out of its file (the
// page reads a file when it first needs it) and on an id that is given twice. Reads only what the UI shows.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentParser, Visitor } from "@fluent/syntax";
import { files, folder } from "./screens.mjs";

const target = fileURLToPath(new URL("../words.gen.ts", import.meta.url));

const troubles = [];
const words = new Map(); // id → { args, uses, file }

class Needs extends Visitor {
  args = new Set();
  uses = new Set();
  visitVariableReference(node) {
    // Which state's words are wanted is known everywhere.
    if (node.id.name !== "local") this.args.add(node.id.name);
  }
  visitMessageReference(node) {
    this.uses.add(node.attribute ? `${node.id.name}.${node.attribute.name}` : node.id.name);
  }
  visitTermReference(node) {
    this.uses.add(`-${node.id.name}`);
  }
}

function add(id, pattern, file) {
  if (words.has(id)) troubles.push(`${file}: ${id} is given twice`);
  const needs = new Needs();
  needs.visit(pattern);
  needs.file = file;
  words.set(id, needs);
}

function read(file) {
  const resource = new FluentParser({ withSpans: true }).parse(readFileSync(join(folder, file), "utf8"));
  for (const entry of resource.body) {
    if (entry.type === "Junk") troubles.push(`${file}: ${entry.content.split("\n")[0]}`);
    if (entry.type !== "Message" && entry.type !== "Term") continue;
    const id = entry.type === "Term" ? `-${entry.id.name}` : entry.id.name;
    if (entry.value) add(id, entry.value, file);
    for (const attribute of entry.attributes) add(`${id}.${attribute.id.name}`, attribute.value, file);
  }
}

function argsOf(id, seen = new Set()) {
  const word = words.get(id);
  if (!word || seen.has(id)) return new Set();
  seen.add(id);
  const all = new Set(word.args);
  for (const used of word.uses) for (const arg of argsOf(used, seen)) all.add(arg);
  return all;
}

for (const file of files) read(file);
for (const [id, { file, uses }] of words) {
  for (const used of uses) if (words.get(used)?.file !== file) troubles.push(`${file}: ${id} uses ${used}, which is not there`);
}
if (troubles.length) {
  console.error(troubles.join("\n"));
  process.exit(1);
}

const lines = [...words.keys()]
  .filter((id) => !id.startsWith("-"))
  .sort()
  .map((id) => {
    const args = [...argsOf(id)].sort().map((arg) => `${JSON.stringify(arg)}: string | number`);
    return `  ${JSON.stringify(id)}: ${args.length ? `{ ${args.join("; ")} }` : "null"};`;
  });
writeFileSync(target, `// Written by tools/words.mjs from src-tauri/core/src/words/en. Never edited by hand.\nexport interface Words {\n${lines.join("\n")}\n}\n`);
