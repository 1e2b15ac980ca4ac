// After a letter: a call when no answer came, what they answered, the date a request starts, and a night of sleep.
import type { Host } from "../host.ts";
import { expect, test } from "../hallway.ts";
import { newEntry, reopen, saveEntry } from "../steps.ts";

async function leo(host: Host): Promise<{ child: string; person: string }> {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const child = (await host.call("settings", {})).children[0]!.child.id;
  const fields = {
    name: "Ms. Lee", role: "teacher" as const, email: "lee@school.example", role_words: "", area: "", phone: "555-0142", preferred_channel: null,
    case_manager: false, children: [], works_well: "", good_to_know: "", cadence_days: null,
  };
  return { child, person: (await host.call("save_person", { id: null, fields })).person.id };
}

async function sent(host: Host, saying: "concern" | "copies" | "evaluation"): Promise<string> {
  const { child, person } = await leo(host);
  const about = { kind: "say", saying, child, person } as const;
  const { id } = await host.call("sent_message", { about, to: [person], subject: "Something I have noticed", body: "What are you seeing in class?" });
  return id!;
}

test("after five school days a call is one tap away, and what they answered ends the waiting", async ({ open, host }) => {
  await sent(host, "concern");
  await host.clock("2026-10-13T15:30");
  const page = await open();
  await expect(page.getByRole("heading", { name: "A call to Ms. Lee may help" })).toBeVisible();
  await expect(page.getByText("“Something I have noticed” went out on Tue, Oct 6. Talking is often the easier way.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Call Ms. Lee" })).toBeVisible();
  await page.getByRole("link", { name: /they answered$/ }).click();
  await expect(page.getByRole("group", { name: "What Hallway understood" })).toContainText("Ms. Lee");
  await page.getByRole("textbox", { name: "What happened?" }).fill("she called, he may move his seat");
  await expect(page.getByText("An answer to your message")).toBeVisible();
  await saveEntry(page);
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: /A call to/ })).toHaveCount(0);
  await reopen(page, host, "log");
  await page.getByRole("link", { name: /A worry/ }).first().click();
  await expect(page.getByText("An answer came on Tuesday, October 13.")).toBeVisible();
  await page.getByRole("link", { name: "What they said" }).click();
  await expect(page.getByText("she called, he may move his seat").first()).toBeVisible();
});

