// A school year of the made-up family from October to the next August, by hand, as a parent goes through it.
import type { Page } from "@playwright/test";
import { demo, expect } from "../hallway.ts";
import type { Host } from "../host.ts";
import { openMail, openMeeting, reopen } from "../steps.ts";

// Its school year began on August 10 and ends on May 19.
demo.use({ at: "2026-10-16T15:20", options: ["--demo"] });

const on = async (page: Page, host: Host, day: string): Promise<void> => {
  await host.clock(day, true);
  await reopen(page, host, "today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};
/** Says of everything the school promised that it happened, so far as Today asks. */
async function answered(page: Page): Promise<void> {
  const yes = page.getByRole("button", { name: /Yes, (it did|they tried)$/ });
  for (let left = await yes.count(); left > 0; left = await yes.count()) {
    await yes.first().click();
    await expect(yes).toHaveCount(left - 1);
  }
}

demo("a school year of the demo is walked from October over January and May to the next August", async ({ page, host }) => {
  demo.setTimeout(120_000);
  await reopen(page, host, "today");
  await expect(page.getByRole("heading", { name: "Put Thursday’s agreement in writing" })).toBeVisible();
  await page.getByRole("button", { name: "Write two lines" }).click();
  await openMail(page);
  await reopen(page, host, "today");
  await expect(page.getByRole("heading", { name: /in writing$/ })).toHaveCount(0);
  await answered(page);
  await page.getByRole("button", { name: "Write the recap" }).first().click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/headphones/);
  await openMail(page);

  await on(page, host, "2026-10-27T16:00");
  await reopen(page, host, "meetings");
  await openMeeting(page);
  await page.getByRole("link", { name: "Write the recap" }).click();
  await openMail(page);

  await on(page, host, "2026-12-01T16:00");
  await answered(page);
  await expect(page.getByRole("heading", { name: "Has it helped?" })).toBeVisible();

  await on(page, host, "2027-01-08T16:00");
  await page.getByRole("button", { name: "Look back", exact: true }).click();
  await page.getByLabel("What grew since September?").fill("He reads signs on his own");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("main").getByText("What grew: He reads signs on his own")).toBeVisible();

  await on(page, host, "2027-03-10T16:00");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/today/);

  await on(page, host, "2027-05-05T16:00");
  await expect(page.getByText(/handing over/)).toBeVisible();
  await page.getByRole("button", { name: "Get it ready" }).click();
  await page.getByRole("link", { name: "Write the letter" }).click();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue(/train/);

  await on(page, host, "2027-08-05T10:00");
  await page.getByRole("button", { name: "Start a new year" }).click();
  await page.getByLabel("First day of school").fill("2027-08-16");
  await page.getByRole("checkbox", { name: /Ms\. Park/ }).check();
  await page.getByRole("button", { name: "Start the new year" }).click();
  await expect(page.getByRole("heading", { name: "Your new school year is ready" })).toBeVisible();

  await on(page, host, "2027-08-17T16:00");
  await expect(page.getByText(/^Week 1 of the school year/)).toBeVisible();
  await expect(page.getByText("In the first two weeks", { exact: true })).toBeVisible();
  await expect(page.getByText("Mr. Dunn")).toHaveCount(0);
});
