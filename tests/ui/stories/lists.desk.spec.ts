// At a desk a list has its first thing open, and the arrows walk along it.
import { demo, expect } from "../hallway.ts";
import { DEMO_DAY } from "../screens.ts";

demo.use({ at: DEMO_DAY });

for (const [view, heading] of [["log", /Ms\. Lee/], ["people", /Ms\. Park/], ["meetings", /IEP meeting/]] as const) {
  demo(`${view} opens with its first thing beside it, up and down walk, Enter opens`, async ({ open }) => {
    const page = await open(view);
    const rows = page.locator("section li > a:not(details a)");
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(rows.first()).toHaveAttribute("aria-current", "true");
    await expect(page).toHaveURL(new RegExp(`#${view}$`));
    await page.getByRole("main").focus();
    await page.keyboard.press("ArrowDown");
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows.nth(1)).toHaveAttribute("aria-current", "true");
    await expect(rows.first()).not.toHaveAttribute("aria-current");
  });
}

demo("the way back stands in the column of its screen", async ({ open }) => {
  for (const view of ["more", "settings", "health"]) {
    const page = await open(view);
    await page.reload();
    const back = await page.getByRole("main").getByRole("button", { name: "Back" }).boundingBox();
    const title = await page.getByRole("main").getByRole("heading", { level: 1 }).boundingBox();
    expect(Math.abs(back!.x - title!.x), view).toBeLessThanOrEqual(1);
  }
});
