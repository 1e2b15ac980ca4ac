// The README's pictures, of this build: `npm run pictures`.
import { test } from "@playwright/test";
import { Host } from "./host.ts";
import { DEMO_DAY, screens, settled } from "./screens.ts";

interface Picture {
  file: string;
  screen: string;
  width: number;
  height: number;
  colorScheme: "light" | "dark";
  /** What is in the middle of it: words, or the heading; else where the way there ends. */
  at?: string;
}

const pictures: Picture[] = [
  { file: "today", screen: "today", width: 390, height: 844, colorScheme: "light" },
  { file: "today-dark", screen: "today", width: 390, height: 844, colorScheme: "dark" },
  { file: "capture", screen: "capture", width: 390, height: 844, colorScheme: "light" },
  { file: "meeting", screen: "meeting", width: 390, height: 844, colorScheme: "light" },
  { file: "handles", screen: "who handles a question", width: 390, height: 844, colorScheme: "light" },
  { file: "second-look", screen: "a second look", width: 390, height: 844, colorScheme: "light", at: "A second look" },
  { file: "concern", screen: "a concern", width: 390, height: 844, colorScheme: "light" },
  { file: "year", screen: "the year as a picture", width: 390, height: 844, colorScheme: "light", at: "h1" },
  { file: "letter", screen: "the letter for next year", width: 390, height: 844, colorScheme: "light" },
  { file: "papers", screen: "papers", width: 390, height: 844, colorScheme: "light" },
  { file: "desk", screen: "entry", width: 1280, height: 800, colorScheme: "light" },
];

for (const { file, screen, width, height, colorScheme, at } of pictures) {
  test(file, async ({ browser }) => {
    const host = await Host.start(DEMO_DAY, ["--demo"]);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 2, reducedMotion: "reduce" });
    await screens[screen]?.(page, host);
    const middle = at === "h1" ? page.locator("h1") : at ? page.getByText(at).first() : null;
    await middle?.evaluate((element) => { element.scrollIntoView({ block: "center" }); });
    await settled(page);
    await page.screenshot({ path: `pictures/${file}.png` });
    await host.stop();
  });
}
