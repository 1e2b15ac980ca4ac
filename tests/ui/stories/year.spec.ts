// The school year (stories 5, 10): a new year in ten minutes, the letter in May, January's look back, the child's own
// words, the year as a picture, and where the advice comes from.
import { expect, test } from "../hallway.ts";
import type { Host } from "../host.ts";
import { blank, iep, lee, newEntry, openMeeting, person, reopen, saveEntry } from "../steps.ts";

const profile = { name: "Leo", strengths: "Knows every train line", needs: "", what_works: "Pictures of the day", warning_signs: "", warning_lead: "", helps_after: "" };

/** School from 8 September 2026 to 11 June 2027, Leo, and two people. */
async function school(host: Host): Promise<string> {
  const { children } = await host.call("save_child", { id: null, fields: profile });
  await host.call("save_school_year", { id: null, first_day: "2026-09-08", last_day: "2027-06-11" });
  await lee(host);
  await person(host, "Mr. Dunn", "teacher", "dunn@school.example");
  return children[0]?.child.id ?? "";
}

const told = async (host: Host, text: string): Promise<string> => (await host.call("capture", { text, edits: blank() })).id;

test("a new year: the team is emptied, what was said is found, and one undo takes it back", async ({ open, host }) => {
  await school(host);
  await told(host, "Ms. Lee brought the picture schedule");
  await host.clock("2027-08-16T10:00", true);
  const page = await open();
  await expect(page.getByRole("heading", { name: "A new school year" })).toBeVisible();
  await page.getByRole("button", { name: "Start a new year" }).click();
  await page.getByRole("button", { name: "Start the new year" }).click();
  await expect(page.getByText("Please choose the first day.")).toBeVisible();
  await page.getByLabel("First day of school").fill("2027-06-01");
  await page.getByRole("button", { name: "Start the new year" }).click();
  await expect(page.getByText("The new year starts after the old one has ended")).toBeVisible();
  await page.getByLabel("First day of school").fill("2027-09-07");
  await page.getByRole("checkbox", { name: "Mr. Dunn, teacher" }).check();
  await page.getByRole("button", { name: "Start the new year" }).click();
  await expect(page.getByRole("heading", { name: "Your new school year is ready" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Look at what you wrote about Leo/ })).toBeVisible();
  await page.getByText("In the first two weeks", { exact: true }).click();
  await expect(page.getByText("Say hello to each teacher and therapist.")).toBeVisible();
  expect((await host.call("people", { child: null })).team.map(({ person: who }) => who.name)).toEqual(["Mr. Dunn"]);
  expect((await host.call("log", { search: "picture", person: null, child: null, kind: "all", year: null, after: null })).rows).toHaveLength(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Start the new year" })).toBeVisible();
  expect((await host.call("people", { child: null })).team).toHaveLength(2);
});

test("a closed year is read, not changed; its people stand below the team and can come back", async ({ open, host }) => {
  await school(host);
  const entry = await told(host, "Ms. Lee brought the picture schedule. She will send a copy by friday");
  const [agreed] = (await host.call("entry", { id: entry })).promises;
  await host.call("answer_promise", { id: agreed!.id, state: "kept" });
  const given = { id: null, kind: "iep" as const, title: "", date: "2027-03-02", starts: "09:00:00", ends: "10:00:00", place: "", child: null, people: [], with_me: "" };
  await host.call("save_meeting", given);
  await host.clock("2027-08-16T10:00", true);
  await host.call("turn_year", { first_day: "2027-09-07", last_day: null, stay: [] });
  const page = await open("meetings");
  await expect(page.getByRole("link", { name: /IEP meeting/ })).not.toContainText("recap");
  await reopen(page, host, "log");
  await page.getByRole("link", { name: /picture schedule/ }).first().click();
  await expect(page.getByText("This is from the school year 2026–27, which is closed.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change the words" })).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "send a copy" }).getByText("Kept", { exact: true })).toBeVisible();
  await page.getByText("How and what kind").click();
  await page.getByRole("button", { name: "It helps when it is hard" }).click();
  await expect.poll(async () => (await host.call("entry", { id: entry })).worth_telling).toBe("helps");
  await page.getByRole("link", { name: "See that year" }).click();
  await page.getByText("Who was on the team").click();
  await page.getByRole("link", { name: "Ms. Lee · occupational therapist" }).click();
  await expect(page.getByText("On your team in 2026–27. Not this year.")).toBeVisible();
  await page.getByRole("button", { name: "On the team again" }).click();
  await expect(page.getByRole("link", { name: "Change", exact: true })).toBeVisible();
});

