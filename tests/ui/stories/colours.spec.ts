// No red anywhere (story 6): every colour of the built styles and of the tokens, by its hue.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const ui = join(import.meta.dirname, "../../../ui");
const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi;
const NAMED = /(?<![\w-])(?:red|darkred|crimson|firebrick|maroon|brown|tomato|orangered|indianred|coral|salmon|(?:light|dark)salmon|lightcoral|rosybrown|(?:hot|deep|light)?pink|palevioletred|mediumvioletred)(?![\w-])/gi;
/** Ways to name a colour that this story does not read: none is used. */
const OTHER = /(?<![\w-])(?:hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;

/** Whether somebody would call it red: its hue is near red and it is more than a tint of grey. */
function isRed(red: number, green: number, blue: number): boolean {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread < 24) return false;
  const lightness = (most + least) / 510;
  const saturation = spread / 255 / (1 - Math.abs(2 * lightness - 1));
  const sixth = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const hue = sixth * 60;
  return saturation > 0.2 && (hue >= 345 || hue <= 15);
}

function colours(css: string): [string, number[]][] {
  const hex = [...css.matchAll(HEX)].map(([found]): [string, number[]] => {
    const digits = found.slice(1);
    const wide = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
    return [found, [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16))];
  });
  const rgb = [...css.matchAll(/rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/gi)].map(([found, ...parts]): [string, number[]] => [found, parts.map(Number)]);
  return [...hex, ...rgb];
}

/** Without what is no colour: addresses, comments, names of ids. */
const plain = (css: string) => css.replace(/url\([^)]*\)|\/\*[\s\S]*?\*\//g, "");

test("red is seen where it is, and the house colours are none", () => {
  for (const [red, green, blue] of [[255, 0, 0], [176, 0, 32], [220, 38, 38], [122, 20, 10], [255, 179, 179]] as const) expect(isRed(red, green, blue), `${red} ${green} ${blue}`).toBe(true);
  for (const [red, green, blue] of [[122, 82, 0], [13, 92, 99], [47, 98, 56], [250, 247, 241], [29, 40, 41]] as const) expect(isRed(red, green, blue), `${red} ${green} ${blue}`).toBe(false);
});

test("no colour of the built styles or of the tokens is red", () => {
  const built = readdirSync(join(ui, "dist/assets")).filter((name) => name.endsWith(".css")).map((name) => join(ui, "dist/assets", name));
  const own = readdirSync(join(ui, "styles")).filter((name) => name.endsWith(".css")).map((name) => join(ui, "styles", name));
  expect(built.length).toBeGreaterThan(0);
  let read = 0;
  for (const file of [...built, ...own]) {
    const css = plain(readFileSync(file, "utf8"));
    const all = colours(css);
    read += all.length;
    expect(all.filter(([, [red = 0, green = 0, blue = 0]]) => isRed(red, green, blue)).map(([found]) => found), file).toEqual([]);
    expect(css.match(NAMED) ?? [], file).toEqual([]);
    expect(css.match(OTHER) ?? [], file).toEqual([]);
  }
  expect(read, "colours were read").toBeGreaterThan(30);
});