test("an answer is kept on the letter itself, and undo waits again", async ({ open, host }) => {
  await sent(host, "concern");
  const page = await open("log");
  await page.getByRole("link", { name: /A worry/ }).first().click();
  await page.getByRole("button", { name: "They answered", exact: true }).click();
  await expect(page.getByText("An answer came on Tuesday, October 6.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "They answered", exact: true })).toBeVisible();
});

test("a formal request leads to its date with one tap", async ({ open, host }) => {
  await sent(host, "copies");
  const page = await open("log");
  await page.getByRole("link", { name: /Ask for copies/ }).first().click();
  await page.getByRole("button", { name: "Count from Tue, Oct 6" }).click();
  await page.getByRole("link", { name: "Seeing the school’s records, for Leo. By Fri, Nov 20" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dates to keep in mind" })).toBeVisible();
  await expect(page.getByText("By Fri, Nov 20")).toBeVisible();
});

test("a request keeps the day it was sent as just that, and the day one signs is added beside it", async ({ open, host }) => {
  await sent(host, "evaluation");
  const page = await open("log");
  await page.getByRole("link", { name: /evaluation/ }).first().click();
  await page.getByRole("button", { name: "Keep Tue, Oct 6 as the day you asked" }).click();
  await expect(page.getByText(/^The first evaluation: 60 days/)).toBeVisible();
  await page.getByRole("button", { name: "Add the day you sign" }).click();
  await page.getByLabel("When did the school get your signed consent?").fill("2026-10-09");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name: "The first evaluation, for Leo. By Tue, Dec 8" }).click();
  await expect(page.getByText("You sent your request on Tue, Oct 6. If it came on another day, change it here.")).toBeVisible();
});

test("a heated letter is offered a call and a night of sleep, and can be sent all the same", async ({ open, host, page }) => {
  await leo(host);
  await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  const hot = "You are lazy and unprofessional. What are you seeing in class?";
  await letter.fill(hot);
  const offer = page.getByRole("group", { name: "This may be easier to say than to write" });
  await expect(offer.getByRole("link", { name: "Points for a call" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open in mail" })).toBeEnabled();
  await offer.getByRole("button", { name: "Keep until tomorrow" }).click();
  await expect(page.getByText("Kept until Wednesday, October 7, 9:00 AM.")).toBeVisible();
  await host.clock("2026-10-07T09:05");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "The letter you slept on" })).toBeVisible();
  await page.getByRole("button", { name: "Read it again" }).click();
  await expect(letter).toHaveValue(hot);
  await page.getByRole("link", { name: "Points for a call" }).click();
  await expect(page.getByRole("textbox", { name: "Your points" })).toHaveValue(/^– Thank you for taking the time to talk\./);
  await expect(page.getByText("You can disagree and still be partners. The talk")).toBeVisible();
});

test("“Who handles this?” leads to the letter for it", async ({ open, host }) => {
  await leo(host);
  const page = await open("handles");
  await page.getByRole("searchbox").fill("he did not get extra time on the quiz");
  await page.getByRole("link", { name: "Write to Ms. Lee" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "A worry" })).toBeVisible();
  await page.goBack();
  await page.getByLabel("What kind of message is it?").selectOption("A formal request");
  await expect(page.getByText(/can start a clock, so keep a copy/)).toBeVisible();
  await page.getByRole("link", { name: "Write to Ms. Lee" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ask to change the plan" })).toBeVisible();
});

test("a chip says that the entry is an answer, and is taken away with one tap", async ({ open, host, page }) => {
  const id = await sent(host, "concern");
  await open("log");
  await page.getByRole("link", { name: /A worry/ }).first().click();
  await page.getByRole("link", { name: "Write down their answer" }).click();
  await page.getByRole("textbox", { name: "What happened?" }).fill("about something else");
  await page.getByRole("button", { name: "Remove An answer to your message" }).click();
  await expect(page.getByText("An answer to your message")).toHaveCount(0);
  await saveEntry(page);
  expect((await host.call("message", { id })).answer).toBe(null);
  await newEntry(page);
});

test("for a child who has a plan another evaluation has no number of days, and the letter asks for a day", async ({ open, host }) => {
  const { child } = await leo(host);
  await host.call("save_clock", { id: null, kind: "annual_review", child, start: "2026-02-10", note: "" });
  const person = (await host.call("people", { child: null })).team[0]!.person.id;
  const about = { kind: "say", saying: "evaluation", child, person } as const;
  const drafted = await host.call("write_message", { about, anew: false, mailed: null });
  expect(drafted.body).toContain("by which day the evaluation can be done?");
  await host.call("sent_message", { about, to: [person], subject: drafted.subject, body: drafted.body });
  const page = await open("log");
  await page.getByRole("link", { name: /evaluation/ }).first().click();
  await expect(page.getByText("Another evaluation: the rule names no number of days.")).toBeVisible();
  await expect(page.getByText("There is no federal number of days for this one. It is fine to ask the school for a day.")).toBeVisible();
  await expect(page.getByText(/60 days/)).toHaveCount(0);
});

test("a pasted email that answers a letter says so, and one tap ends the waiting", async ({ open, host }) => {
  const id = await sent(host, "concern");
  const { subject } = await host.call("message", { id });
  await host.clock("2026-10-08T12:00");
  const page = await open("capture");
  await page.getByRole("textbox", { name: "What happened?" }).fill(`From: Ms. Lee\nSubject: Re: ${subject}\n\nThank you for telling me.`);
  await saveEntry(page);
  expect((await host.call("message", { id })).answer).toBe(null);
  await page.getByRole("button", { name: /^This answers your letter of / }).click();
  await expect(page.getByRole("button", { name: /^This answers your letter of / })).toHaveCount(0);
  expect((await host.call("message", { id })).answer?.on).toBe("2026-10-08");
});

test("a formal request waits on Today until they answered, long after a call was suggested", async ({ open, host }) => {
  await sent(host, "evaluation");
  const page = await open();
  const waits = page.getByRole("link", { name: /An answer to your request for an evaluation, from Ms\. Lee/ });
  await expect(waits).toBeVisible();
  await expect(page.getByText("Your next steps will show up here")).toHaveCount(0);
  await host.clock("2026-10-13T15:30");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "A call to Ms. Lee may help" })).toBeVisible();
  await expect(waits).toHaveCount(0);
  await host.clock("2026-11-20T12:00", true);
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "A call to Ms. Lee may help" })).toHaveCount(0);
  await expect(waits).toContainText("Sent on Tue, Oct 6");
  await page.getByRole("button", { name: /^An answer to your request for an evaluation, from Ms\. Lee: they answered$/ }).click();
  await page.getByRole("textbox", { name: "What happened?" }).fill("she sent the consent form");
  await saveEntry(page);
  await reopen(page, host);
  await expect(waits).toHaveCount(0);
});

test("in a state whose rule is not known, the federal one is named as the default, with its days", async ({ open, host }) => {
  await host.call("save_settings", { state: "NY" });
  await sent(host, "evaluation");
  const page = await open("log");
  await page.getByRole("link", { name: /Ask for an evaluation/ }).first().click();
  const main = page.getByRole("main");
  await expect(main).toContainText("The first evaluation: 60 days, every day counted, from the day the school has your signed consent.");
  await expect(main).toContainText("This is the federal rule, as a default. We found no rule of New York that we could check. Your parent center knows.");
  await expect(main).not.toContainText("Count from");
  await page.getByRole("button", { name: "Keep Tue, Oct 6 as the day you asked" }).click();
  await page.getByRole("link", { name: /^The school’s answer to your request, for Leo/ }).click();
  await expect(main).toContainText("We found no rule of New York that we could check.");
  await expect(main).not.toContainText("Federal rule. Your state may differ.");
});

