// What the built UI weighs, gzip, in bytes, without its font: what the page names, and everything.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const page = readFileSync(join(dist, "index.html"), "utf8");
const files = readdirSync(dist, { recursive: true }).filter(
  (name) => statSync(join(dist, name)).isFile() && !/\.(woff2|map)$/.test(name),
);
const weigh = (names) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
const first = files.filter((name) => name === "index.html" || page.includes(`./${name}`));
console.log(weigh(first), weigh(files));
