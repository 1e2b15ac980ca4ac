// In the room and after it: who spoke, what stays covered, the cards, the papers, the read-back, the look back.
import type { Page } from "@playwright/test";
import { expect, test } from "../hallway.ts";
import { blank, iep, lee, openMeeting, reopen } from "../steps.ts";

async function note(page: Page, text: string, how: string[] = []): Promise<void> {
  for (const name of how) await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("textbox", { name: "What was said?" }).fill(text);
  await page.getByRole("button", { name: "Keep this line" }).click();
}
async function card(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Cards", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}

test("a line has who said it; one for oneself is covered in the room and stays out of the recap", async ({ open, host }) => {
  const id = await iep(host, "2026-10-06", "15:00:00", [await lee(host)]);
  const page = await open("meetings");
  await openMeeting(page);
  await note(page, "he asks for breaks now", ["Ms. Lee"]);
  await note(page, "she looked tired", ["Only for me"]);
  await expect(page.getByText("A line only for you")).toBeVisible();
  await expect(page.getByText("she looked tired")).toHaveCount(0);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("she looked tired")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change the line: he asks for breaks now" })).toContainText("Ms. Lee");
  const kept = (await host.call("meeting", { id })).lines.map(({ kind, speaker, text }) => [kind, speaker.is, text]);
  expect(kept).toEqual([["note", "person", "he asks for breaks now"], ["private", "person", "she looked tired"]]);
  await host.clock("2026-10-07T16:30");
  await reopen(page, host);
  await page.getByRole("button", { name: "Write the recap" }).first().click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/– Ms\. Lee: he asks for breaks now/);
  await expect(letter).not.toHaveValue(/tired/);
});

