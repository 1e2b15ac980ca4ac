// Little room: a keyboard over half the phone, very large letters, a long dictation.
import type { Page } from "@playwright/test";
import { expect, test } from "../hallway.ts";
import { lee, newEntry, saveEntry } from "../steps.ts";

const LONG = `${"we stood in the hall for a while and she told me how his morning went. ".repeat(6)}Ms. Lee will share the picture schedule by friday, Mr. Dunn will call about the bus next friday`;

/** Where the line of the caret and the two buttons are, in the window. */
function places(page: Page) {
  return page.evaluate(() => {
    const field = document.querySelector("textarea")!;
    const seen = field.closest(".text")!.getBoundingClientRect();
    const line = field.getBoundingClientRect().bottom;
    const buttons = [...document.querySelectorAll(".save button")].map((button) => button.getBoundingClientRect());
    return { last: line, top: seen.top, bottom: seen.bottom, room: seen.height, buttons: buttons.map(({ top, bottom, right }) => ({ top, bottom, right })), height: innerHeight, width: innerWidth };
  });
}

for (const [name, width, height, letters] of [["a keyboard", 390, 480, 100], ["a keyboard on a small phone", 320, 300, 100], ["twice the text", 390, 844, 200]] as const) {
  test(`the line being typed and both buttons stay in sight: ${name}`, async ({ open, host }) => {
    await lee(host);
    const page = await open("capture");
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), letters);
    const field = page.getByRole("textbox", { name: "What happened?" });
    await field.fill(LONG);
    await field.press("End");
    await field.pressSequentially(" maybe");
    await expect(page.getByRole("group", { name: "What Hallway understood" })).toContainText("share the picture schedule");
    await expect.poll(async () => {
      const { last, bottom, room } = await places(page);
      return room > 30 && last <= bottom + 0.12 * letters;
    }).toBe(true);
    const { bottom, buttons, height: window, width: across } = await places(page);
    for (const button of buttons) {
      expect(button.top).toBeGreaterThanOrEqual(bottom);
      expect(button.bottom).toBeLessThanOrEqual(window);
      expect(button.right).toBeLessThanOrEqual(across);
    }
    // Two rows of what was understood with a keyboard up; all in one row where there is less room still.
    const [part, most] = height < 336 ? [".strip", 70] : [".below", 110];
    if (letters === 100) expect((await page.locator(part).boundingBox())!.height).toBeLessThan(most);
  });
}

test("after a long dictation the offer stands on the first screen, and all the words are one tap away", async ({ open, host }) => {
  await lee(host);
  const page = await open();
  await (await newEntry(page)).fill(LONG);
  await saveEntry(page);
  await expect(page.getByRole("heading", { name: "Put it in writing" })).toBeInViewport();
  await page.getByRole("button", { name: "Show all of it" }).click();
  await expect(page.getByRole("button", { name: "Show all of it" })).toHaveCount(0);
  expect((await page.locator("main p.text").boundingBox())!.height).toBeGreaterThan(300);
});
