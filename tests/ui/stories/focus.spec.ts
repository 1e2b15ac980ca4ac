// Everything can be reached by Tab, and what has the focus can be seen.
import { expect, test } from "../hallway.ts";

test("Tab reaches every control of Today, each with a visible focus", async ({ open, page }) => {
  await open();
  const seen = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const name = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
      return { name, shown: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" };
    });
    if (!focus) break;
    expect(focus.shown, `the focus on "${focus.name}" can be seen`).toBe(true);
    seen.add(focus.name);
  }
  for (const name of ["Today", "Log", "People", "Meetings"]) {
    expect([...seen].some((known) => known.startsWith(name)), `${name} of ${[...seen].join(", ")}`).toBe(true);
  }
});
