// Today: a question has a kind third answer, a meeting of the day comes first, and nothing is said twice.
import { expect, test } from "../hallway.ts";
import { lee, newEntry, openMail, reopen, saveEntry } from "../steps.ts";
import type { Host } from "../host.ts";

const edits = { removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false, said_on: null, mailed: null, answers: null };
const SAID = "Ms. Lee will share the picture schedule by friday";

async function asked(host: Host): Promise<void> {
  await lee(host);
  await host.call("capture", { text: SAID, edits });
  await host.clock("2026-10-12T16:00", true);
}

test("not yet opens two kind lines to whoever said it, and the question rests", async ({ open, host }) => {
  await asked(host);
  const page = await open();
  await expect(page.getByText("Ms. Lee will share the picture schedule. It was for Friday.")).toBeVisible();
  await page.getByRole("button", { name: /^Did this happen\? .*picture schedule.* No, not so far$/ }).click();
  await page.getByRole("dialog", { name: "No, not so far" }).getByRole("link", { name: "Ask kindly" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/Did you get a chance to share the picture schedule\?/);
  await openMail(page);
  await expect.poll(async () => (await host.call("today", { child: null })).due.some(({ about }) => about.rhythm === "their_promise")).toBe(false);
});

test("four days after it was due, the day is named by its date", async ({ open, host }) => {
  await asked(host);
  await host.clock("2026-10-13T16:00", true);
  const page = await open();
  await expect(page.getByText("Ms. Lee will share the picture schedule. It was for Fri, Oct 9.")).toBeVisible();
});

test("where no talk was noted yet, the check-in says so", async ({ open, host }) => {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  await host.clock("2026-10-21T12:00", true);
  const page = await open();
  await expect(page.getByText("No talk about Leo is noted yet. A hello or one question is plenty.")).toBeVisible();
});

test("not yet takes a new day", async ({ open, host }) => {
  await asked(host);
  const page = await open();
  await page.getByRole("button", { name: /^Did this happen\? .*picture schedule.* No, not so far$/ }).click();
  await page.getByLabel("A new day").fill("2026-10-16");
  await page.getByRole("button", { name: "Use this day" }).click();
  await expect(page.getByRole("heading", { name: "Did this happen?" })).toHaveCount(0);
  await expect.poll(async () => (await host.call("today", { child: null })).waiting[0]?.due).toMatchObject({ is: "on", date: "2026-10-16" });
});

test("on its day the meeting is the first card", async ({ open, host }) => {
  await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-06", starts: "16:00:00", ends: "17:00:00", place: "Room 12", child: null, people: [], with_me: "",
  });
  const page = await open();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toHaveText("IEP meeting at 4:00 PM, Room 12");
  await page.getByRole("link", { name: "Open your notes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "IEP meeting" })).toBeVisible();
});

test("one promise is shown once, and the day on top is today's when one comes back", async ({ open, host, isMobile }) => {
  await lee(host);
  const page = await open();
  const field = await newEntry(page);
  await field.fill(SAID);
  await saveEntry(page);
  await host.clock("2026-10-07T12:00", true);
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: /agreement in writing/ })).toBeVisible();
  await expect(page.getByText(/share the picture schedule/)).toHaveCount(1);
  if (!isMobile) return;
  await expect(page.locator("header").getByText("Wed, Oct 7")).toBeVisible();
  await host.clock("2026-10-08T07:00", true);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.locator("header").getByText("Thu, Oct 8")).toBeVisible();
});

test("a try is asked about as a try, never as a promise", async ({ open, host }) => {
  await lee(host);
  await host.call("capture", { text: "Ms. Lee will try to share the picture schedule by friday", edits });
  await host.clock("2026-10-12T16:00", true);
  const page = await open();
  await expect(page.getByRole("heading", { name: "Did they get a chance to try?" })).toBeVisible();
  await expect(page.getByText("Ms. Lee will try to share the picture schedule. It was for Friday.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Did this happen?" })).toHaveCount(0);
  await page.getByRole("button", { name: "Yes, they tried" }).click();
  await expect(page.getByRole("heading", { name: "Did they get a chance to try?" })).toHaveCount(0);
  await expect.poll(async () => (await host.call("today", { child: null })).waiting.length).toBe(0);
});

test("what comes later than two weeks is told without an empty list", async ({ open, host }) => {
  await host.call("save_meeting", {
    id: null, kind: "conference", title: "", date: "2026-11-05", starts: "16:00:00", ends: "17:00:00", place: "", child: null, people: [], with_me: "",
  });
  const page = await open();
  await expect(page.getByText(/^Nothing in the next two weeks\. .* later on\.$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Coming up" })).toHaveCount(0);
  await page.getByText(/^Nothing in the next two weeks\./).click();
  await expect(page.getByRole("link", { name: /Parent-teacher conference/ })).toBeVisible();
  await host.clock("2026-10-28T12:00");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "Coming up" })).toBeVisible();
});
