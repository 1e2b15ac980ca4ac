// Every screen: nothing for axe to find, in light and dark.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "@playwright/test";
import { demo, expect } from "../hallway.ts";
import { DEMO_DAY, screens, settled } from "../screens.ts";

demo.use({ at: DEMO_DAY });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const results = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

for (const [name, go] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"] as const) {
    demo(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await go(page, host);
      await settled(page);
      expect(await findings(page)).toEqual([]);
    });
  }
}
