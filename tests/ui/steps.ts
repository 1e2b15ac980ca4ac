// What several stories do.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Edits, Role } from "../../ui/api.gen.ts";
import type { Host } from "./host.ts";

/** No chip was touched. */
export const blank = (): Edits => ({
  removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false, said_on: null, mailed: null,
});

/** Adds somebody past the page. */
export async function person(host: Host, name: string, role: Role, email = ""): Promise<string> {
  const fields = {
    name, role, email, role_words: "", area: "", phone: "", preferred_channel: null, case_manager: false, children: [],
    works_well: "", good_to_know: "", cadence_days: null,
  };
  return (await host.call("save_person", { id: null, fields })).person.id;
}

export const lee = (host: Host): Promise<string> => person(host, "Ms. Lee", "occupational_therapist", "lee@school.example");

/** The capture screen, by its button. */
export async function newEntry(page: Page): Promise<Locator> {
  await page.getByRole("link", { name: "New entry" }).or(page.getByRole("button", { name: "New entry" })).first().click();
  return page.getByRole("textbox", { name: "What happened?" });
}

/** Saves what stands in capture, and waits for the entry. */
export async function saveEntry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. Your words are kept")).toBeVisible();
}

/** Opens the message in the mail program, and says that it was sent. */
export async function openMail(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open in mail" }).click();
  await page.getByRole("button", { name: "Yes, keep it as sent" }).click();
}

/** Starts Hallway anew, as after a night: nothing of the page before is left. */
export async function reopen(page: Page, host: Host, view = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(view ? `${host.address}&${view}` : host.address);
}

/** Adds a plan meeting of an hour past the page. */
export async function iep(host: Host, date: string, starts: string, people: string[] = []): Promise<string> {
  const ends = `${String(Number(starts.slice(0, 2)) + 1).padStart(2, "0")}${starts.slice(2)}`;
  const given = { id: null, kind: "iep" as const, title: "", date, starts, ends, place: "Room 12", child: null, people, with_me: "" };
  return (await host.call("save_meeting", given)).meeting.id;
}

/** Opens the first meeting that is listed. */
export async function openMeeting(page: Page, name = /IEP meeting/): Promise<void> {
  await page.getByRole("link", { name }).first().click();
}
