// Nothing is lost: not by a closed page, not by a killed app, not by odd or enormous texts.
import { expect, test } from "../hallway.ts";
import { Host } from "../host.ts";
import { saveEntry } from "../steps.ts";

test("what was typed a moment ago is there after the page is closed", async ({ open, host, context }) => {
  const page = await open("capture");
  await page.getByRole("textbox").pressSequentially("caught ms lee, she said");
  await page.close();
  const again = await context.newPage();
  await again.goto(`${host.address}&capture`);
  await expect(again.getByRole("textbox")).toHaveValue("caught ms lee, she said");
});

test("a kill costs at most 150 ms of typing", async ({ page }) => {
  const first = await Host.start("2026-10-06T15:20");
  await page.goto(`${first.address}&capture`);
  const field = page.getByRole("textbox");
  await expect(field).toBeFocused();
  await page.waitForLoadState("networkidle");
  const typed = await typeUntil(field, 1500);
  first.kill();
  const died = Date.now();
  const second = await Host.start("2026-10-06T15:21", [], first.folder);
  const { draft } = await second.call("open_capture", {});
  await second.stop();
  // 150 ms of typing, and what one key and one call took on this machine in this run.
  const stall = Math.max(60, ...typed.slice(1).map(({ at }, place) => at - typed[place]!.at));
  const due = typed.filter(({ at }) => at <= died - 150 - stall).at(-1);
  expect(draft?.text.length ?? 0).toBeGreaterThanOrEqual(due?.length ?? 0);
});

async function typeUntil(field: import("@playwright/test").Locator, time: number): Promise<{ at: number; length: number }[]> {
  const typed: { at: number; length: number }[] = [];
  const started = Date.now();
  for (let length = 1; Date.now() - started < time; length += 1) {
    await field.press("a");
    typed.push({ at: Date.now(), length });
  }
  return typed;
}

for (const [name, text] of [
  ["emoji", "👩‍👧‍👦 🎉 she said yes"],
  ["right-to-left text", "שלום, המורה אמרה שהכל בסדר"],
  ["a script", "<script>document.title = 'x'</script><img src=x onerror=alert(1)>"],
]) {
  test(`${name} is stored and shown as typed`, async ({ open, host }) => {
    const page = await open("capture");
    const title = await page.title();
    await page.getByRole("textbox").fill(text!);
    await saveEntry(page);
    await expect(page.getByText(text!).first()).toBeVisible();
    expect(await page.title()).toBe(title);
    const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", after: null });
    expect(rows[0]?.text.map((piece) => piece.text).join("")).toBe(text);
  });
}

test("a pasted megabyte is kept", async ({ open, host }) => {
  const text = "she will send the form by friday. all fine here.\n".repeat(21_500);
  const page = await open("capture");
  await page.getByRole("textbox").evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
  await page.getByRole("button", { name: "Save", exact: true }).click({ timeout: 30_000 });
  await expect.poll(async () => (await host.call("today", { child: null })).has_entries, { timeout: 30_000 }).toBe(true);
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", after: null });
  const what = rows[0]!.what;
  const entry = await host.call("entry", { id: what.id as never });
  expect(entry.text).toBe(text);
});
