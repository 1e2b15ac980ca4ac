// Around a meeting: asking for one, its usual end, who takes the notes, an interpreter in time, one's own topics, and a
// meeting of a closed year.
import type { Page } from "@playwright/test";
import { demo, expect, test } from "../hallway.ts";
import { iep, lee, openMail, openMeeting, person, reopen } from "../steps.ts";
import { DEMO_DAY } from "../screens.ts";

async function leo(host: Parameters<typeof lee>[0], name = "Leo"): Promise<string> {
  const fields = { name, strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" };
  return (await host.call("save_child", { id: null, fields })).children.find((known) => known.child.name === name)!.child.id;
}
const body = (page: Page) => page.getByRole("textbox", { name: "Message" });

test("a meeting that has no day yet is asked for in one letter, by what it is for", async ({ open, host }) => {
  await leo(host);
  await person(host, "Mr. Dunn", "teacher", "dunn@school.example");
  const page = await open("settings");
  await page.getByLabel("Times that suit you for a meeting").fill("Tuesdays, or any day before 9");
  await page.getByLabel("An interpreter for").fill("Spanish");
  await page.getByLabel("How you sign").focus();
  await expect.poll(async () => (await host.call("settings", {})).language).toBe("Spanish");
  await reopen(page, host, "meetings");
  await page.getByText("No day yet? Ask for a meeting").click();
  await page.getByRole("link", { name: "To hear how it is going" }).click();
  await expect(page.getByRole("heading", { name: "Ask for a meeting" })).toBeVisible();
  await expect(body(page)).toHaveValue(/hear how Leo is doing/);
  await expect(body(page)).toHaveValue(/An hour would be good\. These times suit me: Tuesdays, or any day before 9\./);
  await expect(body(page)).toHaveValue(/I need an interpreter for Spanish/);
  await expect(page.getByRole("group", { name: "To" })).toContainText("Mr. Dunn");
  await openMail(page);
  await expect(page.getByText("Ask for a meeting").first()).toBeVisible();
  expect(await host.opened()).toHaveLength(1);
});

test("the usual end is filled in by the kind, and one that was chosen stays", async ({ open, host }) => {
  const page = await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).click();
  const ends = page.getByLabel("Ends");
  await page.getByLabel("Starts").fill("09:00");
  await expect(ends).toHaveValue("10:30");
  await page.getByLabel("What kind").selectOption({ label: "Parent-teacher conference" });
  await expect(ends).toHaveValue("10:00");
  await page.getByLabel("Starts").fill("13:15");
  await expect(ends).toHaveValue("14:15");
  await ends.fill("15:00");
  await page.getByLabel("Starts").fill("13:30");
  await page.getByLabel("Day", { exact: true }).fill("2026-10-20");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("tab", { name: "Before" })).toBeVisible();
  const { meeting } = (await host.call("meetings", { child: null })).ahead[0]!;
  expect([meeting.starts, meeting.ends]).toEqual(["2026-10-20T13:30:00", "2026-10-20T15:00:00"]);
});

test("the second adult takes the notes, and the room says so", async ({ open, host }) => {
  const park = await person(host, "Ms. Park", "special_education_teacher");
  await iep(host, "2026-10-20", "09:00:00", [park]);
  const page = await open("meetings");
  await openMeeting(page);
  const who = page.getByLabel("Who takes the notes");
  await expect(who.getByRole("option")).toHaveText(["Not chosen yet", "I do", "Ms. Park"]);
  await page.getByLabel("Who comes with you").fill("Dana");
  await page.getByRole("textbox", { name: "What it is for" }).focus();
  await expect(who.getByRole("option")).toHaveText(["Not chosen yet", "I do", "Dana", "Ms. Park"]);
  await who.selectOption({ label: "Dana" });
  await page.getByRole("tab", { name: "During" }).click();
  await expect(page.getByText("Dana takes the notes.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Dana takes the notes.")).toHaveCount(0);
});

test("a first meeting begins warmly, and an interpreter is asked for in time", async ({ open, host }) => {
  const park = await person(host, "Ms. Park", "special_education_teacher");
  await iep(host, "2026-10-20", "09:00:00", [park]);
  await host.call("save_settings", { language: "Spanish" });
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("Make the first meeting a warm one.")).toBeVisible();
  await expect(page.getByText(/An interpreter for Spanish needs some days/)).toBeVisible();
  await page.getByRole("link", { name: "Ask about the meeting" }).click();
  await expect(body(page)).toHaveValue(/I need an interpreter for Spanish/);
  await page.goBack();
  await page.getByText("Your child, and an interpreter").click();
  await page.getByLabel("An interpreter, or somebody who bridges").fill("Ms. Ruiz");
  await page.getByRole("textbox", { name: "What it is for" }).focus();
  await expect(page.getByText(/An interpreter for Spanish needs some days/)).toHaveCount(0);
});

test("before signing, the papers are read at home", async ({ open, host }) => {
  await iep(host, "2026-10-05", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("Read it at home before you sign.")).toBeVisible();
  await page.getByRole("radio", { name: "I took them home" }).or(page.getByRole("button", { name: "I took them home" })).first().click();
  await expect(page.getByText("Read it at home before you sign.")).toHaveCount(0);
});

