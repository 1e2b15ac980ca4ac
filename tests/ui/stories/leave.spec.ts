// It is mine (stories 8 and 12): a year leaves as one file and comes back, a spreadsheet comes in, a note is quoted, all of it goes.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { demo, expect, test } from "../hallway.ts";
import { Host } from "../host.ts";
import { blank, lee, reopen } from "../steps.ts";

const DAY = "2026-11-17T15:20";

/** Hands a file to the page, as the system's own dialog does. */
async function choose(page: Page, button: string, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(file);
}

const table = (text: string) => ({ name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

demo.describe("a school year", () => {
  demo.use({ at: DAY });

  demo("leaves as one file that another Hallway takes in, and one undo takes it out again", async ({ open, host, page }) => {
    await open("more");
    await page.getByRole("link", { name: /^Take it along/ }).click();
    await expect(page.getByRole("checkbox", { name: "With private notes" })).not.toBeChecked();
    await page.getByRole("button", { name: "Make the file" }).click();
    await expect(page.getByText("Your record is ready")).toBeVisible({ timeout: 30_000 });
    const [name] = await readdir(join(host.folder, "files"));
    expect(name).toMatch(/^School-year record 20\d\d-\d\d\.zip$/);
    await page.getByRole("button", { name: "Show the file" }).click();
    await expect.poll(async () => (await host.opened()).at(-1)).toMatchObject({ is: "shown" });

    const other = await Host.start(DAY);
    await page.goto(`${other.address}&bring`);
    await choose(page, "Choose a file", join(host.folder, "files", name ?? ""));
    await expect(page.getByText(/^This is a record from Hallway: School-year record 20/)).toBeVisible();
    // Every kind of thing that is in it, before anything changes.
    await expect(page.getByText(/^In it: \d+ notes, \d+ agreements, \d+ meetings, \d+ emails, one concern, .*papers?.* people\.$/)).toBeVisible();
    await page.getByRole("button", { name: "Bring it in" }).click();
    await expect(page.getByText("It is in your log")).toBeVisible();
    expect((await other.call("leave", { child: null })).all.entries).toBe((await host.call("leave", { child: null })).all.entries);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await other.call("leave", { child: null })).all.entries).toBe(0);
    // No page may be left asking a host that is gone.
    await page.goto("about:blank");
    await other.stop();
  });

  demo("writing it can be stopped, and nothing of it stays", async ({ open, host, page }) => {
    await open("leave");
    await page.route("**/call", async (route) => {
      await new Promise((done) => setTimeout(done, route.request().postData()?.includes("continue_export") ? 400 : 0));
      await route.continue();
    });
    await page.getByRole("button", { name: "Make the file" }).click();
    await expect(page.getByRole("progressbar", { name: "Writing your record" })).toBeVisible();
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("button", { name: "Make the file" })).toBeVisible();
    await expect.poll(() => readdir(join(host.folder, "files"))).toEqual([]);
  });

  demo("all of it goes, and a copy is offered first", async ({ open, host, page }) => {
    await open("more");
    await page.getByRole("link", { name: /^Delete everything/ }).click();
    await expect(page.getByRole("link", { name: "Keep a copy first" })).toBeVisible();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByText("Please tick the box first.")).toBeVisible();
    await page.getByRole("checkbox", { name: "Yes, delete all of it" }).check();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await expect.poll(async () => (await host.call("leave", { child: null })).all).toMatchObject({ entries: 0, meetings: 0, people: 0 });
    await expect(page).toHaveURL(/#today/);
    expect(await host.alarms()).toEqual([]);
  });
});

