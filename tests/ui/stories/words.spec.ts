// What a screen says and what a screen reader hears: whole sentences, one name, one focus.
import { expect, test } from "../hallway.ts";
import { lee, newEntry, reopen, saveEntry } from "../steps.ts";

test("an agreement reads as a sentence, and a heading keeps its words apart", async ({ open, host }) => {
  await lee(host);
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const page = await open();
  await expect(page.getByRole("link", { name: "Leo, More", exact: true })).toBeVisible();
  const field = await newEntry(page);
  await field.fill("Ms. Lee will share the picture schedule by friday. I will bring headphones");
  await saveEntry(page);
  const chips = page.getByRole("group", { name: "People, agreements and days" });
  await expect(chips).toContainText("Ms. Lee will share the picture schedule");
  await expect(chips).toContainText("You will bring headphones");
  await expect(page.getByRole("heading", { name: "Ms. Lee occupational therapist", exact: true })).toBeVisible();
});

test("asked who somebody is, the cursor is in the name", async ({ open }) => {
  const page = await open("capture");
  await page.getByRole("textbox").fill("met Ms. Garcia, the new speech therapist");
  await page.getByRole("group", { name: "What Hallway understood" }).getByRole("button", { name: /^Ms\. Garcia/ }).click();
  await expect(page.getByRole("dialog", { name: /^Who is/ }).getByLabel("Name")).toBeFocused();
});

test("when no mail program answers, the offer says so", async ({ open, host, page: shown }) => {
  await lee(host);
  const page = await open("capture");
  await shown.route("**/shell", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), worked: false } });
  });
  await page.getByRole("textbox").fill("Ms. Lee will share the picture schedule by friday");
  await saveEntry(page);
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect(page.getByText("No mail program answered. You can copy the text instead.")).toBeVisible();
});

test("nothing on a person's page or in the list says what was not done", async ({ open, host }) => {
  await lee(host);
  const page = await open("people");
  await expect(page.getByText(/to introduce|not said hello/)).toHaveCount(0);
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Ms. Lee" })).toBeVisible();
  await expect(page.getByText(/have not/)).toHaveCount(0);
  await reopen(page, host, "health");
  await expect(page.getByText("None has come yet.")).toBeVisible();
});
