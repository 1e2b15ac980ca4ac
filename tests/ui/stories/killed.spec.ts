// The app is killed while somebody types; the page is left alone with a host that is gone.
import { expect, test, type Locator } from "@playwright/test";
import { Host } from "../host.ts";

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
  // 150 ms of typing, and what one key and one call took on this machine in this run; never so much that nothing is due.
  const stall = Math.min(500, Math.max(60, ...typed.slice(1).map(({ at }, place) => at - typed[place]!.at)));
  const due = typed.filter(({ at }) => at <= died - 150 - stall).at(-1);
  expect(due?.length ?? 0).toBeGreaterThan(0);
  expect(draft?.text.length ?? 0).toBeGreaterThanOrEqual(due?.length ?? 0);
});

async function typeUntil(field: Locator, time: number): Promise<{ at: number; length: number }[]> {
  const typed: { at: number; length: number }[] = [];
  const started = Date.now();
  for (let length = 1; Date.now() - started < time; length += 1) {
    await field.press("a");
    typed.push({ at: Date.now(), length });
  }
  return typed;
}
