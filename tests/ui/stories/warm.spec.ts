// Warmth and use: good news that is told, words said another way.
import type { Host } from "../host.ts";
import { expect, test } from "../hallway.ts";
import { blank, lee } from "../steps.ts";

async function leo(host: Host): Promise<string> {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "Pictures of the day", warning_signs: "Goes quiet", warning_lead: "", helps_after: "Water, no questions" } });
  return lee(host);
}

test("good news is worth telling the next day, and its letter is one tap away", async ({ open, host }) => {
  await leo(host);
  await host.call("capture", { text: "He read a whole page to his sister", edits: { ...blank(), good_news: true } });
  await host.clock("2026-10-07T16:00");
  const page = await open();
  const card = page.getByRole("heading", { name: "Good news worth telling" });
  await expect(card).toBeVisible();
  await expect(page.getByText(/You wrote something good down/)).toBeVisible();
  await page.getByRole("button", { name: "Write two lines" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/He read a whole page to his sister/);
  await page.goBack();
  await page.getByRole("button", { name: /^Good news worth telling: not now/ }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Put aside for a week.")).toBeVisible();
});

test("words are said another way: a tap puts them where the cursor is, and undo takes them out", async ({ open, host }) => {
  await leo(host);
  const page = await open("say");
  await page.getByRole("link", { name: /^A worry/ }).click();
  const letter = page.getByRole("textbox", { name: "Message" });
  await expect(letter).toHaveValue(/What are you seeing in class\?/);
  const before = await letter.inputValue();
  await page.getByText("Say it another way", { exact: true }).click();
  await expect(page.getByText("“You are not giving my child the extra time.”")).toBeVisible();
  await expect(page.getByText(/Ask whether it is still in place/)).toBeVisible();
  await page.getByRole("button", { name: /^Put in: Is the extra time on tests still in place/ }).click();
  await expect(letter).toHaveValue(/Is the extra time on tests still in place\?[^]*\n\nThank you/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue(before);
  await letter.evaluate((field: HTMLTextAreaElement) => (field.focus(), field.setSelectionRange(5, 5)));
  await page.getByRole("button", { name: "I see it differently" }).click();
  await page.getByRole("button", { name: /^Put in: I see it differently\./ }).click();
  await expect(letter).toHaveValue(new RegExp(`^${before.slice(0, 5)} ?I see it differently\\. Could you help me`));
});

test("the phrase book copies words, and keeps one's own with an undo", async ({ open, host }) => {
  const page = await open("more");
  await page.getByRole("link", { name: /^Say it another way/ }).click();
  await page.getByRole("button", { name: "No answer yet" }).click();
  await page.getByRole("button", { name: /^Copy: When could I hear from you/ }).click();
  await expect(page.getByText("Copied. Paste it where you write.")).toBeVisible();
  expect(await host.opened()).toEqual([{ is: "copied", text: "When could I hear from you? One short line is enough." }]);
  await page.getByRole("button", { name: "Keep them" }).click();
  await expect(page.getByText("Write a few words first, or make them shorter.")).toBeVisible();
  await page.getByRole("textbox", { name: "Words to keep" }).fill("I will sleep on it.");
  await page.getByRole("button", { name: "Keep them" }).click();
  const own = page.getByRole("button", { name: "Copy: I will sleep on it." });
  await expect(own).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Words to keep" })).toHaveValue("");
  await page.getByRole("button", { name: "Remove I will sleep on it." }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own).toBeVisible();
});
