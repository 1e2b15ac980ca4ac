// What search finds beside what was said: a worry, the child's own words, a paper with the words that were looked for.
import { expect, test } from "../hallway.ts";
import type { Host } from "../host.ts";
import { blank } from "../steps.ts";

async function fill(host: Host): Promise<void> {
  const years = await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const child = years.children[0]!.child.id;
  await host.call("save_own_words", { id: child, own_words: { like: "Trains", hard: "The loud gym", helps: "My blue pillow", hope: "" }, meeting: null });
  await host.call("save_concern", { id: null, what: "The gym is too loud for him", child, hope: "He stays for the whole lesson.", asked: "" });
  await host.call("capture", { text: "Ms. Lee said he stayed at the door. He came in later. It was a long day for everybody, with the bus and the rain and the gym full of parents.", edits: blank() });
  await host.call("save_document", {
    id: null, meeting: null, text: `${"Other words stand here, so that it is long. ".repeat(8)}\n\n\nHe covers his ears in the gym and asks to leave.`,
    fields: { title: "OT report", kind: "other", date: "2026-10-06", child, note: "", goal: "", sensitive: false },
  });
}

test("a search finds a worry, the child’s words and a paper, each by its kind, and leads there", async ({ open, host }) => {
  await fill(host);
  const page = await open("log");
  await page.getByRole("searchbox").fill("gym");
  const row = (kind: string) => page.getByRole("listitem").filter({ hasText: kind, has: page.locator("mark") });
  await expect(page.getByRole("status").filter({ hasText: "4 found" })).toHaveCount(1);
  const paper = row("OT report");
  await expect(paper).toContainText("Today");
  await expect(paper).not.toContainText("12:00");
  for (const kind of ["OT report", "Concern", "Leo’s own words", "Ms. Lee"]) {
    const mark = row(kind).locator("mark").first();
    const clip = await mark.evaluate((node) => {
      const text = node.closest(".text")!.getBoundingClientRect();
      return node.getBoundingClientRect().bottom <= text.bottom + 1;
    });
    expect(clip, `${kind}: what was found is seen`).toBe(true);
  }
  await row("Concern").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "The gym is too loud for him" })).toBeVisible();
  await page.goBack();
  await row("Leo’s own words").getByRole("link").click();
  await expect(page.getByLabel("What is hard for me")).toHaveValue("The loud gym");
});

test("a slip of the finger finds nothing, and one tap looks for the word that is there", async ({ open, host }) => {
  await fill(host);
  const page = await open("log");
  await page.getByRole("searchbox").fill("pilow");
  await page.getByRole("button", { name: "Look for “pillow”" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("pillow");
  await expect(page.getByRole("listitem").filter({ has: page.locator("mark") })).toHaveCount(1);
});
