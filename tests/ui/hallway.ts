// What every story starts with: a host of its own, an open page, and an eye on what goes wrong behind it.
import { test as base, expect, type Page } from "@playwright/test";
import { Host } from "./host.ts";

interface Given {
  /** What the clock shows when the story begins: a Tuesday in the sixth week of school, at drop-off. */
  at: string;
  /** More options for the host. */
  options: string[];
  host: Host;
  /** A page that throws, or breaks its own policy, fails the story. */
  sound: void;
  /** Opens Hallway. */
  open: (view?: string) => Promise<Page>;
}

export const test = base.extend<Given>({
  at: ["2026-10-06T15:20", { option: true }],
  options: [[], { option: true }],
  host: async ({ at, options }, use) => {
    const host = await Host.start(at, options);
    await use(host);
    await host.stop();
  },
  sound: [
    // It names the host to be asked before the host stops.
    async ({ page, host: _ }, use) => {
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(String(error)));
      page.on("console", (line) => line.type() === "error" && !line.text().includes("status of 400") && wrong.push(line.text()));
      await use();
      expect(wrong, "what went wrong behind the page").toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, host }, use) => {
    await use(async (view) => {
      await page.goto(view ? `${host.address}&${view}` : host.address);
      await expect(page.locator("main")).toBeVisible();
      return page;
    });
  },
});

export { expect };
export const demo = test.extend({ options: ["--demo"] });