test("four steps lead through, each with its sentence; hints off takes them away", async ({ open, host }) => {
  await iep(host, "2026-10-06", "15:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("Could we say who we are, and what each of us does?")).toBeVisible();
  for (const [name, words] of [["2. Every voice", "how everyone sees it"], ["3. What it is about", "What does my child need"], ["4. What we agree", "Who does it, and by when?"]] as const) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("button", { name })).toHaveAttribute("aria-current", "step");
    await expect(page.getByText(words)).toBeVisible();
  }
  await host.call("save_settings", { coaching: false });
  await page.reload();
  await expect(page.getByRole("button", { name: "4. What we agree" })).toHaveCount(0);
  await page.getByRole("button", { name: "Cards", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveText(["Not today", "Plain words"]);
});

test("the cards: a break, say it back, words that help", async ({ open, host }) => {
  await iep(host, "2026-10-06", "15:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  const dialog = page.getByRole("dialog");
  await card(page, "A short break");
  await expect(dialog).toContainText("Could we take five minutes?");
  await dialog.getByRole("button", { name: "All cards" }).click();
  await dialog.getByRole("button", { name: "Say it back" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(3);
  await expect(dialog).toContainText("Did I get that right?");
  await dialog.getByRole("button", { name: "All cards" }).click();
  await dialog.getByRole("button", { name: "Words that help" }).click();
  for (const words of ["I’d like to read it at home first.", "Could you say that in plainer words?", "Help me understand the reasoning.", "I don’t agree with this plan yet.", "Please send me the notes and the action plan.", "When shall we meet again?"]) {
    await expect(dialog).toContainText(words);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("not today: the papers go home with a soft day, and it comes back", async ({ open, host }) => {
  const id = await iep(host, "2026-10-06", "15:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await card(page, "Not today");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("I’d like to read it at home first.");
  await dialog.getByRole("button", { name: "I took them home" }).click();
  await dialog.getByLabel("Read them by").fill("2026-10-09");
  await dialog.getByLabel("Read them by").blur();
  await expect.poll(async () => (await host.call("meeting", { id })).signing).toEqual({ state: "taken_home", read_by: "2026-10-09" });
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("You took the papers home to read, by Fri, Oct 9.")).toBeVisible();
  await expect(page.getByText("You will read the papers at home and answer"), "nobody decided it").toHaveCount(0);
  await host.clock("2026-10-08T20:00");
  await reopen(page, host);
  await expect(page.getByText(/read the papers at home and answer/).first()).toBeVisible();
  await host.call("check_meeting", { id, what: { is: "signing", state: "signed", read_by: null } });
  await reopen(page, host);
  await expect(page.getByRole("heading").first()).toBeVisible();
  await expect(page.getByText(/read the papers at home and answer/)).toHaveCount(0);
});

test("plain words: those that were noted come first, and any can be found", async ({ open, host }) => {
  const id = await iep(host, "2026-10-06", "15:00:00");
  await host.call("save_line", { meeting: id, id: null, speaker: { is: "nobody" }, text: "they offer SDI", kind: "note" });
  const page = await open("meetings");
  await openMeeting(page);
  await card(page, "Plain words");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { level: 2 }).nth(1)).toHaveText("Noted in this meeting");
  await expect(dialog.locator("dt").first()).toHaveText("Specially designed instruction");
  await dialog.getByRole("searchbox").fill("free appropriate");
  await expect(dialog.locator("dt")).toHaveText(["FAPE"]);
  await dialog.getByRole("searchbox").fill("zzz");
  await expect(dialog).toContainText("This word is not here.");
});

test("the read-back has owner and day, and the recap numbers them and asks to be corrected", async ({ open, host }) => {
  const person = await lee(host);
  const meeting = await iep(host, "2026-10-06", "15:00:00", [person]);
  const decide = (owner: { is: "me" } | { is: "person"; person: string }, what: string, date: string | null) =>
    host.call("save_promise", { id: null, entry: null, meeting, owner, what, firmness: "firm", due: date ? { is: "on", date } : { is: "open" } });
  await decide({ is: "person", person }, "send the sensory plan", "2026-10-14");
  await decide({ is: "me" }, "bring headphones", null);
  await host.call("save_line", { meeting, id: null, speaker: { is: "me" }, text: "only for me", kind: "private" });
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByRole("link", { name: "Read it back" }).click();
  await expect(page.getByRole("heading", { name: "“Let me make sure I have this right…”" })).toBeVisible();
  const lines = page.getByRole("main").getByRole("listitem");
  await expect(lines.nth(0)).toContainText(/send the sensory plan\s*Ms\. Lee\s*· by Wed, Oct 14/);
  await expect(lines.nth(1)).toContainText(/bring headphones\s*You\s*· no day named/);
  await expect(page.getByRole("main")).not.toContainText("only for me");
  await page.getByRole("button", { name: "That is right" }).click();
  await page.getByRole("tab", { name: "After" }).click();
  await page.getByRole("link", { name: "Write the recap" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/1\. Send the sensory plan \(Ms\. Lee by Wednesday, October 14\)\n2\. Bring headphones \(me\)/);
  await expect(letter).toHaveValue(/If something here is not right, please let me know and I will correct it\./);
});

test("two minutes afterwards are kept for oneself, and a thank-you is one tap away", async ({ open, host }) => {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const id = await iep(host, "2026-10-05", "09:00:00", [await lee(host)]);
  const page = await open("meetings");
  await openMeeting(page);
  await page.getByLabel("What helped?").fill("the drawing");
  await page.getByLabel("For the next time").fill("sit beside her\nask first");
  await page.getByLabel("For the next time").blur();
  await expect.poll(async () => {
    const { helped, next_time } = await host.call("meeting", { id });
    return [helped, next_time];
  }).toEqual(["the drawing", "sit beside her\nask first"]);
  await page.getByRole("link", { name: "Write a short thank-you" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/^Hi Ms\. Lee,\n[\s\S]*thank you/);
});

test("my own points are at hand while it runs, folded, and who comes with me can have said a line", async ({ open, host }) => {
  const given = { id: null, kind: "iep" as const, title: "", date: "2026-10-06", starts: "15:00:00", ends: "16:00:00", place: "", child: null, people: [], with_me: "my sister Dana" };
  const { id } = (await host.call("save_meeting", given)).meeting;
  await host.call("save_points", { id, concerns: ["reading aloud"], questions: ["How will we know?", "b", "c", "the bus"] });
  const page = await open("meetings");
  await openMeeting(page);
  await expect(page.getByText("reading aloud")).toBeHidden();
  await page.getByText("What I want to say and ask").click();
  for (const words of ["reading aloud", "How will we know?", "the bus"]) await expect(page.getByText(words)).toBeVisible();
  await note(page, "he sleeps better now", ["my sister Dana"]);
  await expect(page.getByRole("button", { name: "Change the line: he sleeps better now" })).toContainText("my sister Dana");
  expect((await host.call("meeting", { id })).lines.map(({ speaker }) => speaker)).toEqual([{ is: "with_me" }]);
});

test("a search with the school at the table shows no private line, and the room keeps it covered after a start", async ({ open, host }) => {
  const fields = {
    name: "Ms. Lee", role: "occupational_therapist" as const, email: "", role_words: "", area: "", phone: "", preferred_channel: null, case_manager: false, children: [],
    works_well: "likes a joke", good_to_know: "tires by noon", cadence_days: null,
  };
  const lee = (await host.call("save_person", { id: null, fields })).person.id;
  const earlier = await iep(host, "2026-10-05", "09:00:00", [lee]);
  await host.call("note_meeting", { id: earlier, helped: "the drawing", next_time: "sit beside her" });
  const meeting = await iep(host, "2026-10-06", "15:00:00", [lee]);
  const save = (text: string, kind: "note" | "private") => host.call("save_line", { meeting, id: null, speaker: { is: "me" }, text, kind });
  await save("the zebra plan works", "note");
  await save("the zebra teacher looked tired", "private");
  const page = await open("log");
  await page.getByRole("searchbox").fill("zebra");
  await expect(page.getByRole("listitem").filter({ hasText: "zebra" }).first()).toContainText("plan works");
  await expect(page.locator("body")).not.toContainText("looked tired");
  await page.getByRole("searchbox").fill("looked tired");
  await expect(page.getByText(/Nothing found/).first()).toBeAttached();
  await reopen(page, host, "meetings");
  await openMeeting(page);
  await expect(page.getByText("A line only for you")).toBeVisible();
  // Nor what is known of the people at the table.
  for (const words of ["looked tired", "likes a joke", "tires by noon", "the drawing", "sit beside her"]) await expect(page.locator("body")).not.toContainText(words);
});

test("a note that is only for me is covered in the log and the search, opens with a tap, and is uncovered by the same switch", async ({ open, host }) => {
  const { id } = await host.call("capture", { text: "caught Ms. Lee at the gate, the zebra plan is hard on me", edits: blank() });
  const page = await open("log");
  const main = page.getByRole("main");
  await page.getByRole("link", { name: /zebra plan/ }).first().click();
  await page.getByText("How and what kind").click();
  await page.getByRole("switch", { name: "Only for me" }).check();
  await expect.poll(async () => (await host.call("entry", { id })).only_me).toBe(true);
  await reopen(page, host, "log");
  const covered = page.getByRole("link", { name: /Only for you\. Tap to read\./ });
  await expect(covered).toBeVisible();
  // Beside the list on a desk it is not opened by itself.
  await expect(page.locator("body")).not.toContainText("zebra");
  await page.getByRole("searchbox").fill("zebra");
  await expect(page.getByText("One found")).toBeAttached();
  await expect(covered).toBeVisible();
  await expect(page.locator("body")).not.toContainText("zebra plan");
  await covered.click();
  await expect(main.getByText(/zebra plan is hard on me/).first()).toBeVisible();
  await page.getByText("How and what kind").click();
  await page.getByRole("switch", { name: "Only for me" }).uncheck();
  await expect.poll(async () => (await host.call("entry", { id })).only_me).toBe(false);
});
