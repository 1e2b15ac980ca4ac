// The README's pictures, of this build: `npm run pictures`.
import { test } from "@playwright/test";
import { Host } from "./host.ts";
import { DEMO_DAY, screens, settled } from "./screens.ts";

const pictures = [
  { file: "today", screen: "today", width: 390, height: 844, colorScheme: "light" },
  { file: "today-dark", screen: "today", width: 390, height: 844, colorScheme: "dark" },
  { file: "capture", screen: "capture", width: 390, height: 844, colorScheme: "light" },
  { file: "meeting", screen: "meeting", width: 390, height: 844, colorScheme: "light" },
  { file: "handles", screen: "who handles a question", width: 390, height: 844, colorScheme: "light" },
  { file: "second-look", screen: "a second look", width: 390, height: 844, colorScheme: "light" },
  { file: "concern", screen: "a concern", width: 390, height: 844, colorScheme: "light" },
  { file: "year", screen: "the year as a picture", width: 390, height: 844, colorScheme: "light" },
  { file: "letter", screen: "the letter for next year", width: 390, height: 844, colorScheme: "light" },
  { file: "desk", screen: "entry", width: 1280, height: 800, colorScheme: "light" },
] as const;

for (const { file, screen, width, height, colorScheme } of pictures) {
  test(file, async ({ browser }) => {
    const host = await Host.start(DEMO_DAY, ["--demo"]);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 2, reducedMotion: "reduce" });
    await screens[screen]?.(page, host);
    await settled(page);
    await page.screenshot({ path: `pictures/${file}.png` });
    await host.stop();
  });
}
