// A message goes to whom the parent chooses, in the parent's own words.
import { expect, test } from "../hallway.ts";
import { lee, person } from "../steps.ts";

const MAIL = /^mailto:([^?]*)\?/;

async function agreed(host: import("../host.ts").Host): Promise<void> {
  await lee(host);
  await person(host, "Mr. Dunn", "teacher", "dunn@school.example");
  const edits = { removed: [], chosen: {}, people: [], promises: [], channel: null, child: null, good_news: false };
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
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "" } });
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
