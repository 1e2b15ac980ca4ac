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

/** Goes to the first entry that says something. */
const entry: Way = (page, host) => first(page, host, "log", /picture schedule/);
const person: Way = (page, host) => first(page, host, "people", /Ms\. Lee/);
const meeting: Way = (page, host) => first(page, host, "meetings", /IEP meeting/);
const held: Way = (page, host) => first(page, host, "meetings", /The loud hall/);

const then = (way: Way, role: "link" | "button" | "tab" | "checkbox", name: RegExp): Way => async (page, host) => {
  await way(page, host);
  await page.getByRole(role, { name }).first().click();
};

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
  meetings: place("meetings"),
  meeting,
  "a meeting's form": then(meeting, "link", /Change or move/),
  "during a meeting": then(held, "tab", /During/),
  "after a meeting": then(held, "tab", /After/),
  "a message": then(entry, "link", /Change the words first/),
  more: place("more"),
  "a child's form": then(place("more"), "link", /Profile and own words/),
  "the school year": then(place("more"), "link", /School year/),
  "dates to keep in mind": place("clocks"),
  "where a date comes from": async (page, host) => {
    await place("clocks")(page, host);
    for (const source of await page.getByText("Where this comes from").all()) await source.click();
  },
  "a date's form": then(place("clocks"), "button", /^Change/),
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
