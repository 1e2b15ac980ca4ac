// A message goes to whom the parent chooses, in the parent's own words.
import { expect, test } from "../hallway.ts";
import { blank, lee, person, reopen } from "../steps.ts";

const MAIL = /^mailto:([^?]*)\?/;

async function agreed(host: import("../host.ts").Host): Promise<void> {
  await lee(host);
  await person(host, "Mr. Dunn", "teacher", "dunn@school.example");
  const edits = blank();
  await host.call("capture", { text: "Ms. Lee will share the picture schedule by friday", edits });
}

test("people are added and taken off as chips, and the address and the greeting follow", async ({ open, host }) => {
  await agreed(host);
  const page = await open("log");
  await page.getByRole("link", { name: /picture schedule/ }).first().click();
  await page.getByRole("link", { name: "Change the words first" }).click();
  const to = page.getByRole("group", { name: "To" });
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(to).toContainText("lee@school.example");
  await to.getByRole("button", { name: "Person" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Mr\. Dunn/ }).click();
  await expect(letter).toHaveValue(/Ms\. Lee and Mr\. Dunn/);
  await letter.press("End");
  await letter.pressSequentially(" Warmly.");
  await to.getByRole("button", { name: "Remove Ms. Lee" }).click();
  await expect(to).not.toContainText("Ms. Lee");
  await expect(letter).toHaveValue(/ Warmly\./);
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened).toHaveLength(1);
  const [opened] = await host.opened();
  expect(opened?.is === "mail" && MAIL.exec(opened.mail)?.[1]).toBe("dunn@school.example");
  await page.getByRole("button", { name: "Yes, keep it as sent" }).click();
  await expect(page.getByText("To Mr. Dunn")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(to).toContainText("Mr. Dunn");
  await expect(to).not.toContainText("Ms. Lee");
  await expect(letter).toHaveValue(/ Warmly\./);
});

test("each kind of short note keeps and sends its own words", async ({ open, host }) => {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const id = await lee(host);
  await host.call("introduce", { id, on: "2026-09-08" });
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: "Write a short note" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await page.getByRole("button", { name: "One question" }).click();
  await letter.fill("How is the reading group going?");
  await page.getByRole("button", { name: "A thank-you" }).click();
  await expect(letter).not.toHaveValue("How is the reading group going?");
  await page.getByRole("button", { name: "One question" }).click();
  await expect(letter).toHaveValue("How is the reading group going?");
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened).toHaveLength(1);
  const [opened] = await host.opened();
  expect(opened?.is === "mail" && decodeURIComponent(opened.mail)).toContain("reading group");
});

test("whether it was sent is asked again after the app was closed, there and on Today", async ({ open, host, page }) => {
  await agreed(host);
  await open("log");
  await page.getByRole("link", { name: /picture schedule/ }).first().click();
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened).toHaveLength(1);
  const question = page.getByRole("group", { name: "Did you send it?" });
  await expect(question).toBeInViewport();
  await host.clock("2026-10-07T12:00");
  await reopen(page, host);
  await expect(page.getByRole("heading", { name: "Did you send it?" })).toBeVisible();
  await page.getByRole("link", { name: "Answer" }).or(page.getByRole("button", { name: "Answer" })).click();
  await expect(question).toBeInViewport();
  await question.getByRole("button", { name: "Not yet" }).click();
  await expect(question).toHaveCount(0);
  await reopen(page, host);
  await expect(page.getByRole("button", { name: "Write two lines" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Did you send it?" })).toHaveCount(0);
});

test("starting again can be undone, both ways", async ({ open, host }) => {
  await agreed(host);
  const page = await open("log");
  await page.getByRole("link", { name: /picture schedule/ }).first().click();
  await page.getByRole("link", { name: "Change the words first" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await letter.fill("My own words");
  await page.getByRole("button", { name: "Start again from the draft" }).click();
  await expect(letter).toHaveValue(/picture schedule/);
  await letter.press("ControlOrMeta+End");
  await letter.pressSequentially(" Warmly.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue("My own words");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue(/Warmly\./);
});

test("who has no address or no name, and who signs, is asked beside the letter", async ({ open, host }) => {
  await person(host, "", "nurse");
  const about = { kind: "introduction", person: (await host.call("people", { child: null })).team[0]!.person.id } as const;
  const page = await open();
  await page.getByRole("link", { name: "People" }).first().click();
  await page.getByRole("link", { name: /nurse/i }).first().click();
  await page.getByRole("link", { name: /Say hello|Write/ }).first().click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/^Hello to the nurse,/);
  await expect(page.getByText("Without one this will not reach them.")).toBeVisible();
  await page.getByLabel("Name of the nurse").fill("Ms. Hill");
  await page.getByLabel("Email of").fill("hill@school.example");
  await page.getByLabel("How you sign").fill("Ana Torres");
  await page.getByLabel("How you sign").blur();
  await expect(letter).toHaveValue(/^Hi Ms\. Hill,[^]*Ana Torres$/);
  await expect(page.getByText("Without one this will not reach them.")).toHaveCount(0);
  await expect(page.getByRole("group", { name: "To" })).toContainText("hill@school.example");
  expect((await host.call("write_message", { about, anew: false, mailed: null })).mail).toContain("hill@school.example");
});
