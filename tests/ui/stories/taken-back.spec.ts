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
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
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

test("the bar stands above the button that saves, wherever the page is scrolled, and a new deed takes its place", async ({ open, host, page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await letter.fill("You never listen to us. What are you seeing in class?");
  await page.getByRole("button", { name: /^Leave it/ }).first().click();
  const bar = page.getByRole("region", { name: "What you just did" });
  await expect(bar).toContainText("Left as it is.");
  const main = page.getByRole("button", { name: "Open in mail" });
  for (const to of [0, 200, 100_000]) {
    await page.evaluate((y) => scrollTo(0, y), to);
    await expect(async () => {
      const [over, under] = [(await bar.locator("div div").first().boundingBox())!, (await main.boundingBox())!];
      expect(over.y + over.height <= under.y || over.y >= under.y + under.height, `${JSON.stringify(over)} ${JSON.stringify(under)}`).toBe(true);
    }).toPass();
  }
  await page.getByRole("button", { name: "Keep until tomorrow" }).last().click();
  await expect(bar).not.toContainText("Left as it is.");
});
