// The corridor: a bell rings, one breath is typed, and the next morning it stands in writing.
import { expect, test } from "../hallway.ts";
import { lee, newEntry, person, reopen, saveEntry } from "../steps.ts";

const SAID = "caught the OT at drop-off, she'll share the picture schedule by friday";

test("one breath is kept, understood, and put in writing the next morning", async ({ open, host }) => {
  await lee(host);
  const page = await open();
  const field = await newEntry(page);
  await expect(field).toBeFocused();
  await field.pressSequentially(SAID, { delay: 3 });
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips).toContainText("Ms. Lee");
  await expect(chips).toContainText("share the picture schedule");
  await expect(chips).toContainText("Fri");
  await saveEntry(page);
  await expect(page.getByRole("main").getByText(SAID, { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Put it in writing" })).toBeVisible();

  await host.clock("2026-10-07T12:00");
  const notices = await host.notices();
  expect(notices.map(({ local, body }) => [local.slice(0, 10), body])).toEqual([["2026-10-07", "A reminder is waiting"]]);

  await reopen(page, host);
  await page.getByRole("button", { name: "Write two lines" }).or(page.getByRole("link", { name: "Write two lines" })).first().click();
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened).toHaveLength(1);
  const [opened] = await host.opened();
  expect(opened?.is === "mail" && decodeURIComponent(opened.mail)).toContain("share the picture schedule by Friday");
});

test("a chip is taken away with one tap, and leaves no data", async ({ open, host }) => {
  await lee(host);
  const page = await open("capture");
  await page.getByRole("textbox").fill(SAID);
  await page.getByRole("button", { name: /^Remove .*share the picture schedule/ }).click();
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips).not.toContainText("share the picture schedule");
  await saveEntry(page);
  await expect(page.getByRole("main").getByText(SAID)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Put it in writing" })).toHaveCount(0);
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "agreements", year: null, after: null });
  expect(rows).toHaveLength(0);
});

test("a day that can be read in two ways is asked, with both days named", async ({ open, host }) => {
  await lee(host);
  const page = await open("capture");
  await page.getByRole("textbox").fill("Ms. Lee will send the plan next friday");
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips.getByRole("button", { name: /Oct 9/ })).toBeVisible();
  await chips.getByRole("button", { name: /Oct 16/ }).click();
  await saveEntry(page);
  const due = async () => (await host.call("today", { child: null })).waiting[0]?.due;
  await expect.poll(due).toMatchObject({ is: "on", date: "2026-10-16" });
});

test("an empty entry is not saved and says so quietly", async ({ open, host }) => {
  const page = await open("capture");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("There is nothing to save yet.")).toBeVisible();
  await page.getByRole("textbox").fill("   \n ");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("There is nothing to save yet.")).toBeVisible();
  expect((await host.call("today", { child: null })).has_entries).toBe(false);
});

test("good news has a button of the same size as the note", async ({ open, host }) => {
  const page = await open("capture");
  const good = page.getByRole("button", { name: "Good news" });
  const [note, news] = [await page.getByRole("button", { name: "Save", exact: true }).boundingBox(), await good.boundingBox()];
  expect(news?.height).toBe(note?.height);
  expect(note?.height).toBeGreaterThanOrEqual(48);
  await page.getByRole("textbox").fill("he raised his hand twice");
  await good.click();
  await expect(page.getByText("Saved. Your words are kept")).toBeVisible();
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "good_news", year: null, after: null });
  expect(rows).toHaveLength(1);
});

test("the undo bar takes the entry back", async ({ open, host }) => {
  const page = await open("capture");
  await page.getByRole("textbox").fill("said too soon");
  await saveEntry(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await host.call("today", { child: null })).has_entries).toBe(false);
});

test("an agreement the text does not name is added by hand, also of somebody new", async ({ open, host }) => {
  const page = await open("capture");
  await page.getByRole("textbox").fill("met Ms. Garcia, the new speech therapist, she was lovely");
  const chips = page.getByRole("group", { name: "What Hallway understood" });
  await expect(chips).toContainText("Ms. Garcia");
  await chips.getByRole("button", { name: "Agreement" }).click();
  await page.getByLabel("Who", { exact: true }).selectOption({ label: "Ms. Garcia" });
  await page.getByLabel("What", { exact: true }).pressSequentially("send the word list");
  await page.keyboard.press("Escape");
  await chips.getByRole("button", { name: "Agreement" }).click();
  await expect(page.getByLabel("What", { exact: true })).toHaveValue("send the word list");
  await page.getByLabel("By when").fill("2026-10-09");
  await page.getByRole("button", { name: "Use this" }).click();
  await expect(chips).toContainText("Ms. Garcia will send the word list");
  await saveEntry(page);
  await expect.poll(async () => (await host.call("today", { child: null })).waiting.map(({ what, owner }) => [what, owner.is])).toEqual([["send the word list", "person"]]);
});

test("what a saved agreement is and what became of it are changed in one go", async ({ open, host }) => {
  await person(host, "Ms. Garcia", "speech");
  const page = await open();
  await (await newEntry(page)).fill("Ms. Garcia will send the word list by friday");
  await saveEntry(page);
  await page.getByRole("group", { name: "People, agreements and days" }).getByRole("button", { name: /^Ms. Garcia will send the word list/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What", { exact: true }).fill("send the word list and the pictures");
  await dialog.getByRole("group", { name: "What became of it" }).getByText("Kept").click();
  await dialog.getByRole("button", { name: "Use this" }).click();
  await expect(page.getByText("and the pictures").first()).toBeVisible();
  await expect.poll(async () => (await host.call("today", { child: null })).waiting).toEqual([]);
});

test("where only the school is named, the team is offered on a quiet line, and the school may stay", async ({ open, host }) => {
  await lee(host);
  const page = await open();
  const field = await newEntry(page);
  await field.fill("the school will send the report by friday");
  await saveEntry(page);
  const asked = page.getByRole("group", { name: "Who at the school?" });
  await expect(page.getByRole("group", { name: "People, agreements and days" })).toContainText("The school will send the report");
  const answer = asked.getByRole("button", { name: "Ms. Lee" });
  expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await answer.click();
  await expect(asked).toHaveCount(0);
  await expect(page.getByText("Saved who it was.")).toBeVisible();
  await expect(page.getByRole("group", { name: "People, agreements and days" })).toContainText("Ms. Lee will send the report");
});
