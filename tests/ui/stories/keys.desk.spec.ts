// At a desk the keyboard is enough for everything.
import { expect, test } from "../hallway.ts";
import { lee } from "../steps.ts";

test("keep, find, change and take back without a mouse", async ({ open, host }) => {
  await lee(host);
  const page = await open();
  const key = page.keyboard;
  await page.getByRole("main").focus();
  await key.press("n");
  await expect(page.getByRole("textbox", { name: "What happened?" })).toBeFocused();
  await key.type("Ms. Lee will share the picture schedule by friday");
  await key.press("Control+Enter");
  await expect(page.getByText("Saved. Your words are kept")).toBeVisible();
  await key.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await key.type("schedule");
  await expect(page.locator("mark").first()).toHaveText(/schedule/i);
  await key.press("Escape");
  await page.getByRole("main").focus();
  for (const [digit, heading] of [["1", "today"], ["2", "log"], ["3", "people"], ["4", "meetings"]] as const) {
    await key.press(digit);
    await expect(page).toHaveURL(new RegExp(`#${heading}$`));
    await page.getByRole("main").focus();
  }
  await key.press("Control+z");
  await expect.poll(async () => (await host.call("today", { child: null })).has_entries).toBe(false);
  // What was taken back is in its field again; the first Escape leaves it.
  await expect(page.getByRole("textbox", { name: "What happened?" })).toBeFocused();
  await key.press("Escape");
  await key.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await key.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
