// Who handles this? A question or a topic leads to the parent's own person, and to the way that suits.
import { demo, expect, test } from "../hallway.ts";
import { DEMO_DAY } from "../screens.ts";
import { person } from "../steps.ts";

test("nobody with the role yet is added on the spot, and is then the one to ask", async ({ open, host }) => {
  await host.call("save_child", { id: null, fields: { name: "Leo", strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  const page = await open("people");
  await page.getByRole("link", { name: "Who handles this?" }).click();
  await page.getByText("Speech, hands, moving, feelings").click();
  await page.getByRole("link", { name: "Speech and language" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Speech and language");
  await expect(page.getByText("Nobody with this role is on your list yet.")).toBeVisible();
  await page.getByRole("link", { name: "Add this person" }).click();
  await expect(page.getByLabel("What they do")).toHaveValue("speech");
  await page.getByLabel("Name").fill("Mrs. Alvarez");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("link", { name: "Write to Mrs. Alvarez" })).toBeVisible();
});

test("a person's page says what to turn to them for, and in New York who chairs the CSE", async ({ open, host }) => {
  await person(host, "Ms. Osei", "director");
  await person(host, "Mr. Dunn", "teacher");
  const page = await open("people");
  await page.getByRole("link", { name: /^Mr\. Dunn/ }).click();
  await expect(page.getByText("Turn to them for: Class work, homework, how the day went.")).toBeVisible();
  await host.call("save_settings", { state: "NY" });
  await page.goBack();
  await page.reload();
  await page.getByRole("link", { name: /^Ms\. Osei/ }).click();
  await expect(page.locator("#main").getByText("CSE chair")).toBeVisible();
  await expect(page.getByText(/^Turn to them for: Formal requests/)).toBeVisible();
});

demo.describe("in the demo's year", () => {
  demo.use({ at: DEMO_DAY });

  demo("a typed question leads to the closest person and to a message", async ({ open }) => {
    const page = await open("handles");
    await page.getByRole("searchbox", { name: "What is it about?" }).fill("how is he doing on his goals");
    await expect(page.getByRole("heading", { name: "Ms. Park", level: 3 })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Start with Ms. Park." })).toBeAttached();
    const main = page.getByRole("main");
    await expect(main.getByText(/Special education teacher · contact for papers \(case manager\)/)).toBeVisible();
    await page.getByRole("link", { name: "Write to Ms. Park" }).click();
    await expect(page.getByLabel("Subject")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("how is he doing on his goals");
    await expect(page.getByRole("link", { name: "Write to Ms. Park" })).toBeVisible();
  });

  demo("what nobody knows is said kindly, and the topics are there", async ({ open }) => {
    const page = await open("handles");
    await page.getByRole("searchbox").fill("zzz qqq");
    await expect(page.getByText("No topic fits “zzz qqq” yet. Other words may help, or choose a topic here.")).toBeVisible();
    await expect(page.getByText("The plan and its help")).toBeVisible();
  });

  demo("their own way comes first, and another kind of message takes another way", async ({ open }) => {
    const page = await open("handles");
    await page.getByRole("searchbox").fill("pencil grip");
    await expect(page.getByText("Ms. Lee likes to talk in person best, so that comes first.")).toBeVisible();
    await page.getByLabel("What kind of message is it?").selectOption("A formal request");
    await expect(page.getByText(/the day it arrives counts/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Write to Ms. Lee" })).toBeVisible();
  });

  demo("before the principal, somebody closer may have had no chance yet", async ({ open, host }) => {
    const { team } = await host.call("people", { child: null });
    const teacher = team.find(({ person }) => person.role === "teacher")!.person;
    await host.call("remove_person", { id: teacher.id });
    await host.call("save_person", { id: null, fields: { ...(await host.call("person", { id: team[0]!.person.id })).fields, name: "Mr. O", role: "teacher", case_manager: false } });
    const page = await open("handles");
    await page.getByText("When something is hard").click();
    await page.getByRole("link", { name: "Trouble with other children" }).click();
    await expect(page.getByText("Has Mr. O had the chance to answer this?")).toBeVisible();
  });
});

test("about which child one writes is asked, not guessed", async ({ open, host }) => {
  for (const name of ["Leo", "Mia"]) await host.call("save_child", { id: null, fields: { name, strengths: "", needs: "", what_works: "", warning_signs: "", warning_lead: "", helps_after: "" } });
  await person(host, "Ms. Lee", "occupational_therapist");
  const page = await open("handles");
  await page.getByRole("searchbox").fill("pencil grip");
  await expect(page.getByRole("link", { name: "Write to Ms. Lee about Leo" })).toBeVisible();
  await page.getByRole("link", { name: "Write to Ms. Lee about Mia" }).click();
  await expect(page.getByLabel("Subject")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Leo");
});

test("what somebody looks after stands on their page", async ({ open, host }) => {
  await person(host, "Ms. Young", "teacher");
  const page = await open("people");
  await page.getByRole("link", { name: /^Ms\. Young/ }).click();
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByLabel("Looks after").fill("reading and math");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByText("Teacher · looks after reading and math")).toBeVisible();
});
