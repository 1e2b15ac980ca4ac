// A store that cannot be used: a clear screen that says what was kept and what to do; nothing is overwritten.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Host } from "../host.ts";

test("a file that is no store is told, with what was kept and what to do", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "hallway-ui-"));
  const file = join(folder, "hallway.db");
  await writeFile(file, "a shopping list");
  const host = await Host.start("2026-10-06T15:20", [], folder);
  await page.goto(host.address);
  await expect(page.getByText("not one it can read")).toBeVisible();
  await expect(page.getByText("Nothing was changed or removed.")).toBeVisible();
  expect(await readFile(file, "utf8")).toBe("a shopping list");
  await host.stop();
});

test("a second Hallway is told that the notes are open elsewhere, and goes on when they are free", async ({ page }) => {
  const first = await Host.start("2026-10-06T15:20");
  const second = await Host.start("2026-10-06T15:20", [], first.folder);
  await page.goto(second.address);
  await expect(page.getByText("Another Hallway has these notes open.")).toBeVisible();
  first.kill();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Another Hallway has these notes open.")).toHaveCount(0);
  await second.stop();
});
