// Warmth and use: good news that is told, words said another way.
import type { Host } from "../host.ts";
import { expect, test } from "../hallway.ts";
import { blank, iep, lee, openMeeting, reopen } from "../steps.ts";

async function leo(host: Host): Promise<string> {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "Pictures of the day", warning_signs: "Goes quiet", warning_lead: "", helps_after: "Water, no questions" } });
  return lee(host);
}

test("good news is worth telling the next day, and its letter is one tap away", async ({ open, host }) => {
  await leo(host);
  await host.call("capture", { text: "He read a whole page to his sister", edits: { ...blank(), good_news: true } });
  await host.clock("2026-10-07T16:00");
  const page = await open();
  const card = page.getByRole("heading", { name: "Good news worth telling" });
  await expect(card).toBeVisible();
  await expect(page.getByText(/You wrote something good down/)).toBeVisible();
  await page.getByRole("button", { name: "Write two lines" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/He read a whole page to his sister/);
  await page.goBack();
  await page.getByRole("button", { name: /^Good news worth telling: not now/ }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Put aside for a week.")).toBeVisible();
});

test("words are said another way: a tap puts them where the cursor is, and undo takes them out", async ({ open, host }) => {
  await leo(host);
  const page = await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  const before = await letter.inputValue();
  await page.getByText("Say it another way", { exact: true }).click();
  await expect(page.getByText("“You are not giving my child the extra time.”")).toBeVisible();
  await expect(page.getByText(/Ask whether it is still in place/)).toBeVisible();
  await page.getByRole("button", { name: /^Put in: Is the extra time on tests still in place/ }).click();
  await expect(letter).toHaveValue(/Is the extra time on tests still in place\?[^]*\n\nThank you/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue(before);
  await letter.evaluate((field: HTMLTextAreaElement) => (field.focus(), field.setSelectionRange(5, 5)));
  await page.getByRole("button", { name: "I see it differently" }).click();
  await page.getByRole("button", { name: /^Put in: I see it differently\./ }).click();
  await expect(letter).toHaveValue(new RegExp(`^${before.slice(0, 5)} ?I see it differently\\. Could you help me`));
});

test("the phrase book copies words, and keeps one's own with an undo", async ({ open, host }) => {
  const page = await open("more");
  await page.getByRole("link", { name: /^Say it another way/ }).click();
  await page.getByRole("button", { name: "No answer yet" }).click();
  await page.getByRole("button", { name: /^Copy: When could I hear from you/ }).click();
  await expect(page.getByText("Copied. Paste it where you write.")).toBeVisible();
  expect(await host.opened()).toEqual([{ is: "copied", text: "When could I hear from you? One short line is enough." }]);
  await page.getByRole("button", { name: "Keep them" }).click();
  await expect(page.getByText("Write a few words first, or make them shorter.")).toBeVisible();
  await page.getByRole("textbox", { name: "Words to keep" }).fill("I will sleep on it.");
  await page.getByRole("button", { name: "Keep them" }).click();
  const own = page.getByRole("button", { name: "Copy: I will sleep on it." });
  await expect(own).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Words to keep" })).toHaveValue("");
  await page.getByRole("button", { name: "Remove I will sleep on it." }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own).toBeVisible();
});

test("a note from home is fitted to what it is about, and each kind keeps its own words", async ({ open, host }) => {
  await leo(host);
  const page = await open("say");
  await page.getByRole("link", { name: /^A note from home/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await page.getByRole("button", { name: "Warning signs" }).click();
  await expect(letter).toHaveValue(/before it gets hard: Goes quiet\./);
  await letter.fill("My own words about signs.");
  await page.getByRole("button", { name: "Medicine" }).click();
  await expect(letter).toHaveValue(/a change in medicine/);
  await expect(page.getByText(/Names, numbers and reasons can stay at home/)).toBeVisible();
  await page.getByRole("button", { name: "Warning signs" }).click();
  await expect(letter).toHaveValue("My own words about signs.");
});

test("somebody's page shows the last of each kind, and the mix behind a line, without any score", async ({ open, host }) => {
  const id = await leo(host);
  const child = (await host.call("settings", {})).children[0]!.child.id;
  for (const saying of ["concern", "question", "concern"] as const) {
    const about = { kind: "say", saying, child, person: id } as const;
    const { subject, body } = await host.call("write_message", { about, anew: false, mailed: null });
    await host.call("sent_message", { about, to: [id], subject, body });
  }
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  const kinds = page.getByRole("region", { name: "The last time, by kind" });
  await expect(kinds.getByRole("link", { name: /A worry/ })).toBeVisible();
  await expect(kinds.getByText("A worry: 2")).toBeHidden();
  await kinds.getByText("The mix, only for you").click();
  await expect(kinds.getByText("A worry: 2")).toBeVisible();
  await kinds.getByRole("link", { name: "Write one" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thank you for something" })).toBeVisible();
});

test("who told whom is marked on an entry and found in the log", async ({ open, host }) => {
  await leo(host);
  await host.call("capture", { text: "Ms. Lee says he reads at lunch", edits: blank() });
  await host.call("capture", { text: "Something else at home", edits: blank() });
  const page = await open("log");
  await page.getByRole("link", { name: /reads at lunch/ }).click();
  await page.getByText("How and what kind").click();
  await page.getByRole("checkbox", { name: "They told me something" }).check();
  await reopen(page, host, "log");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("button", { name: "They told me" }).click();
  await expect(page.getByRole("link", { name: /reads at lunch/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Something else/ })).toHaveCount(0);
});

test("the first weeks have one card a day, put away with a tap, and none while hints are off", async ({ open, host }) => {
  await leo(host);
  await host.call("save_school_year", { id: null, first_day: "2026-10-05", last_day: "2027-06-25" });
  const page = await open();
  const card = page.getByText("In the first two weeks", { exact: true });
  await expect(card).toBeVisible();
  await page.getByRole("button", { name: /Put this away$/ }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeVisible();
  await host.call("save_settings", { coaching: false });
  await reopen(page, host, "today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("after the first weeks one idea stands for the week, leads where it can be done, and is put away with a tap", async ({ open, host }) => {
  await leo(host);
  await host.call("save_school_year", { id: null, first_day: "2026-09-08", last_day: "2027-06-25" });
  await host.call("capture", { text: "Ms. Lee waved at pick-up", edits: blank() });
  const page = await open();
  const idea = page.getByRole("group", { name: "An idea for this week" });
  await expect(idea).toBeVisible();
  const words = await idea.locator("p").first().innerText();
  await idea.getByRole("button", { name: "Put this away" }).click();
  await expect(idea).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(idea).toContainText(words);
  await idea.getByRole("link", { name: "Go there" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/today/);
  await host.call("save_settings", { coaching: false });
  await reopen(page, host, "today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(idea).toHaveCount(0);
});

test("why this hello works is unfolded beside it, and a recap asks the team for a line with one tap", async ({ open, host }) => {
  await leo(host);
  await host.call("save_meeting", { id: null, kind: "iep", title: "", date: "2026-10-06", starts: "13:00:00", ends: "14:00:00", place: "", child: null, people: [], with_me: "" });
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: "Write an introduction" }).first().click();
  await page.getByText("Why this hello works").click();
  await expect(page.getByText(/It is short and asks one thing/)).toBeVisible();
  await expect(page.locator("details[open] li")).toHaveCount(4);
  await reopen(page, host, "meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("tab", { name: /After/ }).click();
  await page.getByRole("link", { name: /Write the recap/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/please let me know and I will correct it/);
  await page.getByRole("button", { name: "Ask the team to add a line" }).click();
  await expect(letter).toHaveValue(/correct it\.\n\nIs there a line you would add\? I am glad to put it in\.\n\nThank you/);
  await expect(page.getByRole("button", { name: "Ask the team to add a line" })).toHaveCount(0);
});

test("paper begins with good news, and a meeting has one page", async ({ open }) => {
  const page = await open("pages");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).toBeHidden();
  const paper = page.locator(".paper");
  await expect(paper.getByRole("heading")).toHaveText(["Our log with the school", "Good news first", "Talks, calls, notes"]);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "yes")));
  const print = page.getByRole("button", { name: "Print: A meeting on one page" });
  if (await print.count()) {
    await print.click();
    await expect(page.locator("body[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await expect(paper.getByRole("heading", { level: 2 })).toHaveText(["Before", "During", "After", "What was decided: what, who, by when"]);
    await page.emulateMedia({ media: "screen" });
  }
  await page.getByRole("button", { name: "Copy: Our log with the school" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
});

test("a mood in a recap is marked on the screen, and the words stay as they are", async ({ open, host }) => {
  await leo(host);
  const id = await iep(host, "2026-10-06", "13:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("tab", { name: /After/ }).click();
  await page.getByRole("link", { name: /Write the recap/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  const mood = "Hi all,\n\nAs usual nobody had an answer about the bus. It was agreed, reluctantly, to try the timer.\n\nThank you";
  await letter.fill(mood);
  await expect(page.getByRole("region", { name: "A second look" })).toBeVisible();
  await expect(letter).toHaveValue(mood);
  expect((await host.call("meeting", { id })).recap).toBe("to_send");
});

test("one's own topics go into the letter that asks for the agenda", async ({ open, host }) => {
  await leo(host);
  const id = await iep(host, "2026-10-20", "09:00:00");
  await host.call("save_points", { id, concerns: ["Reading out loud"], questions: ["What helps after lunch?"] });
  const page = await open("meetings");
  await openMeeting(page);
  await page.waitForURL(/#meeting$/);
  await page.getByRole("link", { name: "Ask for the papers", exact: true }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/agenda/);
  await page.getByRole("button", { name: "Add my topics" }).click();
  await expect(letter).toHaveValue(/I would like to talk about:\n– Reading out loud\n– What helps after lunch\?\n\nThank you/);
});

test("before one goes: what is easily forgotten, and what they see in class as a question to take along", async ({ open, host }) => {
  const id = await iep(host, "2026-10-20", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByText("Before you go", { exact: true }).click();
  for (const words of [/water/i, /phone/i]) await expect(page.locator("details[open] li").filter({ hasText: words }).first()).toBeVisible();
  await page.getByText("Questions that open a talk", { exact: true }).click();
  await page.getByRole("button", { name: "How it is going" }).click();
  await page.getByRole("button", { name: "Add the question: What do you see in class that I don’t see at home?" }).click();
  await expect.poll(async () => (await host.call("meeting", { id })).questions).toContain("What do you see in class that I don’t see at home?");
});

test("a hello comes before there is anything to solve, and notes about somebody stay closed", async ({ open, host }) => {
  const id = await leo(host);
  await host.call("save_school_year", { id: null, first_day: "2026-10-06", last_day: "2027-06-25" });
  const page = await open();
  await expect(page.getByText(/A short note now, before there is anything to solve/)).toBeVisible();
  const { fields } = await host.call("person", { id });
  await host.call("save_person", { id, fields: { ...fields, works_well: "Likes a short email", good_to_know: "Away on Fridays" } });
  await reopen(page, host, "people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await expect(page.getByText("Likes a short email")).toBeHidden();
  await expect(page.getByText("Away on Fridays")).toBeHidden();
  await page.getByText("Only for you", { exact: true }).click();
  await expect(page.getByText("Likes a short email")).toBeVisible();
});

test("a pause is said on Today with its end, and a day that is over is refused kindly", async ({ open, host }) => {
  await host.call("save_settings", { paused_until: "2026-10-12" });
  const page = await open();
  await expect(page.getByText(/Reminders rest until/)).toBeVisible();
  await page.getByRole("button", { name: "End the pause" }).click();
  await expect(page.getByText("Your pause from reminders is over. They come again.")).toBeVisible();
  await reopen(page, host, "settings");
  const until = page.getByLabel("Until", { exact: false }).and(page.locator("input[type=date]")).first();
  await until.fill("2026-10-01");
  await until.blur();
  await expect(page.getByText(/That day has come already/)).toBeVisible();
  expect((await host.call("settings", {})).paused_until).toBeNull();
});

test("without a child's name a person's page says kindly what it would bring", async ({ open, host }) => {
  const id = await lee(host);
  await host.call("introduce", { id, on: "2026-10-01" });
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await expect(page.getByText(/Once your child’s first name is here/)).toBeVisible();
  await page.getByRole("link", { name: "Add the name" }).click();
  await expect(page.getByRole("textbox").first()).toBeVisible();
});
