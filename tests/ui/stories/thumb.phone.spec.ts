// On a phone the main button is under the thumb, however long the form or the letter.
import { demo, expect } from "../hallway.ts";
import { DEMO_DAY, screens, settled } from "../screens.ts";

demo.use({ at: DEMO_DAY });

for (const [screen, name] of [["a meeting's form", "Save"], ["a person's form", "Save"], ["a message", "Open in mail"], ["during a meeting", "Keep this line"]] as const) {
  demo(`${name} is in sight: ${screen}`, async ({ page, host }) => {
    await screens[screen]!(page, host);
    await settled(page);
    const button = await page.getByRole("button", { name, exact: true }).boundingBox();
    const bar = await page.getByRole("navigation", { name: "Places" }).boundingBox();
    expect(button!.y).toBeGreaterThan(844 * 0.4);
    expect(button!.y + button!.height).toBeLessThanOrEqual(bar!.y);
  });
}

demo("in a meeting the line just kept comes right under the field", async ({ page, host }) => {
  await screens["during a meeting"]!(page, host);
  await page.getByRole("textbox", { name: "What was said?" }).fill("the side door stays open");
  await page.getByRole("button", { name: "Keep this line" }).click();
  const line = page.getByRole("button", { name: "Change the line: the side door stays open" });
  await expect(line).toBeVisible();
  const [kept, decided] = [await line.boundingBox(), await page.getByRole("heading", { name: "Decided" }).boundingBox()];
  expect(kept!.y).toBeLessThan(decided!.y);
});