test("in May the letter is gathered from marked lines and good news, fits a page, and ends its reminder", async ({ open, host }) => {
  const child = await school(host);
  const entry = await told(host, "The side door works. Thanked Ms. Lee.");
  const good = await told(host, "he read a whole page");
  await host.call("tag_entry", { id: entry, add_people: [], remove_people: [], worth_telling: "worked" });
  await host.call("tag_entry", { id: good, add_people: [], remove_people: [], good_news: true });
  await host.clock("2027-05-01T12:00", true);
  const page = await open();
  await expect(page.getByRole("heading", { name: "A letter for Leo’s next team" })).toBeVisible();
  await page.getByRole("button", { name: "Get it ready" }).click();
  await page.getByRole("button", { name: "Put in: he read a whole page" }).click();
  await expect(page.getByRole("button", { name: "Take out: he read a whole page" })).toBeVisible();
  await page.getByRole("link", { name: "Write the letter" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/About Leo\n– What Leo loves and does well: Knows every train line\.[^]*What worked this year\n– Pictures of the day\.\n– The side door works\.\n– he read a whole page\./);
  await expect(page.getByText("Fits on one page.")).toBeVisible();
  await letter.fill("a line\n".repeat(50));
  await expect(page.getByText(/lines more than a page/)).toBeVisible();
  await letter.fill("One short page.");
  await page.getByRole("button", { name: /Open in mail/ }).click();
  await page.getByRole("button", { name: "Yes, keep it as sent" }).click();
  await expect.poll(async () => (await host.call("today", { child })).due.filter(({ about }) => about.rhythm === "letter")).toEqual([]);
});

test("a piece of the letter is moved, taken out and put back, and what was tried is offered", async ({ open, host }) => {
  const child = await school(host);
  const entry = await told(host, "The side door works. He walks in alone.");
  await host.call("tag_entry", { id: entry, add_people: [], remove_people: [], worth_telling: "worked" });
  const { id } = await host.call("save_concern", { id: null, what: "Reading ends in tears", child, hope: "", asked: "" });
  const trial = { is: "trial" as const, what: "A kitchen timer", start: "2026-10-06", review: "2026-11-17", came: "Fewer tears.", reviewed: "2026-11-17" };
  await host.call("save_concern_part", { id, part: null, now: trial });
  await host.clock("2027-05-01T12:00", true);
  const page = await open();
  await page.getByRole("button", { name: "Get it ready" }).click();
  const text = "The side door works. He walks in alone.";
  await page.getByRole("button", { name: `Move to another part: ${text}` }).click();
  await page.getByRole("group", { name: /^Move to another part/ }).getByRole("button", { name: "It helps when it is hard" }).click();
  await expect(page.getByRole("heading", { name: "It helps when it is hard" })).toBeVisible();
  await page.getByRole("button", { name: `Take out: ${text}` }).click();
  await page.getByRole("button", { name: `Put in: ${text}` }).click();
  await expect.poll(async () => (await host.call("entry", { id: entry })).worth_telling).toBe("helps");
  await page.getByRole("button", { name: "Put in: A kitchen timer: Fewer tears." }).click();
  await expect(page.getByRole("button", { name: "Take out: A kitchen timer: Fewer tears." })).toBeVisible();
  await page.getByRole("link", { name: "Write the letter" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What worked this year\n– Pictures of the day\.\n– A kitchen timer: Fewer tears\.\n[^]*What helps when it is hard\n– The side door works\. He walks in alone\.\n/);
});

test("an entry is marked worth telling where its kind is chosen", async ({ open, host }) => {
  await school(host);
  const page = await open();
  const field = await newEntry(page);
  await field.fill("Ms. Lee let him stand at the desk");
  await saveEntry(page);
  await page.getByText("How and what kind").click();
  const worked = page.getByRole("group", { name: "Worth telling next year" }).getByRole("button", { name: "It worked" });
  await worked.click();
  await expect(worked).toHaveAttribute("aria-pressed", "true");
  await worked.click();
  await expect(worked).toHaveAttribute("aria-pressed", "false");
});

test("in January two short answers are kept beside the good news of the log, and half-typed ones are there again", async ({ open, host }) => {
  await school(host);
  await host.call("capture", { text: "He read a whole page to his sister", edits: { ...blank(), good_news: true } });
  await host.clock("2027-01-12T12:00", true);
  const page = await open();
  await page.getByRole("button", { name: "Look back", exact: true }).click();
  await expect(page.getByRole("link", { name: /He read a whole page/ })).toBeVisible();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("There is nothing to save yet.")).toBeVisible();
  await page.getByLabel("What grew since September?").fill("He asks for a break now");
  await page.waitForTimeout(300);
  await reopen(page, host, "look_back");
  await expect(page.getByLabel("What grew since September?")).toHaveValue("He asks for a break now");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("main").getByText("What grew: He asks for a break now")).toBeVisible();
  expect((await host.call("today", { child: null })).due.filter(({ about }) => about.rhythm === "look_back")).toEqual([]);
});

