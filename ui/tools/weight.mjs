// What the built UI weighs, gzip, in bytes, without its font: what a start brings, and everything. The words come with the
// start, all in one piece; the host hands them to the page.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { files, folder } from "./screens.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const page = readFileSync(join(dist, "index.html"), "utf8");
const built = readdirSync(dist, { recursive: true }).filter(
  (name) => statSync(join(dist, name)).isFile() && !/\.(woff2|map)$/.test(name),
);
const weigh = (bytes) => gzipSync(bytes, { level: 9 }).length;
const weighAll = (names) => names.reduce((sum, name) => sum + weigh(readFileSync(join(dist, name))), 0);
const words = weigh(files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n"));
const first = built.filter((name) => name === "index.html" || page.includes(`./${name}`));
console.log(weighAll(first) + words, weighAll(built) + words);
