// Quick taps: each is built on what the one before has left, so none is lost.
import { expect, test } from "../hallway.ts";
import { iep, openMeeting } from "../steps.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

test("seven quick taps are seven days without notices, and it is said what that means", async ({ open, host }) => {
  const page = await open("settings");
  await expect(page.getByRole("checkbox", { name: "Monday" })).toBeVisible();
  await page.evaluate((days) => {
    for (const label of document.querySelectorAll("label")) if (days.includes(label.textContent ?? "")) label.click();
  }, DAYS);
  await expect.poll(async () => (await host.call("settings", {})).quiet_days).toHaveLength(7);
  await expect(page.getByText("No notices at all: Today still lists everything.")).toBeVisible();
  expect(await host.alarms()).toHaveLength(0);
});

test("two quick switches are both kept", async ({ open, host }) => {
  const page = await open("settings");
  await expect(page.getByRole("switch", { name: /recap/ })).toBeVisible();
  await page.evaluate(() => {
    const switches = [...document.querySelectorAll<HTMLInputElement>("[role=switch]")];
    for (const one of switches.slice(0, 3)) one.click();
  });
  await expect.poll(async () => (await host.call("settings", {})).rhythms_off).toHaveLength(3);
});

test("leaving a concern while tapping a question keeps both", async ({ open, host }) => {
  const { meeting } = await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-15", starts: "09:00:00", ends: "10:00:00", place: "", child: null, people: [], with_me: "",
  });
  const page = await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  await page.getByText("Questions that open a talk").click();
  await page.getByRole("textbox", { name: "Concern 1" }).fill("reading aloud");
  // The field is left and both questions are tapped before anything has answered.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    const bank = [...document.querySelectorAll<HTMLElement>("details li button")];
    for (const one of bank.slice(0, 2)) one.click();
  });
  const kept = async () => {
    const { concerns, questions } = await host.call("meeting", { id: meeting.id });
    return [concerns, questions.length];
  };
  await expect.poll(kept).toEqual([["reading aloud"], 2]);
  await expect(page.getByRole("textbox", { name: "Concern 1" })).toHaveValue("reading aloud");
  await expect(page.getByRole("textbox", { name: "Question 2" })).not.toHaveValue("");
});

test("a field that is being typed stays as it is while a tick elsewhere is kept", async ({ open, host }) => {
  const { meeting } = await host.call("save_meeting", {
    id: null, kind: "iep", title: "", date: "2026-10-15", starts: "09:00:00", ends: "10:00:00", place: "", child: null, people: [], with_me: "",
  });
  const page = await open("meetings");
  await page.getByRole("link", { name: /IEP meeting/ }).first().click();
  const field = page.getByLabel("Who comes with you");
  await field.fill("my sister Dana");
  await page.getByRole("checkbox", { name: "Agenda asked for" }).evaluate((box: HTMLElement) => box.click());
  await expect.poll(async () => (await host.call("meeting", { id: meeting.id })).agenda_asked).toBe(true);
  await page.waitForTimeout(300);
  await expect(field).toHaveValue("my sister Dana");
  await field.blur();
  await expect.poll(async () => (await host.call("meeting", { id: meeting.id })).with_me).toBe("my sister Dana");
});

test("a line begun as one for oneself while the last is being saved stays one", async ({ open, host }) => {
  const id = await iep(host, "2026-10-06", "15:00:00");
  const page = await open("meetings");
  await openMeeting(page);
  await page.route("**/call", async (route) => {
    await new Promise((done) => setTimeout(done, route.request().postData()?.includes("save_line") ? 500 : 0));
    await route.continue();
  });
  const field = page.getByRole("textbox", { name: "What was said?" });
  const own = page.getByRole("button", { name: "Only for me", exact: true });
  await field.fill("he asks for breaks now");
  await page.getByRole("button", { name: "Keep this line" }).click();
  await own.click();
  await field.fill("she looked tired");
  await expect(page.getByRole("button", { name: /he asks for breaks now/ })).toBeVisible();
  await expect(own).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Keep this line" }).click();
  await expect.poll(async () => (await host.call("meeting", { id })).lines.map(({ kind, text }) => [kind, text]))
    .toEqual([["note", "he asks for breaks now"], ["private", "she looked tired"]]);
});
