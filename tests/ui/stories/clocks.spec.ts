// Dates to keep in mind (story 11): a day is kept, the rule that holds makes the date, and says where it comes from.
import type { Page } from "@playwright/test";
import { expect, test } from "../hallway.ts";
import type { Host } from "../host.ts";
import { reopen } from "../steps.ts";

const consent = (host: Host) =>
  host.call("save_clock", { id: null, kind: "initial_evaluation", child: null, start: "2026-10-06", note: "" });

async function add(page: Page, what: string, asked: string, on: string): Promise<void> {
  await page.getByRole("button", { name: "Add a date" }).click();
  const dialog = page.getByRole("dialog", { name: "A date to keep in mind" });
  await dialog.getByLabel("What is it about?").selectOption({ label: what });
  await dialog.getByLabel(asked).fill(on);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("consent becomes a day, with the rule one tap below it and no verdict anywhere", async ({ open }) => {
  const page = await open("more");
  await page.getByRole("main").getByRole("link", { name: /^Dates to keep in mind/ }).click();
  await expect(page.getByText("what you add shows here")).toBeVisible();
  await add(page, "The first evaluation", "When did the school get your signed consent?", "2026-10-06");
  await expect(page.getByText("By Sat, Dec 5")).toBeVisible();
  await expect(page.getByText("60 days, every day counted, from the day the school has your signed consent: Tue, Oct 6.")).toBeVisible();
  await expect(page.getByText("Federal rule. Your state may differ.", { exact: true })).toBeVisible();
  await expect(page.getByText("34 CFR 300.301(c)(1)")).toBeHidden();
  await page.getByText("Where this comes from").click();
  await expect(page.getByText("34 CFR 300.301(c)(1)")).toBeVisible();
  await expect(page.getByText("https://www.ecfr.gov/current/title-34/section-300.301")).toBeVisible();
  await expect(page.getByText(/The rule says: “Must be conducted within 60 days/)).toBeVisible();
  await expect(page.getByText(/Looked at on August 31, 2026/)).toBeVisible();
  await expect(page.getByText(/your parent center knows/)).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/violation|overdue|days left|\blate\b/i);
});

test("a state with its own count gives a range until the calendar is known, and asks for the day it counts from", async ({ open, host }) => {
  await consent(host);
  const page = await open("clocks");
  const state = page.getByLabel("Your state");
  await state.selectOption({ label: "Washington" });
  await expect(page.getByText("About Tue, Nov 24 to Jan 13, 2027")).toBeVisible();
  await expect(page.getByText("Washington’s own rule")).toBeVisible();
  await state.selectOption({ label: "Virginia" });
  await expect(page.getByText("Your state counts from another day.")).toBeVisible();
  await page.getByRole("button", { name: "Add that day" }).click();
  const referral = page.getByLabel("When did the school get the written referral?");
  await expect(referral).toHaveValue("");
  await referral.fill("2026-09-21");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^About .* to /)).toBeVisible();
  await state.selectOption({ label: "Not chosen" });
  await expect.poll(async () => (await host.call("settings", {})).state).toBe(null);
});

test("a 504 plan shows words and no number", async ({ open }) => {
  const page = await open("clocks");
  await add(page, "An evaluation for a 504 plan", "When did the school get your request?", "2026-10-01");
  const shown = page.getByRole("article");
  await expect(shown).toContainText("The rule names no number of days.");
  await expect(shown).toContainText("It is fine to ask the school when to expect it.");
  await expect(shown).not.toContainText(/\d+ (school |business )?days/);
});

test("what happened goes below, and undo brings it back", async ({ open, host }) => {
  await consent(host);
  await host.clock("2026-12-01T12:00");
  const page = await open("clocks");
  await page.getByRole("button", { name: "The first evaluation: it has happened" }).click();
  const day = page.getByLabel("Day", { exact: true });
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect(page.getByText("Please choose the day.")).toBeVisible();
  await day.fill("2026-12-02");
  await save.click();
  await expect(page.getByText("This day is still to come.")).toBeVisible();
  await day.fill("2026-11-30");
  await save.click();
  await expect(page.getByText("Happened on Mon, Nov 30")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("By Sat, Dec 5")).toBeVisible();
});