test("the child's own words are written down from the meeting, kept, and copied", async ({ open, host }) => {
  await school(host);
  await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-20", starts: "09:00:00", ends: "10:00:00", place: "", child: null, people: [], with_me: "",
  });
  const page = await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("link", { name: "Open Leo’s page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Leo, in my own words" })).toBeVisible();
  await page.getByLabel("What I like").fill("Trains");
  await page.getByLabel("What I hope for").fill("A friend who likes trains");
  await page.getByRole("button", { name: "Copy text" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect((await host.opened()).at(-1)).toEqual({ is: "copied", text: "Leo, in my own words\n\nWhat I like\nTrains\n\nWhat I hope for\nA friend who likes trains" });
  const kept = (await host.call("settings", {})).children[0]?.own_words;
  expect(kept).toMatchObject({ like: "Trains", hope: "A friend who likes trains" });
});

test("on paper there is the page and nothing of the screen", async ({ open, host }) => {
  const child = await school(host);
  await host.call("save_own_words", { id: child, own_words: { like: "Trains", hard: "", helps: "", hope: "" }, meeting: null });
  const page = await open("more");
  await page.getByRole("link", { name: /Profile, own words/ }).click();
  await page.getByRole("link", { name: /^In my own words/ }).click();
  await expect(page.getByLabel("What I like")).toHaveValue("Trains");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).toBeHidden();
  await expect(page.locator(".paper")).toBeVisible();
  await expect(page.locator(".paper")).toContainText("What I like");
  await page.emulateMedia({ media: "screen" });
  await page.goBack();
  await expect(page.locator(".paper")).toHaveCount(0);
});

test("a paper and a date that was over in a closed year have no Change and no Remove", async ({ open, host }) => {
  await school(host);
  const paper = { title: "Spring report", kind: "progress_report" as const, date: "2026-09-20", child: null, note: "", goal: "", sensitive: false };
  await host.call("save_document", { id: null, fields: paper, text: "Forty words in a minute.", meeting: null });
  const clock = await host.call("save_clock", { id: null, kind: "records", child: null, start: "2026-09-14", note: "" });
  await host.call("close_clock", { id: clock.id, on: "2026-09-20" });
  await host.clock("2027-08-16T10:00", true);
  const page = await open("documents");
  await page.getByRole("link", { name: /Spring report/ }).click();
  await expect(page.getByRole("button", { name: "Change Spring report" }).or(page.getByRole("link", { name: "Change Spring report" }))).toBeVisible();
  await host.call("turn_year", { first_day: "2027-09-07", last_day: null, stay: [] });
  await reopen(page, host, "documents");
  await page.getByRole("link", { name: /Spring report/ }).click();
  await expect(page.getByText("This is from the school year 2026–27, which is closed.")).toBeVisible();
  for (const role of ["button", "link"] as const) await expect(page.getByRole(role, { name: /^(Change|Remove)/ })).toHaveCount(0);
  await reopen(page, host, "clocks");
  await expect(page.getByRole("heading", { name: "What has happened" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Remove|Open again)/ })).toHaveCount(0);
});

