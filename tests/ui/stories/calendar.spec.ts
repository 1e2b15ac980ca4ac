// Meetings in from a calendar file, and out to the calendar of this computer.
import type { Page } from "@playwright/test";
import { expect, test } from "../hallway.ts";
import { iep, lee, openMeeting } from "../steps.ts";

const event = (title: string, day: string) =>
  `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nLOCATION:Room 5\nDTSTART;TZID=America/Chicago:${day}T090000\nDTEND;TZID=America/Chicago:${day}T094500\nATTENDEE;CN=R. Lee:mailto:lee@school.example\nEND:VEVENT\n`;
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join("")}END:VCALENDAR\n`;

async function give(page: Page, text: string): Promise<void> {
  await page.getByLabel(/An invitation you saved/).setInputFiles({ name: "invite.ics", mimeType: "text/calendar", buffer: Buffer.from(text) });
}
async function form(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Add a meeting" }).first().click();
  await page.getByText("From a calendar file").click();
}

test("an invitation fills the form on one's own clock, and is kept only with Save", async ({ open, host }) => {
  await lee(host);
  const page = await open("meetings");
  await form(page);
  await give(page, calendar(event("Yearly review", "20261020")));
  await expect(page.getByText("Filled in from the file. Please look it over.")).toBeVisible();
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2026-10-20");
  await expect(page.getByLabel("Starts")).toHaveValue("10:00");
  await expect(page.getByLabel("Ends")).toHaveValue("10:45");
  await expect(page.getByLabel("Where")).toHaveValue("Room 5");
  await expect(page.getByRole("checkbox", { name: "Ms. Lee" })).toBeChecked();
  expect((await host.call("meetings", { child: null })).ahead).toHaveLength(0);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Yearly review" })).toBeVisible();
  const { meeting } = (await host.call("meetings", { child: null })).ahead[0]!;
  expect([meeting.starts, meeting.ends]).toEqual(["2026-10-20T10:00:00", "2026-10-20T10:45:00"]);
});

test("of several one is chosen; a file that is none says so and changes nothing", async ({ open, host }) => {
  await iep(host, "2026-10-21", "10:00:00");
  const page = await open("meetings");
  await form(page);
  await page.getByLabel("Where").fill("Library");
  await give(page, "Dear parents, we meet on Friday.");
  await expect(page.getByText("This does not look like a calendar file. Nothing was changed.")).toBeVisible();
  await give(page, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1");
  await expect(page.getByText(/breaks off at line 2\. Nothing was changed/)).toBeVisible();
  await expect(page.getByLabel("Where")).toHaveValue("Library");
  await give(page, calendar(event("First talk", "20261020"), event("Second talk", "20261021")));
  await page.getByRole("button", { name: /Second talk/ }).click();
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2026-10-21");
  await page.getByRole("link", { name: "You have a meeting at this time already." }).click();
  await expect(page.getByRole("main").getByRole("heading", { name: "IEP meeting" })).toBeVisible();
});

test("a meeting goes to the calendar with its time and place, and without anybody's name", async ({ open, host }) => {
  const id = await iep(host, "2026-10-15", "09:00:00", [await lee(host)]);
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("button", { name: "Add to my calendar" }).click();
  await expect(page.getByText("Your calendar has it now.")).toBeVisible();
  const [opened] = await host.opened();
  expect(opened).toMatchObject({ is: "calendar", name: "meeting-2026-10-15.ics", text: (await host.call("meeting_file", { id })).text });
  expect(JSON.stringify(opened)).toContain("DTSTART:20261015T130000Z");
  expect(JSON.stringify(opened)).not.toContain("Lee");
});

test.describe("on a phone", () => {
  test.use({ options: ["--phone"] });

  test("a meeting goes to a calendar app through the share sheet, and nobody says where it went", async ({ open, host }) => {
    await iep(host, "2026-10-15", "09:00:00", [await lee(host)]);
    const page = await open("meetings");
    await openMeeting(page);
    await page.getByRole("button", { name: "Send it to a calendar app" }).click();
    const handed = { is: "calendar", name: "meeting-2026-10-15.ics" };
    await expect.poll(host.opened).toMatchObject([handed]);
    // The second time comes after the reply to the first was drawn.
    await page.getByRole("button", { name: "Send it to a calendar app" }).click();
    await expect.poll(host.opened).toMatchObject([handed, handed]);
    await expect(page.getByText("Your calendar has it now.")).toHaveCount(0);
  });
});