test("Today asks once it is over, and on which day it happened", async ({ open, host }) => {
  await consent(host);
  await host.clock("2026-11-27T12:00");
  const page = await open();
  await expect(page.getByRole("heading", { name: "The first evaluation" })).toBeVisible();
  await expect(page.getByText("By Sat, Dec 5.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Look at the date" }).click();
  await expect(page.getByRole("heading", { name: "Dates to keep in mind" })).toBeVisible();
  await host.clock("2026-12-08T12:00");
  await reopen(page, host);
  await expect(page.getByText("By Sat, Dec 5. Has it happened?")).toBeVisible();
  await page.getByRole("button", { name: "Yes, it has" }).click();
  const question = page.getByRole("dialog", { name: "On which day did it happen?" });
  await expect(question.getByLabel("Day", { exact: true })).toHaveValue("");
  await question.getByLabel("Day", { exact: true }).fill("2026-12-02");
  await question.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Has it happened?")).toHaveCount(0);
  expect((await host.call("clocks", { child: null })).closed.map(({ closed }) => closed)).toEqual(["2026-12-02"]);
});

test("not yet lets the question rest, with a friendly question one tap away", async ({ open, host }) => {
  await consent(host);
  await host.clock("2026-12-08T12:00");
  const page = await open();
  await page.getByRole("button", { name: "The first evaluation. By Sat, Dec 5. Has it happened? No, not so far" }).click();
  const dialog = page.getByRole("dialog", { name: "No, not so far" });
  await dialog.getByRole("button", { name: "Ask kindly" }).click();
  await expect(page.getByLabel("Subject")).toHaveValue("A quick question");
  await page.goto(host.address);
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.getByText("Has it happened?")).toHaveCount(0);
  await host.clock("2026-12-22T12:00");
  await reopen(page, host);
  await expect(page.getByText("By Sat, Dec 5. Has it happened?")).toBeVisible();
});

test("each child's date has its own name, on Today and in the reminder health", async ({ open, host }) => {
  const child = async (name: string) =>
    (await host.call("save_child", { id: null, fields: { name, strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } })).children.find((known) => known.child.name === name)!.child.id;
  for (const name of ["Leo", "Mia"]) {
    await host.call("save_clock", { id: null, kind: "annual_review", child: await child(name), start: "2025-12-20", note: "" });
    await host.call("save_clock", { id: null, kind: "records", child: await child(name), start: "2026-09-01", note: "" });
  }
  const page = await open("health");
  for (const name of ["Leo", "Mia"]) await expect(page.getByText(`The yearly review of the plan, for ${name}`).first()).toBeVisible();
  await host.clock("2026-10-22T12:00");
  await reopen(page, host);
  for (const name of ["Leo", "Mia"]) {
    await expect(page.getByRole("heading", { name: `Seeing the school’s records, for ${name}`, exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: `Seeing the school’s records, for ${name}: not now` })).toHaveCount(1);
  }
});

test("another kind that asks for another day begins without one", async ({ open }) => {
  const page = await open("clocks");
  await page.getByRole("button", { name: "Add a date" }).click();
  const dialog = page.getByRole("dialog", { name: "A date to keep in mind" });
  const kind = dialog.getByLabel("What is it about?");
  await kind.selectOption({ label: "Seeing the school’s records" });
  await dialog.getByLabel("When did the school get your request?").fill("2026-10-01");
  await kind.selectOption({ label: "An evaluation for a 504 plan" });
  await expect(dialog.getByLabel("When did the school get your request?")).toHaveValue("2026-10-01");
  await kind.selectOption({ label: "The yearly review of the plan" });
  await expect(dialog.getByLabel("When was the plan last reviewed?")).toHaveValue("");
});

