// A form leads the hand: the end follows the start, a trouble has the focus, a note knows whom it is with.
import { expect, test } from "../hallway.ts";
import { lee, saveEntry } from "../steps.ts";

test("a plan meeting ends an hour and a half after it starts, until another end is chosen, and a trouble has the focus", async ({ open }) => {
  const page = await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).first().click();
  const [starts, ends] = [page.getByLabel("Starts"), page.getByLabel("Ends")];
  await starts.fill("09:00");
  await expect(ends).toHaveValue("10:30");
  await starts.fill("14:30");
  await expect(ends).toHaveValue("16:00");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Please add the day and both times.")).toBeVisible();
  await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
  await page.getByLabel("Day", { exact: true }).fill("2026-10-15");
  await ends.fill("13:00");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The end is before the start.")).toBeVisible();
  await expect(ends).toBeFocused();
});

test("a new note from somebody's page is with them, and leaves nothing when closed", async ({ open, host }) => {
  await lee(host);
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: "New note with Ms. Lee" }).click();
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips).toContainText("Ms. Lee");
  await page.getByRole("button", { name: "Close" }).click();
  expect((await host.call("today", { child: null })).has_draft).toBe(false);
  await page.getByRole("link", { name: "New note with Ms. Lee" }).click();
  await page.getByRole("textbox").fill("he was calm all week");
  await saveEntry(page);
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
  expect(rows[0]?.people.map(({ name }) => name)).toEqual(["Ms. Lee"]);
});
