// The day of a talk is the day it was on, not the day it was typed on.
import { expect, test } from "../hallway.ts";
import { lee, newEntry, person, saveEntry } from "../steps.ts";

test("yesterday's talk is kept as yesterday's, can be changed, and the letter says so", async ({ open, host }) => {
  await person(host, "Ms. Diaz", "teacher", "diaz@school.example");
  const page = await open();
  await (await newEntry(page)).fill("yesterday morning I talked to Ms. Diaz, she will send the reading list by friday");
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips.getByText("Yesterday")).toBeVisible();
  await saveEntry(page);
  await expect(page.getByText(/^Monday, October 5( ·.*)?$/)).toBeVisible();
  await expect(page.locator("blockquote").first()).toContainText("Thanks for talking with me yesterday.");
  await page.getByText("How and what kind").click();
  await page.getByLabel("When").fill("2026-10-02");
  await page.getByLabel("When").blur();
  await expect(page.locator("blockquote").first()).toContainText("on Friday, October 2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("blockquote").first()).toContainText("Thanks for talking with me yesterday.");
});

test("the chip of the day is changed and taken away like any other", async ({ open, host }) => {
  await lee(host);
  const page = await open("capture");
  await page.getByRole("textbox").fill("saw Ms. Lee on friday");
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await chips.getByRole("button", { name: /^Fri, Oct 2/ }).click();
  await page.getByLabel("Day", { exact: true }).fill("2026-09-25");
  await page.getByRole("button", { name: "Use this" }).click();
  await expect(chips.getByText("Fri, Sep 25")).toBeVisible();
  await chips.getByRole("button", { name: "Remove Fri, Sep 25" }).click();
  await expect(chips.getByText(/Sep 25|Oct 2/)).toHaveCount(0);
  await saveEntry(page);
  await expect(page.getByText(/^Tuesday, October 6, 3:20 PM/)).toBeVisible();
});
