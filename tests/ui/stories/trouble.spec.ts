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
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("not one it can read")).toBeVisible();
  await expect(dialog.getByText("Nothing was changed or removed.")).toBeVisible();
  expect(await readFile(file, "utf8")).toBe("a shopping list");
  await host.stop();
});

test("a second Hallway is told that the notes are open elsewhere, and goes on when they are free", async ({ page }) => {
  const first = await Host.start("2026-10-06T15:20");
  const second = await Host.start("2026-10-06T15:20", [], first.folder);
  await page.goto(second.address);
  await expect(page.getByRole("dialog").getByText("Another Hallway has these notes open.")).toBeVisible();
  first.kill();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Another Hallway has these notes open.")).toHaveCount(0);
  await second.stop();
});

test("a full disk is told over the page, and the words being typed stay", async ({ page }) => {
  const host = await Host.start("2026-10-06T15:20");
  await page.goto(`${host.address}&capture`);
  const field = page.getByRole("textbox", { name: "What happened?" });
  await field.fill("she will send the form by friday");
  await expect(page.getByRole("button", { name: "Person", exact: true })).toBeVisible();
  let full = true;
  await page.route("**/call", (route) =>
    full ? route.fulfill({ status: 400, json: { code: "disk_full", detail: "no room" } }) : route.continue());
  await field.press("End");
  await field.pressSequentially(", she said");
  await page.getByRole("button", { name: "Person", exact: true }).click();
  const trouble = page.getByRole("dialog", { name: "Hallway can’t open your notes right now" });
  await expect(trouble.getByText("There is no room left on this device.")).toBeVisible();
  await trouble.getByRole("button", { name: "Back to the page" }).click();
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("she will send the form by friday, she said");
  full = false;
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. Your words are kept")).toBeVisible();
  const { rows } = await host.call("log", { search: "", person: null, child: null, kind: "all", year: null, after: null });
  expect(rows[0]?.text.map((piece) => piece.text).join("")).toBe("she will send the form by friday, she said");
  await host.stop();
});