test("with several children a record, the cards and the dates are for one of them when that is asked for", async ({ open, host }) => {
  const profile = { strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" };
  await host.call("save_child", { id: null, fields: { ...profile, name: "Leo" } });
  const { children } = await host.call("save_child", { id: null, fields: { ...profile, name: "Mia" } });
  const mia = children.find(({ child }) => child.name === "Mia")?.child.id ?? null;
  await host.call("capture", { text: "Leo read alone", edits: blank() });
  for (const text of ["Mia sang", "Mia sang again"]) await host.call("capture", { text, edits: { ...blank(), child: mia } });
  const page = await open("clocks");
  await page.getByRole("button", { name: "Leo" }).click();
  await reopen(page, host, "leave");
  // Whatever another screen shows, a copy is of all until one child is chosen.
  await expect(page.getByText(/^In it: 3 notes/)).toBeVisible();
  await page.getByRole("button", { name: "Mia" }).click();
  await expect(page.getByText(/^In it: 2 notes/)).toBeVisible();
  await expect(page.getByText(/^What is about all of them/)).toBeVisible();
  await page.getByRole("button", { name: "Meetings and dates for a calendar" }).click();
  await expect(page.getByText("“Meetings and dates, Mia.ics”")).toBeVisible();
  await page.getByRole("button", { name: "Make the file" }).click();
  await expect(page.getByText("Your record is ready")).toBeVisible({ timeout: 30_000 });
  expect(await readdir(join(host.folder, "files"))).toContain("School-year record, everything, Mia.zip");
});

test("where nothing can be deleted it is said kindly", async ({ open, host }) => {
  await lee(host);
  const page = await open("delete");
  await page.route("**/call", (route) =>
    route.request().postData()?.includes("delete_everything") ? route.fulfill({ status: 400, json: { code: "not_deleted", detail: "" } }) : route.continue());
  await page.getByRole("checkbox", { name: "Yes, delete all of it" }).check();
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Your notes could not be deleted. All of them are still here.")).toBeVisible();
});

test("a spreadsheet of talks is matched, shown and taken", async ({ open, host }) => {
  await lee(host);
  const page = await open("bring");
  await choose(page, "Choose a file", table("When,Who,How,Notes,Mood\n3/4/2026,Ms. Lee,phone,She called about reading,fine\n5/6/2026,Ms. Lee,email,The list came,\n"));
  await expect(page.getByText("2 rows become notes.")).toBeVisible();
  await expect(page.getByText("March 4, 2026 · Ms. Lee")).toBeVisible();
  await page.getByText("April 3", { exact: true }).click();
  await expect(page.getByText("April 3, 2026 · Ms. Lee")).toBeVisible();
  await page.getByLabel("Mood").selectOption({ label: "What was said" });
  await expect(page.getByText("Mood: fine")).toBeVisible();
  await page.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByText("New: 2 notes.")).toBeVisible();
  await page.getByRole("link", { name: "To the log" }).click();
  await expect(page.getByText("She called about reading").first()).toBeVisible();
});

test("a file that cannot be taken says why and where, and changes nothing", async ({ open, host }) => {
  const page = await open("bring");
  await choose(page, "Choose a file", table("Date,Notes\n2026-09-14,\"never closed\n"));
  await expect(page.getByText("A quotation mark opens and does not close. Please look at this line. (line 2)")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await choose(page, "Choose another file", { name: "x.zip", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004 no zip at all") });
  await expect(page.getByText(/^A part of this file is missing/)).toBeVisible();
  expect((await host.call("leave", { child: null })).all.entries).toBe(0);
});

test("a note is quoted as a calm sentence", async ({ open, host }) => {
  await lee(host);
  const { id } = await host.call("capture", { text: "caught Ms. Lee, she'll send the picture schedule by friday", edits: { removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false, said_on: null, mailed: null, answers: null } });
  expect(id).toBeTruthy();
  const page = await open("log");
  await page.getByText(/picture schedule/).first().click();
  await page.getByText("Quote this note").click();
  await expect(page.getByText(/^I have a note from our talk on Tuesday, October 6 that says: “caught Ms\. Lee/)).toBeVisible();
  await page.getByRole("button", { name: "Copy the sentence" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect((await host.opened()).at(-1)).toMatchObject({ is: "copied", text: expect.stringContaining("I have a note from our talk") });
});

demo.describe("a copy of one's own", () => {
  demo.use({ at: DAY });

  demo("about once a term Today suggests a copy, and the day of the last one is told calmly", async ({ open, host }) => {
    await host.clock("2026-12-15T12:00", true);
    const page = await open();
    await expect(page.getByRole("heading", { name: "Make a copy of your notes to keep" })).toBeVisible();
    await page.getByRole("link", { name: "Make a copy" }).or(page.getByRole("button", { name: "Make a copy" })).first().click();
    await expect(page.getByText(/^Your last copy is from/)).toHaveCount(0);
    await page.getByRole("button", { name: "Make the file" }).click();
    await expect(page.getByText("Your record is ready")).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Make another one" }).click();
    await expect(page.getByText("Your last copy is from today.")).toBeVisible();
    await reopen(page, host);
    await expect(page.getByRole("heading", { name: "Make a copy of your notes to keep" })).toHaveCount(0);
  });
});
