// Nothing is lost: not by a closed page, not by odd or enormous texts.
import { expect, test } from "../hallway.ts";
import { saveEntry } from "../steps.ts";

test("what was typed a moment ago is there after the page is closed", async ({ open, host, context }) => {
  const page = await open("capture");
  await page.getByRole("textbox").pressSequentially("caught ms lee, she said");
  await page.close();
  const again = await context.newPage();
  await again.goto(`${host.address}&capture`);
  await expect(again.getByRole("textbox")).toHaveValue("caught ms lee, she said");
});

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
    const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
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
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
  const what = rows[0]!.what;
  const entry = await host.call("entry", { id: what.id as never });
  expect(entry.text).toBe(text);
});
