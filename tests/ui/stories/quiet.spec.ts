// Two quiet weeks: one suggestion of whom to write to, which any contact ends.
import { expect, test } from "../hallway.ts";
import { blank, lee, openMail } from "../steps.ts";

async function quietWeeks(host: import("../host.ts").Host): Promise<void> {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  await lee(host);
  const edits = blank();
  await host.call("capture", { text: "hello to ms lee at the gate", edits });
  await host.clock("2026-10-22T16:00");
}

test("after two quiet weeks a short note is one tap away", async ({ open, host }) => {
  await quietWeeks(host);
  const page = await open();
  await expect(page.getByRole("heading", { name: /A good week for a short note to Ms\. Lee/ })).toBeVisible();
  await page.getByRole("button", { name: "Write a short note" }).click();
  await openMail(page);
  await expect.poll(host.opened).toHaveLength(1);
  const suggestions = async () =>
    (await host.call("today", { child: null })).due.filter(({ about }) => about.rhythm === "check_in");
  await expect.poll(suggestions).toHaveLength(0);
});

test("not now puts it aside, and undo brings it back", async ({ open, host }) => {
  await quietWeeks(host);
  const page = await open();
  const card = page.getByRole("heading", { name: /A good week for a short note/ });
  await page.getByRole("button", { name: /short note.*: not now/ }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Put aside for a week.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeVisible();
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(card).toHaveCount(0);
});

test("a reminder that is not wanted is stopped behind its dots, and undo brings it back", async ({ open, host }) => {
  await quietWeeks(host);
  const page = await open();
  const card = page.getByRole("heading", { name: /A good week for a short note/ });
  const off = page.getByRole("button", { name: /short note.*: stop reminding me about this/ });
  await expect(off).toBeHidden();
  await page.getByLabel(/^More for: A good week for a short note/).click();
  await off.click();
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeVisible();
});

test("from its card the suggestion is switched off for good in two taps, and undo switches it on again", async ({ open, host }) => {
  await quietWeeks(host);
  const page = await open();
  const card = page.getByRole("heading", { name: /A good week for a short note/ });
  await page.getByLabel(/^More for: A good week for a short note/).click();
  await page.getByRole("button", { name: /short note.*: stop all suggestions like this/ }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Switched off. Settings can bring it back.")).toBeVisible();
  await expect.poll(async () => (await host.call("settings", {})).rhythms_off).toContain("check_in");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeVisible();
});
