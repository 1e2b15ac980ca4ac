// Nothing is lost, ever: not while something is saved, opened or taken back, and not when the disk says no.
import type { Page } from "@playwright/test";
import { expect, test } from "../hallway.ts";
import { blank, lee, newEntry, reopen, saveEntry } from "../steps.ts";

/** Stands between page and host: `before` may hold a call back, or answer it with a code. */
async function between(page: Page, before: (call: string) => Promise<string | void> | string | void): Promise<void> {
  await page.route("**/call", async (route) => {
    const { call } = route.request().postDataJSON() as { call: string };
    const code = await before(call);
    await (code ? route.fulfill({ status: 400, json: { code, detail: "" } }) : route.continue());
  });
}

test("an entry's words that wait unsaved are shown and adopted, never written over", async ({ open, host, page }) => {
  const { id } = await host.call("capture", { text: "first words", edits: blank() });
  await open("log");
  const entry = page.getByRole("link", { name: /first words/ }).first();
  await entry.click();
  await page.getByRole("button", { name: "Change the words" }).click();
  const words = page.getByRole("textbox", { name: "Your words" });
  await words.fill("first words, and a whole paragraph");
  await page.getByRole("link", { name: "Today" }).first().click();
  let answer = () => {};
  const held = new Promise<void>((done) => (answer = done));
  await between(page, (call) => (call === "draft" ? held : undefined));
  await page.getByRole("link", { name: "Log" }).first().click();
  await entry.click();
  await page.getByRole("button", { name: "Change the words" }).click();
  answer();
  await expect(words).toHaveValue("first words, and a whole paragraph");
  await expect(page.getByText("The words you had begun are here again.")).toBeVisible();
  await words.press("End");
  await words.pressSequentially("!");
  await expect.poll(async () => (await host.call("entry", { id })).draft).toBe("first words, and a whole paragraph!");
});

test("an entry that is taken back stands before the one being typed", async ({ open, host }) => {
  const page = await open();
  await (await newEntry(page)).fill("the first one");
  await saveEntry(page);
  const field = await newEntry(page);
  await field.pressSequentially("the second");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("the first one\nthe second");
  await field.press("End");
  await field.pressSequentially(" one");
  await expect.poll(async () => (await host.call("open_capture", {})).draft?.text).toBe("the first one\nthe second one");
});

test("what is typed while an entry is being saved is kept", async ({ open, host, page }) => {
  await open("capture");
  let answer = () => {};
  let asked = false;
  const held = new Promise<void>((done) => (answer = done));
  await between(page, (call) => {
    if (call !== "capture") return undefined;
    asked = true;
    return held;
  });
  const field = page.getByRole("textbox", { name: "What happened?" });
  await field.fill("she said yes");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => asked).toBe(true);
  await field.press("End");
  await field.pressSequentially(" and he smiled");
  answer();
  await expect(page.getByText("Saved. Your words are kept")).toBeVisible();
  await expect.poll(async () => (await host.call("open_capture", {})).draft?.text).toBe("and he smiled");
});

test("nothing is kept over an older draft before it was read", async ({ open, host, page }) => {
  await host.call("keep_draft", { slot: "capture", text: "older words", edits: blank() });
  let broken = true;
  await between(page, (call) => (broken && call === "open_capture" ? "other" : undefined));
  await open("capture");
  const field = page.getByRole("textbox", { name: "What happened?" });
  await field.pressSequentially("newer words");
  await expect(page.getByText("That did not work. Nothing was lost.")).toBeVisible();
  expect((await host.call("open_capture", {})).draft?.text).toBe("older words");
  broken = false;
  await expect(field).toHaveValue("older words\nnewer words");
  await expect.poll(async () => (await host.call("open_capture", {})).draft?.text).toBe("older words\nnewer words");
});

test("words that could not be kept are tried again, and every screen says so quietly", async ({ open, host, page }) => {
  await open("capture");
  let full = true;
  await between(page, (call) => (full && call === "keep_draft" ? "disk_full" : undefined));
  // At once: each key that could not be kept would double the wait for the next try.
  await page.getByRole("textbox", { name: "What happened?" }).fill("no room for this");
  await expect(page.getByText("not stored yet")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("not stored yet")).toBeVisible();
  full = false;
  await expect.poll(async () => (await host.call("open_capture", {})).draft?.text).toBe("no room for this");
  await expect(page.getByText("not stored yet")).toHaveCount(0);
});

test("one slot is never sent twice at a time, and the newest words win", async ({ open, host, page }) => {
  await open("capture");
  let [underWay, most] = [0, 0];
  await page.route("**/call", async (route) => {
    if ((route.request().postDataJSON() as { call: string }).call !== "keep_draft") return route.continue();
    most = Math.max(most, (underWay += 1));
    await new Promise((done) => setTimeout(done, 250));
    await route.continue();
    underWay -= 1;
  });
  const field = page.getByRole("textbox", { name: "What happened?" });
  await field.pressSequentially("she will call back tomorrow", { delay: 30 });
  await page.evaluate(() => dispatchEvent(new Event("blur")));
  await expect.poll(async () => (await host.call("open_capture", {})).draft?.text).toBe("she will call back tomorrow");
  expect(most).toBe(1);
});

test("the first Escape leaves the field, the second the screen; a half line is no line", async ({ open, host, page }) => {
  const { meeting } = await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-06", starts: "15:00:00", ends: "16:00:00", place: "", child: null, people: [await lee(host)], with_me: "",
  });
  await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  const field = page.getByRole("textbox", { name: "What was said?" });
  await field.pressSequentially("he tires after lu");
  await page.keyboard.press("Escape");
  await expect(field).not.toBeFocused();
  await expect(field).toHaveValue("he tires after lu");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#meetings$/);
  await reopen(page, host);
  expect((await host.call("meeting", { id: meeting.id })).lines).toEqual([]);
  const letter = await host.call("write_message", { about: { kind: "recap", meeting: meeting.id }, anew: false, mailed: null });
  expect(letter.body).not.toContain("he tires");
});
