// A concern from start to end (G16, G17, G43, G45, G48, C8, C11, C12): written down, tried for six weeks, looked at again.
import { expect, test } from "../hallway.ts";
import type { Host } from "../host.ts";
import { blank, person, reopen } from "../steps.ts";

const keep = (host: Host) =>
  host.call("save_concern", { id: null, what: "Reading homework ends in tears", child: null, hope: "He reads without fear.", asked: "Four hours of help a week." });

test("the hope comes first, what was asked for stays, and other ways join it", async ({ open }) => {
  const page = await open("more");
  await page.getByRole("main").getByRole("link", { name: /^Concerns/ }).click();
  await expect(page.getByText("When something worries you, write it down here.")).toBeVisible();
  await page.getByRole("link", { name: "Write down a concern" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("A few words are enough.")).toBeVisible();
  await page.getByLabel("What worries you?").fill("Reading homework ends in tears");
  await page.getByLabel("What I hope for").fill("He reads without fear.");
  await page.getByLabel("What I asked for").fill("Four hours of help a week.");
  await expect(page.getByText("The hope comes first.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Reading homework ends in tears" })).toBeVisible();
  await expect(page.getByText("That is care.")).toBeVisible();
  await page.getByRole("button", { name: "Add a way" }).click();
  await page.getByLabel("What could help too?").fill("A quiet corner");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("A quiet corner")).toBeVisible();
  await expect(page.getByText("You asked for this. It stays.")).toBeVisible();
});

test("what was seen comes from the log, from the concern or from the entry", async ({ open, host }) => {
  const first = await host.call("capture", { text: "he cried before every math page", edits: blank() });
  await host.call("capture", { text: "he hid his reading book", edits: blank() });
  await keep(host);
  const page = await open("concerns");
  await page.getByRole("link", { name: /^Reading homework/ }).click();
  await page.getByRole("button", { name: "Choose from the log" }).click();
  await page.getByLabel("he hid his reading book").check();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /he hid his reading book/ })).toBeVisible();
  await page.getByRole("link", { name: "Log", exact: true }).click();
  await page.getByRole("link", { name: /he cried before/ }).first().click();
  await page.getByText("Belongs to a concern").click();
  await page.getByLabel("Reading homework ends in tears").check();
  await expect.poll(async () => (await host.call("concerns", { child: null })).open[0]?.seen).toContain(first.id);
});

test("a trial of six weeks asks one question on its day, and what came of it ends it", async ({ open, host }) => {
  await keep(host);
  const page = await open("concerns");
  await page.getByRole("link", { name: /^Reading homework/ }).click();
  await page.getByRole("button", { name: "Try something" }).click();
  await page.getByLabel("What will you try?").fill("Ten minutes at home, then stop");
  await expect(page.getByLabel("Look again on")).toHaveValue("2026-11-17");
  await page.getByLabel("Look again on").fill("2026-10-01");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The day to look again comes after the start.")).toBeVisible();
  await page.getByLabel("Look again on").fill("2026-11-17");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await host.clock("2026-11-17T12:00");
  await reopen(page, host);
  await page.getByRole("link", { name: "Today", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Has it helped?" })).toBeVisible();
  await page.getByRole("link", { name: "Look at it", exact: true }).or(page.getByRole("button", { name: "Look at it", exact: true })).click();
  // It opens at the trial, and the hand is there.
  const again = page.getByRole("button", { name: "Look again now: Ten minutes at home, then stop" });
  await expect(again).toBeFocused();
  await expect(again).toBeInViewport();
  await expect(page.locator("main .button.main")).toHaveText(["Look again now"]);
  await again.click();
  await page.getByLabel("What came of it?").fill("Less crying.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Less crying.")).toBeVisible();
  await page.getByRole("link", { name: "Today", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Reading homework ends in tears");
  await expect(page.getByRole("heading", { name: "Has it helped?" })).toHaveCount(0);
});

test("three reasons to go higher show the parent's own lines and decide nothing", async ({ open, host }) => {
  const dunn = await person(host, "Mr. Dunn", "teacher");
  const { id } = await host.call("save_concern", { id: null, what: "His homework takes two hours", child: null, hope: "", asked: "" });
  const page = await open("concerns");
  await page.getByRole("link", { name: /^His homework/ }).click();
  await expect(page.getByText("Mr. Dunn is closest to this.")).toBeVisible();
  await page.getByRole("button", { name: "Add who you asked" }).click();
  await expect(page.getByLabel("Who?")).toHaveValue(dunn);
  await page.getByLabel("What came of it?").fill("He will think about it.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Mr. Dunn is closest to this.")).toHaveCount(0);
  await page.getByRole("link", { name: /^Is it time to go higher/ }).click();
  const direct = page.getByRole("region", { name: "You asked directly, and it was not taken up" });
  await expect(direct).toContainText("Mr. Dunn: He will think about it.");
  await direct.getByLabel("In your words").fill("Twice, by mail.");
  await expect(page.locator("main")).not.toContainText(/violation|proof|you should|\bcase\b/i);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(async () => (await host.call("concern", { id })).reasons.direct).toBe("Twice, by mail.");
  await page.getByRole("link", { name: /^Is it time to go higher/ }).click();
  await expect(page.getByText("This is general information, not legal advice.")).toContainText("a parent training and information center");
  await page.getByRole("link", { name: "People who can help" }).click();
  await expect(page.getByText("Your state’s Protection and Advocacy agency")).toBeVisible();
});

test("what is over goes below with what came of it, and undo brings it back", async ({ open, host }) => {
  await keep(host);
  const page = await open("concerns");
  await page.getByRole("link", { name: /^Reading homework/ }).click();
  await page.getByRole("button", { name: "It is over" }).click();
  await page.getByLabel("In your words").fill("He reads to his sister.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("He reads to his sister.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "It is over" })).toBeVisible();
  expect((await host.call("concerns", { child: null })).open).toHaveLength(1);
});

