// Words two fifths longer, as in many languages: on a phone and at 320 px nothing leaves the page, no button is cut, no text
// is clipped. A language that is one more folder of words finds room.
import type { Page } from "@playwright/test";
import type { Host } from "../host.ts";
import { demo, expect } from "../hallway.ts";
import { longer, longerWords } from "../longer.ts";
import { DEMO_DAY, settled } from "../screens.ts";

demo.use({ at: DEMO_DAY, options: ["--demo", "--words", longerWords()] });

type Way = (page: Page, host: Host) => Promise<void>;
const place = (view: string): Way => async (page, host) => {
  await page.goto(`${host.address}&${view}`);
  await expect(page.locator("main h1").first()).toBeAttached();
};
/** The first line of a list. */
const first = (view: string): Way => async (page, host) => {
  await place(view)(page, host);
  await page.locator("main ul a").first().click();
};
const tab = (way: Way, place: number): Way => async (page, host) => {
  await way(page, host);
  await page.getByRole("tab").nth(place).click();
};

const views = [
  "today", "log", "capture", "people", "handles", "meetings", "say", "more", "year", "turn_over", "look_back", "about", "clocks", "rules",
  "concerns", "documents", "words", "phrases", "pages", "leave", "bring", "delete", "settings", "health",
];
/** The link of a list in its place, words aside. */
const nth = (way: Way, place: number): Way => async (page, host) => {
  await way(page, host);
  await page.locator("main ul a").nth(place).click();
};
/** The link or button whose words are these, in the longer language. */
const by = (way: Way, role: "link" | "button", words: string): Way => async (page, host) => {
  await way(page, host);
  await page.getByRole(role, { name: words.replace(/\p{L}+/gu, longer) }).first().click();
};
const screens: Record<string, Way> = {
  ...Object.fromEntries(views.map((view) => [view, place(view)])),
  "an entry": first("log"),
  "somebody": first("people"),
  "before a meeting": first("meetings"),
  "during a meeting": tab(first("meetings"), 1),
  "after a meeting": tab(first("meetings"), 2),
  "a concern": first("concerns"),
  "a letter": first("say"),
  "another letter": nth(place("say"), 5),
  "a paper": first("documents"),
  "a pasted email": by(place("documents"), "link", "Paste an email"),
  "a person’s form": by(place("people"), "link", "Add a person"),
  "a meeting’s form": by(place("meetings"), "link", "Add a meeting"),
  "a concern’s form": by(place("concerns"), "link", "Write down a concern"),
  "a child’s profile": nth(place("more"), 0),
};

/** What does not fit: beyond the page, cut at its own edge, or clipped by what is around it. */
function unfit(): string[] {
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} of ${wide} px wide`);
  const told = (element: Element) => `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 2;
  for (const control of document.querySelectorAll("button, a, summary, label, [role=tab]")) {
    const { left, right } = control.getBoundingClientRect();
    if (shown(control) && (left < -1 || right > wide + 1 || control.scrollWidth > control.clientWidth + 1 && getComputedStyle(control).display !== "inline")) found.push(`cut: ${told(control)}`);
  }
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const written = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const clamped = style.getPropertyValue("-webkit-line-clamp") !== "none" || style.textOverflow === "ellipsis";
    if (!written || clamped || !shown(element) || element.matches("input, textarea, select, option, svg *")) continue;
    const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
    if (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`clipped in width: ${told(element)}`);
    if (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`clipped in height: ${told(element)}`);
  }
  return found;
}

demo("the made-up language is really longer, and the arguments stay", async ({ page, host }) => {
  expect(longer("Settings")).toBe("Šéttïñgšëöïü");
  await place("settings")(page, host);
  await expect(page.locator("main h1")).toHaveText(longer("Settings"));
  await place("today")(page, host);
  await expect(page.locator("main")).not.toContainText("{");
});

for (const [name, go] of Object.entries(screens)) {
  demo(`longer words find room: ${name}`, async ({ page, host }) => {
    await go(page, host);
    await settled(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await settled(page);
      expect(await page.evaluate(unfit), `at ${width} px`).toEqual([]);
      for (const part of await page.locator("main summary").all()) if (await part.isVisible()) await part.evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
      await settled(page);
      expect(await page.evaluate(unfit), `at ${width} px, all of it open`).toEqual([]);
    }
  });
}
