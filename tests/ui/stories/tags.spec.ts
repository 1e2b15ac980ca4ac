// What stands beside the words of an entry can be set, and cleared again.
import { expect, test } from "../hallway.ts";
import { blank, newEntry, saveEntry } from "../steps.ts";

async function twoChildren(host: import("../host.ts").Host): Promise<void> {
  for (const name of ["Leo", "Maya"]) await host.call("save_child", { id: null, fields: { name, strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
}

const only = async (host: import("../host.ts").Host) => {
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
  return host.call("entry", { id: rows[0]!.what.id as never });
};

test("how it was said is cleared by a second tap, and an entry can be about several children", async ({ open, host }) => {
  await twoChildren(host);
  const page = await open();
  await (await newEntry(page)).fill("a call from the office");
  await page.getByRole("button", { name: "Maya" }).click();
  await saveEntry(page);
  expect((await only(host)).children.map(({ name }) => name)).toEqual(["Maya"]);
  await page.getByText("How and what kind").click();
  const phone = page.getByRole("button", { name: "Phone" });
  if ((await phone.getAttribute("aria-pressed")) !== "true") await phone.click();
  await expect(phone).toHaveAttribute("aria-pressed", "true");
  await phone.click();
  await expect(phone).toHaveAttribute("aria-pressed", "false");
  expect((await only(host)).channel).toBe(null);
  await page.getByLabel("Leo").check();
  await expect.poll(async () => (await only(host)).children.map(({ name }) => name).sort()).toEqual(["Leo", "Maya"]);
  await expect(page.getByLabel("Leo")).toBeChecked();
  await page.getByLabel("Leo").uncheck();
  await page.getByLabel("Maya").uncheck();
  await expect.poll(async () => (await only(host)).children).toEqual([]);
});

test("while the words are being changed, Save is the one main button", async ({ open, host }) => {
  const edits = blank();
  await host.call("capture", { text: "Ms. Lee will share the picture schedule by friday", edits });
  const page = await open("log");
  await page.getByRole("link", { name: /picture schedule/ }).first().click();
  await expect(page.getByRole("heading", { name: "Put it in writing" })).toBeVisible();
  await page.getByRole("button", { name: "Change the words" }).click();
  await expect(page.locator("main .button.main")).toHaveText(["Save"]);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Put it in writing" })).toBeVisible();
});

test("a school year is removed in its settings, and undo brings it back", async ({ open, host }) => {
  await host.call("save_school_year", { id: null, first_day: "2026-09-08", last_day: "2027-06-11" });
  const page = await open("more");
  await page.getByRole("link", { name: /First day, last day/ }).click();
  await page.getByRole("button", { name: /^Remove the school year/ }).click();
  await expect(page.getByLabel("First day of school")).toHaveValue("");
  expect((await host.call("settings", {})).school_years).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("First day of school")).toHaveValue("2026-09-08");
});
