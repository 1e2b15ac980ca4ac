// Chromium at the size of a phone and of a desk. Chromium is the system's: CHROMIUM names it.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "stories",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Where other work shares the machine, a story that lost a race is told again, and listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
  use: {
    locale: "en-US",
    timezoneId: "America/New_York",
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromiumSandbox: process.getuid?.() !== 0 },
  },
  projects: [
    { name: "phone", testIgnore: /\.desk\./, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: "desktop", testIgnore: /\.phone\./, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
