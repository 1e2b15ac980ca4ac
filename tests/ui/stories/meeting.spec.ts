// A meeting on Thursday week: the documents are asked for, looked for, and the recap goes out from the notes.
import { expect, test } from "../hallway.ts";
import { iep, lee, openMail, openMeeting, reopen } from "../steps.ts";

test("documents are asked for in time, and the recap is drafted from the notes", async ({ open, host }) => {
  await lee(host);
  const page = await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).or(page.getByRole("button", { name: "Add a meeting" })).first().click();
  await page.getByLabel("Day", { exact: true }).fill("2026-10-15");
  await page.getByLabel("Starts").fill("09:00");
  await page.getByLabel("Ends").fill("10:00");
  await page.getByText("Ms. Lee").first().click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByRole("heading", { name: /IEP meeting/ })).toBeVisible();

  // Seven days before, Thursday, 8 October.
  await host.clock("2026-10-08T16:00");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "Ask for the documents" })).toBeVisible();
  await page.getByRole("button", { name: /^(Ask Ms\. Lee|Write the request)$/ }).first().click();
  await openMail(page);
  await expect.poll(host.opened).toHaveLength(1);
  await expect.poll(async () => (await host.call("meetings", { child: null })).ahead[0]?.documents).toBe("asked");

  // 48 hours before, Tuesday, 13 October.
  await host.clock("2026-10-13T16:00");
  await reopen(page, host);
  await page.getByRole("button", { name: "Yes, they are here" }).click();
  await expect.poll(async () => (await host.call("meetings", { child: null })).ahead[0]?.documents).toBe("received");

  // In the meeting.
  await host.clock("2026-10-15T09:20");
  await reopen(page, host, "meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("textbox", { name: "What was said?" }).fill("extra time is on the wall now");
  await page.getByRole("button", { name: "Keep this line" }).click();
  await expect(page.getByText("extra time is on the wall now").first()).toBeVisible();

  // A day after.
  await host.clock("2026-10-16T12:00");
  await reopen(page, host);
  await page.getByRole("button", { name: "Write the recap" }).first().click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/extra time is on the wall now/);
  await openMail(page);
  await expect.poll(host.opened).toHaveLength(2);
  await expect.poll(async () => (await host.call("meetings", { child: null })).past[0]?.recap).toBe("sent");

  // Every notice said nothing about a child, and none came twice.
  const notices = await host.notices();
  expect(new Set(notices.map(({ body }) => body))).toEqual(new Set(["A reminder is waiting"]));
  expect(notices.map(({ local }) => local.slice(0, 10))).toEqual(expect.arrayContaining(["2026-10-08", "2026-10-13", "2026-10-16"]));
});

test("a meeting that ends before it starts is refused at its field", async ({ open, host }) => {
  const page = await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).or(page.getByRole("button", { name: "Add a meeting" })).first().click();
  await page.getByLabel("Day", { exact: true }).fill("2026-10-15");
  await page.getByLabel("Starts").fill("10:00");
  await page.getByLabel("Ends").fill("09:00");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The end is before the start.")).toBeVisible();
  await page.getByLabel("Ends").fill("11:00");
  await page.getByLabel("Day", { exact: true }).fill("9999-10-15");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("This date is too far away.")).toBeVisible();
  expect((await host.call("meetings", { child: null })).ahead).toHaveLength(0);
});

test("a line that was decided is read: who, what, by when", async ({ open, host }) => {
  const person = await lee(host);
  const { meeting } = await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-06", starts: "15:00:00", ends: "16:00:00", place: "", child: null, people: [person], with_me: "",
  });
  const page = await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("textbox", { name: "What was said?" }).fill("Ms. Lee will send the sensory plan by next wednesday");
  await page.getByRole("button", { name: "This was decided" }).click();
  const dialog = page.getByRole("dialog", { name: "Agreement" });
  await expect(dialog.getByLabel("Who", { exact: true }).locator("option:checked")).toHaveText("Ms. Lee");
  await expect(dialog.getByLabel("What", { exact: true })).toHaveValue("send the sensory plan");
  const due = dialog.getByLabel("By when");
  if ((await due.inputValue()) === "") await dialog.getByRole("button", { name: "Oct 14" }).click();
  await expect(due).toHaveValue("2026-10-14");
  await dialog.getByRole("button", { name: "Use this" }).click();
  const decided = async () => (await host.call("meeting", { id: meeting.id })).decisions[0];
  await expect.poll(decided).toMatchObject({ what: "send the sensory plan", owner: { is: "person" }, due: { is: "on", date: "2026-10-14" } });
});

test("a line that was decided is read also without “will”, and stays an offer", async ({ open, host }) => {
  await iep(host, "2026-10-06", "15:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  const line = page.getByRole("textbox", { name: "What was said?" });
  const dialog = page.getByRole("dialog", { name: "Agreement" });
  for (const [said, what, day] of [["OT starts Monday", "start OT", "2026-10-12"], ["We agreed to move his seat", "move his seat", ""], ["No homework on October 9", "No homework on October 9", "2026-10-09"]] as [string, string, string][]) {
    await line.fill(said);
    await page.getByRole("button", { name: "This was decided" }).click();
    await expect(dialog.getByLabel("What", { exact: true })).toHaveValue(what);
    await expect(dialog.getByLabel("By when")).toHaveValue(day);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(line).toHaveValue(said);
  }
});

test("after a meeting about the plan the next yearly review is kept with one tap, and undo offers it again", async ({ open, host }) => {
  await iep(host, "2026-10-06", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  const offer = page.getByText("If this was the yearly review, the next one comes by October 6, 2027.");
  await expect(offer).toBeVisible();
  await page.getByRole("button", { name: "Keep this date" }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByText("The next one stands under Dates: by October 6, 2027.")).toBeVisible();
  await expect.poll(async () => (await host.call("clocks", { child: null })).open.map(({ kind, due }) => [kind, due])).toEqual([["annual_review", { is: "on", date: "2027-10-06" }]]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(offer).toBeVisible();
});