test("what a state leaves out is said once, and a range says what is missing", async ({ open, host }) => {
  await consent(host);
  const page = await open("clocks");
  const state = page.getByLabel("Your state");
  await state.selectOption({ label: "Florida" });
  const card = page.getByRole("article");
  await expect(card).toContainText("60 days, from the day the school has your signed consent");
  await card.getByText("Where this comes from").click();
  await expect(card).toContainText("Weekends count too. What is left out stands above.");
  await expect(card).not.toContainText(/every day count/i);
  await expect(card).toContainText("in no school year you have entered");
  await host.call("save_school_year", { id: null, first_day: "2026-09-02", last_day: "2027-06-11" });
  await reopen(page, host, "clocks");
  await expect(card).toContainText("For part of this time no days off are entered.");
  await state.selectOption({ label: "Pennsylvania" });
  await expect(card).toContainText("By Sat, Dec 5");
  await expect(card).not.toContainText("Hallway can say more");
});

test("a last day of school that is not known stays open until it is entered", async ({ open, host }) => {
  await host.call("save_school_year", { id: null, first_day: "2026-09-02", last_day: null });
  const page = await open("more");
  await page.getByRole("link", { name: /First day, last day, breaks.*From Sep 2$/ }).click();
  await expect(page.getByLabel("Last day of school")).toHaveValue("");
  await page.getByLabel("First day of school").fill("2026-09-03");
  await page.getByRole("button", { name: "Save the school year" }).click();
  await expect.poll(async () => (await host.call("settings", {})).school_years[0]).toMatchObject({ first_day: "2026-09-03", last_day_usual: true });
  await expect(page.getByRole("button", { name: "Save the school year" })).toBeHidden();
  await page.getByLabel("Last day of school").fill("2027-06-18");
  await page.getByRole("button", { name: "Save the school year" }).click();
  await expect.poll(async () => (await host.call("settings", {})).school_years[0]).toMatchObject({ last_day: "2027-06-18", last_day_usual: false });
});

test("Done on a review that comes up asks for its day", async ({ open, host }) => {
  await host.call("save_clock", { id: null, kind: "annual_review", child: null, start: "2025-12-20", note: "" });
  await host.clock("2026-11-21T12:00");
  const page = await open();
  await page.getByRole("button", { name: "The yearly review of the plan: already done" }).click();
  const question = page.getByRole("dialog", { name: "On which day did it happen?" });
  await question.getByLabel("Day", { exact: true }).fill("2026-11-20");
  await question.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The yearly review of the plan" })).toHaveCount(0);
  expect((await host.call("clocks", { child: null })).open.map(({ start }) => start)).toEqual(["2026-11-20"]);
});

test("a yearly review comes up in time, and once held the next one is counted from that day", async ({ open, host }) => {
  await host.call("save_clock", { id: null, kind: "annual_review", child: null, start: "2025-12-20", note: "" });
  await host.clock("2026-11-21T12:00");
  const page = await open();
  await expect(page.getByRole("heading", { name: "The yearly review of the plan" })).toBeVisible();
  await expect(page.getByText("By Sun, Dec 20. It is a good time to look for a day.")).toBeVisible();
  await page.getByRole("button", { name: "Look at the date" }).click();
  await page.getByRole("button", { name: "The yearly review of the plan: it has happened" }).click();
  await expect(page.getByText("The next one is counted from this day.")).toBeVisible();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-21");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("By Nov 21, 2027")).toBeVisible();
});

test("the state is chosen in the settings", async ({ open, host }) => {
  const page = await open("settings");
  await page.getByLabel("Your state").selectOption({ label: "Texas" });
  await expect.poll(async () => (await host.call("settings", {})).state?.letters).toBe("TX");
});

