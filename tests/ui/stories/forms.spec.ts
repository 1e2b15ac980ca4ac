// Nothing typed is lost in a form: not by a closed page, not by going away, not by Cancel.
import { expect, test } from "../hallway.ts";
import { blank, lee, reopen } from "../steps.ts";

test("a half-filled form is there after the page is closed, and gone once saved", async ({ open, host, page }) => {
  await open("people");
  await page.getByRole("link", { name: /Add (a|another) person/ }).first().click();
  await page.getByLabel("Name", { exact: true }).pressSequentially("Ms. Par");
  await page.getByLabel("What they do").selectOption("speech");
  await reopen(page, host, "people");
  await page.getByRole("link", { name: /Add (a|another) person/ }).first().click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ms. Par");
  await expect(page.getByLabel("What they do")).toHaveValue("speech");
  await expect(page.getByText("The words you had begun are here again.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Ms. Park");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Ms. Park").first()).toBeVisible();
  expect(await host.call("draft", { slot: "person/new" })).toEqual({ text: null });
});

test("Cancel lets the words go, and undo brings them back", async ({ open, host }) => {
  await lee(host);
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: /^Change/ }).click();
  await page.getByLabel("Good to know").fill("At the north school on Mondays");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Ms. Lee" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Good to know")).toHaveValue("At the north school on Mondays");
  await page.getByRole("button", { name: "Start fresh" }).click();
  await expect(page.getByLabel("Good to know")).toHaveValue("");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ms. Lee");
});

test("a new meeting and a child's profile wait where they were left", async ({ open, host, page }) => {
  await open("meetings");
  await page.getByRole("link", { name: "Add a meeting" }).first().click();
  await page.getByLabel("Where").fill("Room 12");
  await page.getByLabel("Day", { exact: true }).fill("2026-10-15");
  await page.goBack();
  await page.getByRole("link", { name: "Add a meeting" }).first().click();
  await expect(page.getByLabel("Where")).toHaveValue("Room 12");
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2026-10-15");
  await reopen(page, host, "more");
  await page.getByRole("link", { name: "Add a child" }).click();
  await page.getByLabel("Good at and loves").fill("Builds anything");
  await reopen(page, host, "more");
  await page.getByRole("link", { name: "Add a child" }).click();
  await expect(page.getByLabel("Good at and loves")).toHaveValue("Builds anything");
});

test("a line that is still being noted waits, also on the other side of the meeting", async ({ open, host, page }) => {
  const person = await lee(host);
  await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-06", starts: "15:00:00", ends: "16:00:00", place: "", child: null, people: [person], with_me: "",
  });
  await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  const field = page.getByRole("textbox", { name: "What was said?" });
  await field.pressSequentially("he tires after lu");
  await page.getByRole("button", { name: "Only for me" }).click();
  await reopen(page, host, "meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await expect(field).toHaveValue("he tires after lu");
  await expect(page.getByRole("button", { name: "Only for me" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("tab", { name: "After" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(field).toHaveValue("he tires after lu");
  await field.fill("he tires after lunch");
  await page.getByRole("button", { name: "Keep this line" }).click();
  await expect.poll(async () => (await host.call("meetings", { child: null })).ahead.length).toBe(1);
  const { meeting } = (await host.call("meetings", { child: null })).ahead[0]!;
  await expect.poll(async () => (await host.call("meeting", { id: meeting.id })).lines.map(({ text, kind }) => [text, kind])).toEqual([["he tires after lunch", "private"]]);
  await expect.poll(async () => (await host.call("meeting", { id: meeting.id })).draft).toBe(null);
});

test("words being changed come back after Cancel", async ({ open, host }) => {
  const edits = blank();
  await host.call("capture", { text: "a fine morning", edits });
  const page = await open("log");
  await page.getByRole("link", { name: /a fine morning/ }).first().click();
  await page.getByRole("button", { name: "Change the words" }).click();
  await page.getByRole("textbox", { name: "Your words" }).fill("a fine morning at the gate");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Your words" })).toHaveValue("a fine morning at the gate");
  await page.getByRole("link", { name: "Log" }).first().click();
  await page.getByRole("link", { name: /a fine morning/ }).first().click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").locator("p.text")).toHaveText("a fine morning at the gate");
});

test("a concern and a name typed in place are saved when they are found again", async ({ open, host, page }) => {
  await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-15", starts: "09:00:00", ends: "10:00:00", place: "", child: null, people: [], with_me: "",
  });
  await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("textbox", { name: "Concern 1" }).pressSequentially("reading fluency");
  await reopen(page, host, "settings");
  await page.getByLabel("How you sign").pressSequentially("Ana");
  await reopen(page, host, "settings");
  await expect(page.getByLabel("How you sign")).toHaveValue("Ana");
  await expect.poll(async () => (await host.call("settings", {})).my_name).toBe("Ana");
  await reopen(page, host, "meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await expect(page.getByRole("textbox", { name: "Concern 1" })).toHaveValue("reading fluency");
});
