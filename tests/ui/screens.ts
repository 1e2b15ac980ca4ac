// Every screen, and how to get there with a made-up school year in the store.
import { expect, type Page } from "@playwright/test";
import type { Host } from "./host.ts";

type Way = (page: Page, host: Host) => Promise<void>;

/** A Tuesday in November: the demo's school year began ten weeks before. */
export const DEMO_DAY = "2026-11-17T15:20";

const place = (view: string): Way => async (page, host) => {
  await page.goto(`${host.address}&${view}`);
};

async function first(page: Page, host: Host, view: string, link: RegExp): Promise<void> {
  await place(view)(page, host);
  await page.getByRole("link", { name: link }).first().click();
}

/** A formal request that was sent. */
async function request(host: Host): Promise<void> {
  const { team } = await host.call("people", { child: null });
  const about = { kind: "say", saying: "copies", child: null, person: team[0]!.person.id } as const;
  const { subject, body } = await host.call("write_message", { about, anew: false, mailed: null });
  await host.call("sent_message", { about, to: [about.person], subject, body });
}

/** Goes to the first entry that says something. */
const entry: Way = (page, host) => first(page, host, "log", /picture schedule/);
const person: Way = (page, host) => first(page, host, "people", /Ms\. Lee/);
const meeting: Way = (page, host) => first(page, host, "meetings", /IEP meeting/);
const held: Way = (page, host) => first(page, host, "meetings", /The loud hall/);

const then = (way: Way, role: "link" | "button" | "tab" | "checkbox", name: RegExp): Way => async (page, host) => {
  await way(page, host);
  await page.getByRole(role, { name }).first().click();
};

/** Goes to a paper of the demo. */
const paper = (name: RegExp): Way => (page, host) => first(page, host, "documents", name);

/** Ends the demo's school year and starts the next one with an empty team. */
async function turned(host: Host): Promise<void> {
  await host.clock("2027-07-25T10:00", true);
  await host.call("turn_year", { first_day: "2027-08-30", last_day: null, stay: [] });
}

