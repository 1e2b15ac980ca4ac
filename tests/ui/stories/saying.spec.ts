// What would you like to say: a letter for each need, and a second look at it that can be left.
import type { Host } from "../host.ts";
import { expect, test } from "../hallway.ts";
import { lee, reopen } from "../steps.ts";

async function leo(host: Host): Promise<string> {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "Pictures of the day", warning_signs: "", warning_lead: "", helps_after: "" } });
  return lee(host);
}

const FLAGGED = "Hi Ms. Lee,\n\nYou never listen to us. What are you seeing in class?";

test("from somebody's page to a letter that is sent and stands in the log under its name", async ({ open, host }) => {
  await leo(host);
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: /^Write a message/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What would you like to say?" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Good things", "Everyday", "Harder things", "Formal requests"]);
  await page.getByRole("link", { name: /^Ideas for home/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/^Hi Ms\. Lee,[^]*What works: Pictures of the day\.[^]*What is one thing we could practice with Leo\?/);
  await expect(page.getByText("They answer when they can, and it is kept.")).toBeVisible();
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened).toHaveLength(1);
  await page.getByRole("button", { name: "Yes, keep it as sent" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ideas for home" })).toBeVisible();
  await reopen(page, host, "log");
  await expect(page.getByRole("link", { name: /Ms\. Lee · Ideas for home/ })).toBeVisible();
});

test("the same list is under More, and whom it goes to is chosen in the letter", async ({ open, host }) => {
  await leo(host);
  const page = await open("more");
  await page.getByRole("link", { name: /^Messages What/ }).click();
  await page.getByRole("link", { name: /^A note from home/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/^Hello,[^]*no need to write back/);
  await page.getByRole("group", { name: "To" }).getByRole("button", { name: "Person" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Ms\. Lee/ }).click();
  await expect(letter).toHaveValue(/^Hi Ms\. Lee,/);
});

test("what is seen differently becomes points for a talk, to take along", async ({ open, host }) => {
  await leo(host);
  const page = await open("people");
  await page.getByRole("link", { name: /Ms\. Lee/ }).first().click();
  await page.getByRole("link", { name: /^Write a message/ }).click();
  await page.getByRole("link", { name: /^I see it differently/ }).click();
  await expect(page.getByText("Your voice carries what an email cannot.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your points" })).toHaveValue(/^– Thank you for taking the time to talk\.\n– /);
  await expect(page.getByRole("textbox", { name: "Subject" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Open in mail" })).toHaveCount(0);
  await page.getByRole("button", { name: "Copy text" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  await page.getByRole("link", { name: "Write down what was said" }).click();
  await expect(page.getByRole("textbox", { name: "What happened?" })).toBeVisible();
});

test("a second look comes after the typing, shows the words, and can be left for good", async ({ open, host, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith("/call") && request.postData()?.includes("check_wording") && asked.push(request.postData()!));
  await leo(host);
  await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  await expect.poll(() => asked.length).toBe(1);
  const look = page.getByRole("region", { name: "A second look" });
  await expect(look).toHaveCount(0);
  await letter.fill("");
  await letter.pressSequentially(FLAGGED, { delay: 5 });
  await expect(look).toBeVisible();
  await expect(look.getByRole("heading", { level: 3 }).first(), "the principle by its short name").toHaveText("The matter, not the person");
  expect(asked.length, "once, when the typing had stopped").toBeLessThanOrEqual(3);
  await look.getByRole("button", { name: /^Show me/ }).first().click();
  await expect(letter).toBeFocused();
  await expect(letter).toBeInViewport();
  const chosen = await letter.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect(look.getByText(`“${chosen}”`, { exact: true })).toBeVisible();
  await expect(letter).toHaveValue(FLAGGED);
  while (await look.count()) await look.getByRole("button", { name: /^Leave it/ }).first().click();
  await letter.press("ControlOrMeta+End");
  await letter.pressSequentially(" Thank you.");
  await expect.poll(() => asked.at(-1)).toContain("class? Thank you.");
  const before = asked.length;
  await expect(look).toHaveCount(0);
  await reopen(page, host, "say");
  await page.getByRole("region", { name: "Letters you began" }).getByRole("link", { name: /^A worry/ }).click();
  await expect(letter).toHaveValue(`${FLAGGED} Thank you.`);
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await expect(look).toHaveCount(0);
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect.poll(host.opened, "nothing blocks").toHaveLength(1);
});

const HOT = "You people NEVER listen to us. This is illegal. He never gets his breaks. I demand an aide. You are the problem here. What are you seeing in class?";

test("what is left makes room for the next, and a hot letter stays offered a call until not now", async ({ open, host }) => {
  await leo(host);
  const page = await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  await letter.fill(HOT);
  const look = page.getByRole("region", { name: "A second look" });
  await expect(look.getByRole("listitem")).toHaveCount(3);
  const call = page.getByRole("group", { name: "This may be easier to say than to write" });
  for (const wait of [3, 3, 2, 1, 0]) {
    await look.getByRole("button", { name: /^Leave it/ }).first().click();
    await expect(look.getByRole("listitem")).toHaveCount(wait);
    await expect(call).toBeVisible();
  }
  await call.getByRole("button", { name: "Not now" }).click();
  await expect(call).toHaveCount(0);
  await expect(letter).toHaveValue(HOT);
});

test("a second look that lies below what is seen is told of above the buttons, and shown by a tap", async ({ open, host, page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await leo(host);
  await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  await letter.fill(`${"On Monday he read a page.\n".repeat(24)}You never listen to us. What are you seeing in class?`);
  await page.evaluate(() => scrollTo(0, 0));
  const there = page.getByRole("button", { name: "There are words worth a second look" });
  await expect(there).toBeInViewport();
  await there.click();
  const look = page.getByRole("region", { name: "A second look" });
  await expect(look.getByText("“You never listen”").or(look.getByText(/“.*never.*”/)).first()).toBeInViewport();
  await expect(there).toHaveCount(0);
});

test("an offered sentence is put in by a tap, and taken back by the bar or by the field", async ({ open, host }) => {
  await leo(host);
  const when = { date: "2026-10-05", starts: "09:00:00", ends: "10:00:00" };
  await host.call("save_meeting", { id: null, kind: "iep", title: "", ...when, place: "", child: null, people: [], with_me: "" });
  const page = await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByRole("tab", { name: /After/ }).click();
  await page.getByRole("link", { name: "Write the recap" }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  const [aside, plain] = ["Thank you.\nAs usual, the bus was not on the list.\nAna", "Thank you.\nThe bus was not on the list.\nAna"];
  await letter.fill(aside);
  const look = page.getByRole("region", { name: "A second look" });
  await expect(look.getByText("The bus was not on the list.", { exact: true })).toBeVisible();
  await look.getByRole("button", { name: /^Use this sentence/ }).click();
  await expect(letter).toHaveValue(plain);
  await expect(look).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue(aside);
  await look.getByRole("button", { name: /^Use this sentence/ }).click();
  await expect(letter).toHaveValue(plain);
  await letter.press("ControlOrMeta+z");
  await expect(letter).toHaveValue(aside);
});

test("with hints off nothing is looked at", async ({ open, host, page }) => {
  await leo(host);
  await host.call("save_settings", { coaching: false });
  let asked = 0;
  page.on("request", (request) => void (request.postData()?.includes("check_wording") && (asked += 1)));
  await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  await letter.fill(FLAGGED);
  await page.waitForTimeout(2_000);
  expect(asked).toBe(0);
  await expect(page.getByRole("region", { name: "A second look" })).toHaveCount(0);
});
