// No screen scrolls sideways, at 320 px and at twice the text.
import type { Page } from "@playwright/test";
import { demo, expect } from "../hallway.ts";
import { reopen } from "../steps.ts";
import { DEMO_DAY, screens, settled } from "../screens.ts";

demo.use({ at: DEMO_DAY });

/** How far the page reaches beyond its width. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, go] of Object.entries(screens)) {
  demo(`nothing leaves the page at 320 px and at twice the text: ${name}`, async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await go(page, host);
    await settled(page);
    expect(await sideways(page), "at 320 px").toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await settled(page);
    expect(await sideways(page), "at 200 %").toBe(0);
  });
}

demo("long unbroken names break inside, not the page", async ({ page, host }) => {
  const name = "Wolfeschlegelsteinhausenbergerdorff".repeat(3);
  const fields = {
    name, role: null, email: `${name}@school.example`, role_words: "", area: "", phone: "", preferred_channel: null, case_manager: false, children: [],
    works_well: "", good_to_know: "", cadence_days: null,
  };
  const { person } = await host.call("save_person", { id: null, fields });
  const { meeting } = await host.call("save_meeting", {
    id: null, kind: "iep", title: name, date: "2026-11-20", starts: "09:00:00", ends: "10:00:00", place: name, child: null, people: [person.id], with_me: "",
  });
  expect(meeting.title).toBe(name);
  await page.setViewportSize({ width: 320, height: 700 });
  const look = async (what: string) => {
    for (const size of ["100%", "200%"]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      await settled(page);
      expect(await sideways(page), `${what} at ${size}`).toBe(0);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  };
  for (const view of ["people", "meetings", "today"]) {
    await reopen(page, host, view);
    await look(view);
  }
  await reopen(page, host, "meetings");
  await page.getByRole("link", { name: "Add a meeting" }).click();
  await look("add a meeting");
  await reopen(page, host, "people");
  await page.getByRole("link", { name: new RegExp(name.slice(0, 40)) }).first().click();
  await look("a person");
  await reopen(page, host, "capture");
  await page.getByRole("textbox").fill(`met ${name} at the gate, ${name} will call me friday`);
  await look("chips");
});