test("the year is a picture that says the same as its list, for one child too", async ({ open, host }) => {
  await school(host);
  await host.call("save_child", { id: null, fields: { ...profile, name: "Mia" } });
  await host.call("save_break", { id: null, name: "Fall break", first: "2026-09-28", last: "2026-10-02" });
  await told(host, "Ms. Lee about Leo");
  await told(host, "Mr. Dunn about Mia");
  const page = await open("year");
  await expect(page.getByRole("img", { name: /2 talks, no messages, no meetings/ })).toBeVisible();
  await page.getByText("Month by month").click();
  await expect(page.getByText(/^2 talks/)).toBeVisible();
  await expect(page.getByText("Off: Fall break (Sep 28 to Oct 2)").first()).toBeVisible();
  await page.getByRole("button", { name: "Mia" }).click();
  await expect(page.getByText(/^one talk/)).toBeVisible();
  await page.getByText("What each part of a year is for").click();
  await expect(page.getByText("A one-page letter for the next team")).toBeVisible();
});

test("about Hallway: no legal advice, who can help, where it comes from", async ({ open }) => {
  const page = await open("more");
  await page.getByRole("link", { name: /^About Hallway/ }).click();
  await expect(page.getByRole("heading", { name: "General help, not legal advice" })).toBeVisible();
  await expect(page.getByText("https://www.parentcenterhub.org")).toBeVisible();
  await expect(page.getByText("Protection and Advocacy agency")).toBeVisible();
  await expect(page.getByText(/Tested Tips for Effective IEP Meetings.*Marshall Peter, 1990/)).toBeVisible();
});

test("every list is switched by child", async ({ open, host }) => {
  await school(host);
  await host.call("save_child", { id: null, fields: { ...profile, name: "Mia" } });
  await host.call("capture", { text: "Leo liked the train book", edits: blank() });
  await host.call("save_concern", { id: null, what: "Homework takes two hours", child: null, hope: "", asked: "" });
  await host.call("save_document", { id: null, fields: { title: "Leo’s IEP", kind: "iep", date: null, child: null, note: "", goal: "", sensitive: false }, text: "The plan", meeting: null });
  for (const view of ["today", "people", "meetings", "clocks", "year", "more", "documents", "concerns"]) {
    const page = await open(view);
    await expect(page.getByRole("group", { name: "About", exact: true }).getByRole("button", { name: "Mia" }), view).toBeVisible();
    await page.goto("about:blank");
  }
});

test("the picture of a year names its first month, also where it begins at the end of August", async ({ open, host }) => {
  await host.call("save_school_year", { id: null, first_day: "2026-08-31", last_day: "2027-06-11" });
  const page = await open("year");
  await expect(page.locator(".months span").first()).toHaveText("Sep");
});

test("the child's page is handed over: one question at a time, nothing else on the screen, and the meeting has it ready", async ({ open, host }) => {
  const child = await school(host);
  const meeting = await iep(host, "2026-10-15", "09:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("link", { name: "Hand it to Leo" }).click();
  const alone = async () => {
    for (const role of ["navigation", "link"] as const) await expect(page.getByRole(role)).toHaveCount(0);
    await expect(page.getByRole("textbox")).toHaveCount(1);
    await expect(page.locator("body")).not.toContainText("IEP meeting");
  };
  for (const [question, answer] of [["What I like", "the trains"], ["What is hard for me", "the loud hall"], ["What helps me", ""], ["What I hope for", "a friend"]] as const) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
    await alone();
    await page.getByRole("textbox", { name: question }).fill(answer);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { name: "Thank you. Your words are kept." })).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { name: "Thank you. Your words are kept." })).toBeVisible();
  const kept = (await host.call("settings", {})).children.find((one) => one.child.id === child);
  expect(kept?.own_words).toEqual({ like: "the trains", hard: "the loud hall", helps: "", hope: "a friend" });
  expect((await host.call("meeting", { id: meeting })).own_words_ready).toBe(true);
  await page.getByRole("button", { name: "Close this page" }).click();
  await expect(page.getByRole("checkbox", { name: /own words/ })).toBeChecked();
});

test("what the child began to type is there again, and fits a small phone with large letters", async ({ open, host }) => {
  await school(host);
  const page = await open("meetings");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await iep(host, "2026-10-15", "09:00:00");
  await reopen(page, host, "meetings");
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await openMeeting(page);
  await page.getByRole("link", { name: "Hand it to Leo" }).click();
  await page.getByRole("textbox").fill("my dog");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.waitForTimeout(300);
  await page.goBack();
  await page.getByRole("link", { name: "Hand it to Leo" }).click();
  await expect(page.getByRole("textbox", { name: "What I like" })).toHaveValue("my dog");
});
