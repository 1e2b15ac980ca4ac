// Before a meeting: who comes, what is parked, what is ready, and what earlier meetings left.
import { expect, test } from "../hallway.ts";
import { iep, openMeeting, person } from "../steps.ts";

test("an empty seat is a calm line, and the letter asks only what is not known", async ({ open, host }) => {
  const people = [await person(host, "Mr. Dunn", "teacher", "dunn@school.example"), await person(host, "Ms. Park", "special_education_teacher")];
  const id = await iep(host, "2026-10-15", "09:00:00", people);
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("Not on your list yet: somebody who can speak for the district. The school may well bring them; you can ask.")).toBeVisible();
  await page.getByText("Who is at the table").click();
  const seat = (name: string) => page.locator("dl > div").filter({ hasText: name });
  await expect(seat("A regular class teacher")).toContainText("Mr. Dunn");
  await expect(seat("Somebody who can explain test results")).toContainText("perhaps Mr. Dunn and Ms. Park");
  await expect(seat("Somebody who can speak for the district")).toContainText("nobody on your list yet");
  await expect(page.getByText("34 CFR 300.321(a)(4)")).toBeHidden();
  await page.locator("details details summary", { hasText: "Where this comes from" }).first().click();
  await expect(page.getByText("34 CFR 300.321(a)(4)")).toBeVisible();
  await expect(page.getByText("Somebody whose part is not talked about can stay away when you and the school both agree in writing.")).toBeVisible();
  await expect(page.getByText(/^Somebody whose part is talked about can stay away only when you say yes in writing/)).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/missing|violation|must be there/i);

  await page.getByLabel("What it is for", { exact: true }).fill("the yearly review");
  await page.getByLabel("What it is for", { exact: true }).blur();
  await expect.poll(async () => (await host.call("meeting", { id })).purpose).toBe("the yearly review");
  await page.getByRole("link", { name: "Ask about the meeting" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/Who will be there, and what does each of you do\?/);
  await expect(letter).not.toHaveValue(/What is the meeting for|Where will it be|minutes/);
  const ahead = page.getByRole("button", { name: /^Add: “I will tell you ahead/ });
  await ahead.click();
  await expect(letter).toHaveValue(/so that nothing comes as a surprise to you either\./);
  await expect(ahead).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Add: “Is there help with a ride/ })).toBeVisible();
});

test("drafts are a rule in a state that has one, and a kind custom elsewhere", async ({ open, host }) => {
  await iep(host, "2026-10-15", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("Two days ahead gives you time to read.")).toBeVisible();
  await host.call("save_settings", { state: "CT" });
  await page.reload();
  await expect(page.getByText("In Connecticut this is a rule, not only a courtesy.")).toBeVisible();
  await page.locator("details summary", { hasText: "Where this comes from" }).last().click();
  await expect(page.getByText("https://spednet.org/hb26/")).toBeVisible();
});

test("a fourth concern is parked, and can be brought again", async ({ open, host }) => {
  const id = await iep(host, "2026-10-15", "09:00:00");
  await host.call("save_points", { id, concerns: ["reading aloud", "the loud hall", "homework", "the bus"], questions: [] });
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByRole("heading", { name: "Parking place" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Parked 1" })).toHaveValue("the bus");
  await page.getByRole("button", { name: "Bring this one: the bus" }).click();
  await expect(page.getByRole("textbox", { name: "Concern 3" })).toHaveValue("the bus");
  await expect(page.getByRole("textbox", { name: "Parked 1" })).toHaveValue("homework");
  await expect.poll(async () => (await host.call("meeting", { id })).concerns).toEqual(["reading aloud", "the loud hall", "the bus", "homework"]);
});

test("what makes one ready is kept: the agenda, the bag, who comes along", async ({ open, host }) => {
  const id = await iep(host, "2026-10-15", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("checkbox", { name: "Agenda asked for" }).check();
  await page.getByRole("checkbox", { name: "Notebook, pen and papers packed" }).check();
  await page.getByRole("checkbox", { name: "Your child’s own words" }).check();
  await page.getByLabel("Who comes with you").fill("my sister Dana");
  await page.getByLabel("Who comes with you").blur();
  await page.getByText("Your child, and an interpreter").click();
  await page.getByRole("checkbox", { name: "Your child comes along" }).check();
  await page.getByLabel("An interpreter, or somebody who bridges").fill("Spanish");
  await page.getByLabel("An interpreter, or somebody who bridges").blur();
  await expect(page.getByText("To understand each other: Spanish")).toBeVisible();
  await expect.poll(async () => {
    const { agenda_asked, packed, own_words_ready, child_comes, with_me, interpreter } = await host.call("meeting", { id });
    return { agenda_asked, packed, own_words_ready, child_comes, with_me, interpreter };
  }).toEqual({ agenda_asked: true, packed: true, own_words_ready: true, child_comes: true, with_me: "my sister Dana", interpreter: "Spanish" });
});

test("every use has its questions, and a tap takes one along", async ({ open, host }) => {
  const id = await iep(host, "2026-10-15", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByText("Questions that open a talk").click();
  await expect(page.getByRole("button", { name: "Add the question: How long do we have?" })).toBeVisible();
  await page.getByRole("button", { name: "When things are stuck" }).click();
  await page.getByRole("button", { name: "Add the question: What other ways could there be?" }).click();
  await expect.poll(async () => (await host.call("meeting", { id })).questions).toEqual(["What other ways could there be?"]);
  await expect(page.getByRole("button", { name: "Add the question: What other ways could there be?" })).toHaveCount(0);
});

test("what an earlier meeting left is there before the next one, behind one tap", async ({ open, host }) => {
  const park = await person(host, "Ms. Park", "special_education_teacher");
  const before = await iep(host, "2026-10-05", "09:00:00", [park]);
  await iep(host, "2026-10-15", "09:00:00", [park]);
  await host.call("note_meeting", { id: before, helped: "the drawing", next_time: "sit beside her" });
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("sit beside her")).toBeHidden();
  await page.getByText("From earlier meetings, only for you").click();
  await expect(page.getByText("sit beside her")).toBeVisible();
});

test("each kind of meeting has its name, and a talk asks for no papers and has no table", async ({ open, host }) => {
  const page = await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).first().click();
  const kind = page.getByLabel("What kind");
  await expect(kind.locator("option")).toHaveText([
    "IEP meeting", "504 meeting", "Parent-teacher conference", "Problem-solving meeting", "Evaluation meeting", "Transition meeting", "Meeting",
  ]);
  await kind.selectOption({ label: "Parent-teacher conference" });
  await page.getByLabel("Day", { exact: true }).fill("2026-10-15");
  await page.getByLabel("Starts").fill("09:00");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByRole("heading", { name: "Parent-teacher conference" })).toBeVisible();
  await expect(page.getByText("What it is for, and who comes")).toBeVisible();
  await expect(page.getByText("Who is at the table")).toHaveCount(0);
  expect((await host.call("meetings", { child: null })).ahead.map(({ meeting, documents }) => [meeting.kind, documents])).toEqual([["conference", "not_wanted"]]);
});
