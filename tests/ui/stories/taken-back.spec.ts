// What was taken back leaves no ghost: no way leads back to it, and who finds one is told kindly.
import { expect, test } from "../hallway.ts";
import { newEntry, saveEntry } from "../steps.ts";

test("after Undo nothing leads back to the entry that was just saved", async ({ open }) => {
  const page = await open();
  const field = await newEntry(page);
  await field.fill("said too soon");
  await saveEntry(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("said too soon");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/#(today|capture)$/);
  await expect(page.getByText("Saved. Your words are kept")).toHaveCount(0);
});

test("an entry that is gone says so, with a way out", async ({ open, host }) => {
  const page = await open("capture");
  await page.getByRole("textbox").fill("said too soon");
  await saveEntry(page);
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", after: null });
  await host.call("remove_entry", { id: rows[0]!.what.id as never });
  await page.reload();
  await expect(page.getByRole("heading", { name: "This entry was taken back." })).toBeVisible();
  await page.getByRole("link", { name: "To the log" }).click();
  await expect(page).toHaveURL(/#log$/);
});

for (const [name, size] of [["a small phone", { width: 320, height: 568 }], ["this size", null]] as const) {
  test(`the undo bar covers no words on capture: ${name}`, async ({ open }) => {
    const page = await open("capture");
    if (size) await page.setViewportSize(size);
    const field = page.getByRole("textbox");
    await field.fill("one line\n".repeat(14));
    await saveEntry(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(field).toHaveValue(/one line/);
    const bar = await page.getByRole("region", { name: "What you just did" }).boundingBox();
    const seen = await field.locator("xpath=ancestor::div[contains(@class, 'text')]").boundingBox();
    expect(bar!.y).toBeGreaterThanOrEqual(seen!.y + seen!.height);
    const save = await page.getByRole("button", { name: "Save", exact: true }).boundingBox();
    expect(bar!.y + bar!.height).toBeLessThanOrEqual(save!.y);
  });
}