test("what is an IEP meeting elsewhere is called as the state calls it", async ({ open, host }) => {
  await host.call("save_meeting", { id: null, kind: "iep", title: "", date: "2026-12-03", starts: "08:00:00", ends: "08:30:00", place: "", child: null, people: [], with_me: "" });
  const page = await open("meetings");
  await expect(page.getByRole("link", { name: /IEP meeting/ })).toBeVisible();
  await host.call("save_settings", { state: "NY" });
  await page.reload();
  await expect(page.getByRole("link", { name: /CSE meeting/ })).toBeVisible();
  await expect(page.getByText("IEP meeting")).toHaveCount(0);
});

test("what the rules say stands one level below the dates, and most of the year needs none of it", async ({ open, host }) => {
  const page = await open("clocks");
  await expect(page.getByText("Most of the year needs none of this.")).toBeVisible();
  await page.getByRole("link", { name: "What the rules say" }).click();
  await expect(page.getByRole("heading", { name: "What the rules say", level: 1 })).toBeVisible();
  await expect(page.getByText("Most of a school year needs none of this: a good talk does more.")).toBeVisible();
  const about = (name: string) => page.locator("section", { has: page.getByRole("heading", { name, exact: true }) });
  // D1, D2, D15: how long, from what, and that the federal rule has no number for an answer.
  await expect(about("An evaluation")).toContainText("The first evaluation: 60 days, every day counted, from the day the school has your signed consent.");
  await expect(about("An evaluation")).toContainText("The school’s answer to your request: the rule names no number of days.");
  // D4, D5, D9.
  await expect(about("The plan")).toContainText("The meeting that writes the first plan: 30 days, every day counted, from the day it is decided that your child needs special education.");
  await expect(about("The plan")).toContainText("The plan is in place when each school year begins.");
  await expect(about("The plan")).toContainText("The yearly review of the plan: 1 year, from the last review.");
  await expect(about("The plan")).toContainText("when your child turns 16");
  // D6, D11: in good time, without a number; seven parts as a plain list.
  await expect(about("Papers that come by themselves")).toContainText("Written notice before a change: the rule names no number of days.");
  await expect(about("Papers that come by themselves").getByText("The school’s written notice has seven parts:").getByRole("listitem")).toHaveCount(7);
  await expect(about("Papers that come by themselves").getByText("Once a school year you get the paper about your rights.").getByRole("listitem")).toHaveCount(4);
  // D10.
  await expect(about("The school’s records")).toContainText("Seeing the school’s records: 45 days, every day counted, from the day the school has your request.");
  await expect(about("The school’s records")).toContainText("Seeing the records before a meeting: before the meeting begins.");
  // D12: words and no number. D13: recording. D3: how days are counted.
  await expect(about("A 504 plan")).toContainText("An evaluation for a 504 plan: the rule names no number of days.");
  await expect(about("A 504 plan")).not.toContainText(/\d+ (school |business )?days/);
  await expect(about("Meetings about the plan")).toContainText("The federal rule does not say if a meeting may be recorded.");
  await expect(about("How days are counted")).toContainText("Days of a summer program that is part of a plan are not counted as school days.");
  await expect(page.getByText("34 CFR 300.504")).toBeHidden();
  await about("Papers that come by themselves").getByText("Where this comes from").click();
  await expect(page.getByText("34 CFR 300.504")).toBeVisible();
  await expect(page.getByText("https://www.ecfr.gov/current/title-34/section-300.504")).toBeVisible();
  // A state's own rules, where they could be checked.
  await page.getByLabel("Your state").selectOption({ label: "Michigan" });
  await expect(about("An evaluation")).toContainText("The school’s answer to your request: 10 school days, from the day the school has your request.");
  await expect(about("An evaluation")).toContainText("the district helps you put it in writing");
  await page.getByLabel("Your state").selectOption({ label: "Maryland" });
  await expect(about("Meetings about the plan")).toContainText("Drafts before the meeting: at least 5 business days before.");
  await expect.poll(async () => (await host.call("settings", {})).state?.letters).toBe("MD");
  await expect(page.locator("main")).not.toContainText(/violation|overdue|\blate\b|you must/i);
});