test("my own topics go out in a letter, and the agenda counts as asked for", async ({ open, host }) => {
  await lee(host);
  const id = await iep(host, "2026-10-20", "09:00:00");
  await host.call("save_points", { id, concerns: ["Reading out loud", "The loud hall"], questions: ["What works in class"] });
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("link", { name: "Send my topics" }).click();
  await expect(body(page)).toHaveValue(/– Reading out loud\n– The loud hall/);
  await openMail(page);
  await reopen(page, host, "meetings");
  await openMeeting(page);
  await expect(page.getByRole("checkbox", { name: /Agenda asked for/ })).toBeChecked();
});

test("a short note is about the children somebody works with; of several one is asked", async ({ open, host }) => {
  await leo(host);
  const mia = await leo(host, "Mia");
  const fields = {
    name: "Ms. Cole", role: "teacher" as const, email: "", role_words: "", area: "", phone: "", preferred_channel: null, case_manager: false, children: [mia],
    works_well: "", good_to_know: "", cadence_days: null,
  };
  const cole = (await host.call("save_person", { id: null, fields })).person.id;
  const lees = await lee(host);
  for (const id of [cole, lees]) await host.call("introduce", { id, on: "2026-10-01" });
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Cole/ }).first().click();
  await page.getByRole("link", { name: "Write a short note" }).click();
  await expect(body(page)).toHaveValue(/Mia/);
  await reopen(page, host, "people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await expect(page.getByRole("link", { name: "A short note about Leo" })).toBeVisible();
  await page.getByRole("link", { name: "A short note about Mia" }).click();
  await expect(body(page)).toHaveValue(/Mia/);
});

test.describe("after the turn of the year", () => {
  demo.use({ at: DEMO_DAY });

  demo("a meeting of a closed year can be read and offers nothing that would be refused", async ({ open, host }) => {
    const held = (await host.call("meetings", { child: null })).past.find(({ meeting }) => meeting.title === "The loud hall")!.meeting.id;
    await host.call("save_line", { id: null, meeting: held, speaker: { is: "nobody" }, text: "she looked worn out", kind: "private" });
    await host.clock("2027-07-25T10:00", true);
    await host.call("turn_year", { first_day: "2027-08-30", last_day: null, stay: [] });
    const page = await open("meetings");
    await page.getByRole("link", { name: /The loud hall/ }).first().click();
    const main = page.getByRole("article");
    await expect(main).toContainText("which is closed. You can read it, not change it.");
    await expect(main.getByRole("link", { name: "Change or move" })).toHaveCount(0);
    await expect(main.getByRole("button")).toHaveCount(0);
    await expect(main.getByRole("textbox")).toHaveCount(0);
    await expect(main.getByRole("tab")).toHaveCount(0);
    await expect(main.getByRole("heading", { name: "Decided" })).toBeVisible();
    await expect(main.getByRole("listitem").first()).toBeVisible();
    const own = main.getByText("she looked worn out");
    await expect(own).toBeHidden();
    await main.getByText("Only for me").click();
    await expect(own).toBeVisible();
  });
});

const days = (name: string, first: string, after: string) => `BEGIN:VEVENT\nUID:${name}\nSUMMARY:${name}\nDTSTART;VALUE=DATE:${first}\nDTEND;VALUE=DATE:${after}\nEND:VEVENT\n`;

test("days off come from the school's calendar file, looked over first, and one undo takes them back", async ({ open, host }) => {
  await host.call("save_school_year", { id: null, first_day: "2026-09-02", last_day: "2027-06-11" });
  const page = await open("more");
  await page.getByRole("link", { name: /First day, last day, breaks/ }).click();
  await page.getByText("From a calendar file").click();
  const give = (text: string) => page.getByLabel(/Many schools give their year/).setInputFiles({ name: "year.ics", mimeType: "text/calendar", buffer: Buffer.from(text) });
  await give("Dear parents, no school on Friday.");
  await expect(page.getByText("This does not look like a calendar file. Nothing was changed.")).toBeVisible();
  await give(`BEGIN:VCALENDAR\n${days("Winter Break", "20261219", "20270104")}${days("Picture day", "20261014", "20261015")}END:VCALENDAR\n`);
  const which = page.getByRole("group", { name: "Which of these are days without school?" });
  await expect(which.getByRole("checkbox", { name: "Winter Break" })).toBeChecked();
  await expect(which.getByRole("checkbox", { name: "Picture day" })).not.toBeChecked();
  expect((await host.call("settings", {})).breaks).toHaveLength(0);
  await page.getByRole("button", { name: "Keep one" }).click();
  await expect(page.getByRole("button", { name: /^Change Winter Break/ })).toBeVisible();
  expect((await host.call("settings", {})).breaks).toMatchObject([{ name: "Winter Break", first: "2026-12-19", last: "2027-01-03" }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: /^Change Winter Break/ })).toHaveCount(0);
});
