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

demo("concerns, papers, dates and settings are one tap away in the rail", async ({ open }) => {
  const page = await open();
  const rail = page.getByRole("navigation", { name: "Places" });
  for (const [name, heading] of [["Concerns", "Concerns"], ["Papers", "Papers"], ["Dates", "Dates to keep in mind"], ["Settings", "Settings"]] as const) {
    await rail.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(rail.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
  }
});

demo("a row of the log has no empty line: a meeting without a name is called by its kind, a day stands beside the words", async ({ open, host }) => {
  await host.call("save_meeting", { id: null, kind: "iep", title: "", date: "2026-11-17", starts: "08:00:00", ends: "08:30:00", place: "", child: null, people: [], with_me: "" });
  const page = await open("log");
  await expect(page.locator("section .text").filter({ hasText: /^IEP meeting$/ }).first()).toBeVisible();
  const row = page.locator("section li").filter({ hasText: "Leo asked to go in by himself" });
  const [when, words] = [await row.locator(".when").boundingBox(), await row.locator(".text").boundingBox()];
  expect(Math.abs(when!.y - words!.y)).toBeLessThan(10);
  for (const text of await page.locator("section .text").allTextContents()) expect(text.trim()).not.toBe("");
});