test("where the state has its own rule for one of two dates, each says whose rule it is", async ({ open, host }) => {
  await host.call("save_settings", { state: "OH" });
  await sent(host, "evaluation");
  const page = await open("log");
  await page.getByRole("link", { name: /Ask for an evaluation/ }).first().click();
  const lines = page.getByRole("region", { name: "A date to keep in mind" }).locator("p:not(:empty)");
  await expect(lines).toHaveText([
    "The school’s answer to your request: the rule names no number of days.",
    /^This is the federal rule, as a default\. We found no rule of Ohio/,
    /^The first evaluation: /,
    "Ohio’s own rule",
  ]);
});

test("a letter that was begun is found again weeks later where letters begin", async ({ open, host, page }) => {
  await leo(host);
  await open("say");
  await expect(page.getByRole("heading", { name: "Letters you began" })).toHaveCount(0);
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  await letter.fill("Hi,\n\nHe comes home hungry on most days. What are you seeing in class?");
  await page.getByRole("button", { name: "Keep until tomorrow" }).click();
  await expect(page.getByText("Kept until Wednesday, October 7, 9:00 AM.")).toBeVisible();
  await host.clock("2026-11-20T09:05");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "The letter you slept on" })).toHaveCount(0);
  await reopen(page, host, "say");
  const begun = page.getByRole("region", { name: "Letters you began" });
  await begun.getByRole("link", { name: /^A worry\s*He comes home hungry on most days\./ }).click();
  await expect(letter).toHaveValue(/^Hi,\s+He comes home hungry/);
  // What is typed and left at once is there too, first.
  await page.goBack();
  await page.getByRole("link", { name: /^A quick question/ }).click();
  await expect(letter).not.toHaveValue("");
  await letter.fill("Which book comes next?");
  await page.goBack();
  await expect(begun.getByRole("link")).toHaveText([/^A quick question\s*Which book/, /^A worry/]);
});

test("every letter that was sent takes an answer, and says what ends the waiting", async ({ open, host }) => {
  const { child, person } = await leo(host);
  const meet = { kind: "ask_to_meet", what: "conference", child, person } as const;
  await host.call("sent_message", { about: meet, to: [person], subject: "A time for our conference", body: "Which day would suit you?" });
  const note = { kind: "say", saying: "helped", child, person } as const;
  await host.call("sent_message", { about: note, to: [person], subject: "Thank you", body: "The slant board helps." });
  const page = await open("log");
  await page.getByRole("link", { name: /A time for our conference/ }).first().click();
  await expect(page.getByText("Their answer ends the waiting.")).toBeVisible();
  await expect(page.getByRole("button", { name: "They answered", exact: true })).toBeVisible();
  await reopen(page, host, "log");
  await page.getByRole("link", { name: /Thank you for something/ }).first().click();
  await expect(page.getByText("No answer is needed.")).toBeVisible();
  await expect(page.getByRole("button", { name: "They answered", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Write down their answer" }).click();
  await page.getByRole("textbox", { name: "What happened?" }).fill("she wrote that it made her day");
  await saveEntry(page);
  await reopen(page, host, "log");
  await page.getByRole("link", { name: /Thank you for something/ }).first().click();
  await expect(page.getByRole("link", { name: "What they said" })).toBeVisible();
});

test("a worry to the principal asks about the closest person first, and a hello says how long it takes to read", async ({ open, host }) => {
  const { child } = await leo(host);
  const fields = {
    name: "Mrs. Hahn", role: "principal" as const, email: "", role_words: "", area: "", phone: "", preferred_channel: null,
    case_manager: false, children: [], works_well: "", good_to_know: "", cadence_days: null,
  };
  const principal = (await host.call("save_person", { id: null, fields })).person.id;
  const about = { kind: "say", saying: "concern", child, person: principal } as const;
  expect((await host.call("write_message", { about, anew: false, mailed: null })).closest?.name).toBe("Ms. Lee");
  const page = await open("people");
  await page.getByRole("link", { name: /Mrs\. Hahn/ }).first().click();
  await page.getByRole("link", { name: /^Write a message/ }).click();
  await page.getByRole("link", { name: /^A worry/ }).click();
  await expect(page.getByText("Has Ms. Lee had the chance to answer this?")).toBeVisible();
  await reopen(page, host, "people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: /Say hello|introduction/ }).first().click();
  await expect(page.getByText("Less than half a minute to read")).toBeVisible();
});
