// No screen scrolls sideways, at 320 px and at twice the text.
import type { Page } from "@playwright/test";
import { demo, expect } from "../hallway.ts";
import { DEMO_DAY, screens, settled } from "../screens.ts";

demo.use({ at: DEMO_DAY });

/** How far the page reaches beyond its width. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, go] of Object.entries(screens)) {
  demo(`nothing leaves the page at 320 px and at twice the text: ${name}`, async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await go(page, host);
    await settled(page);
    expect(await sideways(page), "at 320 px").toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await settled(page);
    expect(await sideways(page), "at 200 %").toBe(0);
  });
}