test("a letter leads with what was seen and hoped for, and asks about the closest person before the principal", async ({ open, host }) => {
  const dunn = await person(host, "Mr. Dunn", "teacher");
  const principal = await person(host, "Mrs. Hahn", "principal");
  const { id } = await host.call("save_concern", { id: null, what: "His homework takes two hours", child: null, hope: "An evening with time to play.", asked: "No homework on Fridays." });
  await host.call("save_concern_part", { id, part: null, now: { is: "talk", person: principal, on: "2026-10-05", came: "" } });
  const page = await open("concerns");
  await page.getByRole("link", { name: /^His homework/ }).click();
  await page.getByRole("link", { name: "Write about it" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/Hi Mr\. Dunn,[^]*takes two hours\.[^]*An evening with time to play\.[^]*No homework on Fridays\.[^]*What are you seeing in class\?/);
  await expect(page.getByText("Has Mr. Dunn had the chance")).toHaveCount(0);
  await host.call("keep_draft", { slot: `message/concern/${id}/letter/${dunn}`, text: "", edits: { ...blank(), people: [principal] } });
  await reopen(page, host, "concerns");
  await page.getByRole("link", { name: /^His homework/ }).click();
  await page.getByRole("link", { name: "Write about it" }).click();
  await expect(page.getByText("Has Mr. Dunn had the chance to answer this?")).toBeVisible();
  await page.getByRole("link", { name: "Three good reasons to go higher" }).click();
  await expect(page.getByText("Mrs. Hahn: Nothing yet")).toBeVisible();
});

test("a letter goes to whom was asked last, not to somebody a note only names, and the words of a note for me are covered", async ({ open, host }) => {
  const dunn = await person(host, "Mr. Dunn", "teacher");
  await person(host, "Mr. Abel", "bus");
  const { id } = await host.call("save_concern", { id: null, what: "His homework takes two hours", child: null, hope: "", asked: "" });
  await host.call("save_concern_part", { id, part: null, now: { is: "talk", person: dunn, on: "2026-10-01", came: "He will think about it." } });
  const { id: entry } = await host.call("capture", { text: "Mr. Abel told me that he does it on the bus", edits: blank() });
  await host.call("see_concern", { id, entry, belongs: true });
  const page = await open("concerns");
  await page.getByRole("link", { name: /^His homework/ }).click();
  await expect(page.getByRole("link", { name: /Mr\. Abel.*from your log/ })).toBeVisible();
  await host.call("tag_entry", { id: entry, add_people: [], remove_people: [], only_me: true });
  await reopen(page, host, "concerns");
  await page.getByRole("link", { name: /^His homework/ }).click();
  await expect(page.getByRole("link", { name: /Only for you\. Tap to read\./ })).toBeVisible();
  await expect(page.getByText("Mr. Abel")).toHaveCount(0);
  await page.getByRole("link", { name: "Write about it" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/^Hi Mr\. Dunn,/);
});