export const screens: Record<string, Way> = {
  today: place("today"),
  log: place("log"),
  "a reminder's menu": async (page, host) => {
    await place("today")(page, host);
    await page.getByLabel(/^More for/).first().click();
  },
  "a search": async (page, host) => {
    await place("log")(page, host);
    await page.getByRole("searchbox").fill("picture");
    await expect(page.getByText(/One found|Nothing found|\d+ found/).first()).toBeAttached();
  },
  capture: async (page, host) => {
    await place("capture")(page, host);
    await page.getByRole("textbox").fill("caught Ms. Lee, she'll send the plan next friday");
    await expect(page.getByRole("group", { name: "What Hallway understood" })).toContainText("Ms. Lee");
  },
  "an agreement added by hand": async (page, host) => {
    await place("capture")(page, host);
    await page.getByRole("textbox").fill("caught Ms. Lee");
    await page.getByRole("button", { name: "Agreement" }).click();
  },
  entry,
  "an entry's words": then(entry, "button", /Change the words$/),
  people: place("people"),
  person,
  "a person's form": then(person, "link", /^Change/),
  "who handles this": place("handles"),
  "who handles a question": async (page, host) => {
    await place("handles")(page, host);
    await page.getByRole("searchbox").fill("kids are mean to him at recess");
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  },
  "who handles a topic, with nobody yet": async (page, host) => {
    await place("handles")(page, host);
    await page.getByText("Speech, hands, moving, feelings").click();
    await page.getByRole("link", { name: "Walking, stairs, wheelchair" }).click();
    await expect(page.getByRole("link", { name: "Add this person" })).toBeVisible();
  },
  "who handles two things at once": async (page, host) => {
    await place("handles")(page, host);
    await page.getByRole("searchbox").fill("speech and the bus");
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
  },
  meetings: place("meetings"),
  meeting,
  "the child's page": then(meeting, "link", /Hand it to Leo/),
  "a meeting's form": then(meeting, "link", /Change or move/),
  "during a meeting": then(held, "tab", /During/),
  "after a meeting": then(held, "tab", /After/),
  "before a meeting, all of it open": async (page, host) => {
    await host.call("save_settings", { state: "MD" });
    const [last] = (await host.call("meetings", { child: null })).past;
    await host.call("note_meeting", { id: last!.meeting.id, helped: "The drawing of the hall.", next_time: "Sit beside him." });
    await meeting(page, host);
    for (const name of ["From earlier meetings, only for you", "Questions that open a talk", "Who is at the table", "Your child, and an interpreter", "Before you go"]) await page.getByText(name, { exact: true }).click();
    for (const source of await page.getByText("Where this comes from").all()) await source.click();
  },
  "cards for the room": then(then(held, "tab", /During/), "button", /^Cards$/),
  "not today": then(then(then(then(held, "tab", /During/), "button", /^Cards$/), "button", /Not today/), "button", /took them home/),
  "say it back": then(then(then(held, "tab", /During/), "button", /^Cards$/), "button", /Say it back/),
  "plain words in the room": then(then(then(held, "tab", /During/), "button", /^Cards$/), "button", /Plain words/),
  "reading back": then(then(held, "tab", /During/), "link", /Read it back/),
  "asking about a meeting": then(meeting, "link", /Ask about the meeting/),
  "a meeting from a calendar file": async (page, host) => {
    await place("meetings")(page, host);
    await page.getByRole("link", { name: "Add a meeting" }).first().click();
    await page.getByText("From a calendar file").click();
    // Where Save stands still, over nothing.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  },
  "asking for a meeting": async (page, host) => {
    await place("meetings")(page, host);
    await page.getByText("No day yet? Ask for a meeting").click();
  },
  "a letter that asks for a meeting": async (page, host) => {
    await place("meetings")(page, host);
    await page.getByText("No day yet? Ask for a meeting").click();
    await page.getByRole("link", { name: "About the plan" }).click();
  },
  "a meeting of a closed year": async (page, host) => {
    await turned(host);
    await first(page, host, "meetings", /The loud hall/);
  },
  "days off from a calendar file": async (page, host) => {
    await then(place("more"), "link", /First day, last day/)(page, host);
    await page.getByText("From a calendar file").click();
    const buffer = Buffer.from("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Spring Break\nDTSTART;VALUE=DATE:20270405\nDTEND;VALUE=DATE:20270410\nEND:VEVENT\nEND:VCALENDAR\n");
    await page.getByLabel(/Many schools give their year/).setInputFiles({ name: "year.ics", mimeType: "text/calendar", buffer });
    await expect(page.getByRole("checkbox", { name: "Spring Break" })).toBeVisible();
  },
  papers: place("documents"),
  "a search in papers": async (page, host) => {
    await place("documents")(page, host);
    await page.getByRole("searchbox").fill("words");
    await expect(page.getByText(/papers? found/)).toBeAttached();
  },
  "a paper": paper(/Leo’s IEP/),
  "a photo": async (page, host) => {
    await paper(/Reading worksheet/)(page, host);
    await expect(page.getByRole("img", { name: /Picture of the paper/ })).toBeVisible();
  },
  "a sensitive paper": paper(/Report from his therapist/),
  "a paper's form": then(paper(/Reading worksheet/), "link", /^Change/),
  "a pasted email": then(place("documents"), "link", /Paste an email/),
  "a shelf's choice": then(meeting, "button", /what to bring/),
  "school words": place("words"),
  "say it another way": place("phrases"),
  "pages for paper": place("pages"),
  "a message": then(entry, "link", /Change the words first/),
  "what to say": then(place("more"), "link", /^Messages/),
  "what to say to somebody": then(person, "link", /^Write a message/),
  "a need's letter": then(place("say"), "link", /^A worry/),
  "points for a talk": then(then(person, "link", /^Write a message/), "link", /^I see it differently/),
  "a second look": async (page, host) => {
    await then(place("say"), "link", /^A worry/)(page, host);
    await page.getByRole("textbox", { name: "Message" }).fill("You never listen to us. What are you seeing in class?");
    await expect(page.getByRole("region", { name: "A second look" })).toBeVisible();
  },
  "a letter that is better said": async (page, host) => {
    await then(place("say"), "link", /^A worry/)(page, host);
    await page.getByRole("textbox", { name: "Message" }).fill("You are lazy and unprofessional. What are you seeing in class?");
    await page.getByRole("button", { name: "Keep until tomorrow" }).first().click();
    await expect(page.getByText(/^Kept until/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Points for a call" })).toBeVisible();
  },
  "a sent request": async (page, host) => {
    await request(host);
    await first(page, host, "log", /Ask for copies/);
    await expect(page.getByRole("button", { name: /^Count from/ })).toBeVisible();
  },
  "an answer being written down": async (page, host) => {
    await request(host);
    await first(page, host, "log", /Ask for copies/);
    await page.getByRole("link", { name: "Write down their answer" }).click();
    await page.getByRole("textbox").fill("she wrote back, the copies come next friday");
    await expect(page.getByText("An answer to your message")).toBeVisible();
  },
  "a call on Today": async (page, host) => {
    await request(host);
    await host.clock("2026-11-24T15:30");
    await place("today")(page, host);
    await expect(page.getByRole("heading", { name: /^A call to/ })).toBeVisible();
  },
  more: place("more"),
  "a child's form": then(place("more"), "link", /Profile, own words/),
  "the school year": then(place("more"), "link", /First day, last day/),
  "dates to keep in mind": place("clocks"),
  "what the rules say": async (page, host) => {
    await host.call("save_settings", { state: "MI" });
    await place("rules")(page, host);
    for (const source of await page.getByText("Where this comes from").all()) await source.click();
  },
  "where a date comes from": async (page, host) => {
    await place("clocks")(page, host);
    for (const source of await page.getByText("Where this comes from").all()) await source.click();
  },
  "when a date happened": then(place("clocks"), "button", /it has happened$/),
  "a date's form": then(place("clocks"), "button", /^Change/),
  "the year as a picture": async (page, host) => {
    await place("year")(page, host);
    await expect(page.getByRole("img", { name: /by weeks/ })).toBeVisible();
    for (const part of await page.locator("main summary").all()) await part.click();
  },
  "a new year, before its time": place("turn_over"),
  "a new year": async (page, host) => {
    await host.clock("2027-07-25T10:00", true);
    await place("turn_over")(page, host);
  },
  "a new year, begun": async (page, host) => {
    await turned(host);
    await place("turn_over")(page, host);
    await page.getByText("In the first two weeks", { exact: true }).click();
  },
  "an entry of a closed year": async (page, host) => {
    await turned(host);
    await first(page, host, "log", /picture schedule/);
    await page.getByText("How and what kind").click();
  },
  "somebody of an earlier year": async (page, host) => {
    await turned(host);
    await place("people")(page, host);
    await page.getByText("From earlier school years").click();
    await page.getByRole("link", { name: /Ms\. Rossi/ }).click();
  },
  "the look back": place("look_back"),
  "the child's own words": then(then(place("more"), "link", /Profile, own words/), "link", /^In my own words/),
  "what goes into the letter": then(then(place("more"), "link", /Profile, own words/), "link", /^A letter for next year/),
  "the letter for next year": then(then(then(place("more"), "link", /Profile, own words/), "link", /^A letter for next year/), "link", /^Write the letter/),
  "concerns": place("concerns"),
  "a concern": (page, host) => first(page, host, "concerns", /^Extra time/),
  "a concern's form": then((page, host) => first(page, host, "concerns", /^Extra time/), "link", /^Change Extra time/),
  "a trial's form": then((page, host) => first(page, host, "concerns", /^Extra time/), "button", /^Change A card on his desk before/),
  "what was seen, chosen": then((page, host) => first(page, host, "concerns", /^Extra time/), "button", /^Choose from the log/),
  "three reasons to go higher": then((page, host) => first(page, host, "concerns", /^Extra time/), "link", /^Is it time to go higher/),
  "about Hallway": place("about"),
  "a note to quote": async (page, host) => {
    await entry(page, host);
    await page.getByText("Quote this note").click();
  },
  "a copy to take along": place("leave"),
  "a copy that is ready": async (page, host) => {
    await place("leave")(page, host);
    await page.getByRole("button", { name: "Make the file" }).click();
    await expect(page.getByText("Your record is ready")).toBeVisible({ timeout: 30_000 });
  },
  "a file to bring in": place("bring"),
  "a spreadsheet that comes in": async (page, host) => {
    await place("bring")(page, host);
    const buffer = Buffer.from("When,Who,How,Notes,Mood\n3/4/2026,Ms. Lee,phone,She called about reading,fine\n5/6/2026,Ms. Lee,email,The list came,\nsoon,Ms. Lee,email,no day,\n");
    await page.locator("input[type=file]").setInputFiles({ name: "log.csv", mimeType: "text/csv", buffer });
    await expect(page.getByText("2 rows become notes.")).toBeVisible();
  },
  "everything away": place("delete"),
  settings: place("settings"),
  "reminder health": place("health"),
};

/** Waits until nothing loads and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}
