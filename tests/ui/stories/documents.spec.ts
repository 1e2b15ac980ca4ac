// Papers (stories 5, 8 and 12): a PDF, a photo and an email are kept, found again, lie ready for a meeting, and leave.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { demo, expect, test } from "../hallway.ts";
import type { Host } from "../host.ts";
import { iep, openMeeting, reopen } from "../steps.ts";

interface Chosen { name: string; mimeType: string; buffer: Buffer }

/** A PDF of one page that says something. */
function pdf(name: string, words: string): Chosen {
  const drawn = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ];
  const body = parts.map((part, at) => `${at + 1} 0 obj\n${part}\nendobj\n`).join("");
  return { name, mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`) };
}

/** Hands files to the page, as the system's own dialog does. */
async function add(page: Page, files: Chosen | Chosen[], button = "Add a photo, PDF or file"): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(files);
}

const kept = async (host: Host): Promise<number> =>
  (await host.call("documents", { child: null, kind: null, search: "", most: 0 })).years.flatMap(({ documents }) => documents).length;

const report = () => pdf("Progress_report fall.pdf", "He reads forty words in a minute");

test("a PDF is kept at once, found by the words inside, and comes back after it was removed", async ({ open, host }) => {
  const page = await open("more");
  await page.getByRole("main").getByRole("link", { name: /^Papers/ }).click();
  await expect(page.getByText(/^Keep the plan, a report/)).toBeVisible();
  await add(page, report());
  await expect(page.getByText("Kept: Progress report fall")).toBeVisible();
  await page.getByRole("link", { name: "Look at it" }).click();
  await expect(page.getByRole("heading", { name: "Progress report fall" })).toBeVisible();
  await expect(page.getByText("He reads forty words in a minute")).toBeVisible();

  await reopen(page, host, "log");
  await page.getByRole("searchbox").fill("forty words");
  await page.getByRole("link", { name: /Progress report fall/ }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Papers" })).toBeVisible();
  expect(await kept(host)).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: /Progress report fall/ })).toBeVisible();
});

test("the kind turns the mark for sensitive on, and never off", async ({ open }) => {
  const page = await open("documents");
  await add(page, pdf("scan.pdf", "Seen four times"));
  await page.getByRole("link", { name: "Look at it" }).click();
  await page.getByRole("link", { name: /^Change/ }).click();
  const mark = page.getByRole("checkbox", { name: "Sensitive" });
  await expect(mark).not.toBeChecked();
  await page.getByLabel("What is it?").selectOption({ label: "Medical or therapist report" });
  await expect(mark).toBeChecked();
  await page.getByLabel("What is it?").selectOption({ label: "Letter or email" });
  await expect(mark).toBeChecked();
  await page.getByLabel("Title").fill("From Dr. Vance");
  await page.getByLabel("The day it is from").fill("2026-09-01");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "From Dr. Vance" })).toBeVisible();
  await expect(page.getByText("Sensitive", { exact: true })).toBeVisible();
  await expect(page.getByText(/From September 1, 2026/)).toBeVisible();
});

test("several files come one after another; what is here already or cannot be kept says so", async ({ open, host }) => {
  const page = await open("documents");
  const none = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>Please sign in</html>") };
  await add(page, [report(), { ...report(), name: "again.pdf" }, none, { ...none, name: "empty.txt", buffer: Buffer.alloc(0) }]);
  await expect(page.getByText("Kept: Progress report fall")).toBeVisible();
  await expect(page.getByText("You have this one already: Progress report fall")).toBeVisible();
  await expect(page.getByText("“plan.pdf” is not a PDF inside.")).toBeVisible();
  await expect(page.getByText("There is nothing in “empty.txt”.")).toBeVisible();
  expect(await kept(host)).toBe(1);
});

test("a large file shows how far it is and can be stopped, and nothing of it stays", async ({ open, host, page }) => {
  await open("documents");
  await page.route("**/call", async (route) => {
    await new Promise((done) => setTimeout(done, route.request().postData()?.includes("document_part") ? 500 : 0));
    await route.continue();
  });
  await add(page, { name: "long.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(8_000_000, 7) });
  await expect(page.getByRole("progressbar", { name: "Keeping “long.mp4”" })).toBeVisible();
  await expect(page.getByText(/^[1-9]\d* percent$/)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Add a photo, PDF or file" })).toBeVisible();
  await expect.poll(() => readdir(join(host.folder, "documents/coming"))).toEqual([]);
  expect(await kept(host)).toBe(0);
});

test("a file that does not come says so, and those behind it come though the screen was left", async ({ open, host, page }) => {
  await open("documents");
  await page.route("**/call", async (route) => {
    const asked = route.request().postData() ?? "";
    if (asked.includes("finish_document")) await new Promise((done) => setTimeout(done, 700));
    if (asked.includes("begin_document") && asked.includes("lost.pdf")) await route.fulfill({ status: 400, json: { code: "other", detail: "" } });
    else await route.continue();
  });
  const button = page.getByRole("button", { name: "Add a photo, PDF or file" });
  await add(page, [pdf("lost.pdf", "Gone"), pdf("second.pdf", "Two"), pdf("third.pdf", "Three")]);
  await expect(page.getByText("The file “lost.pdf” could not be read. Nothing of it was kept.")).toBeVisible();
  await expect(page.getByText("100 percent", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0);
  await page.getByRole("link", { name: "Log" }).first().click();
  await expect(button).toHaveCount(0);
  await expect.poll(() => kept(host)).toBe(2);
  await page.goBack();
  await expect(page.getByText("Kept: third")).toBeVisible();
  await expect(page.getByText("could not be read")).toBeVisible();
});

test("whoever adds by keyboard stays where they are, and hears how far it is", async ({ open, page }) => {
  await open("documents");
  await page.route("**/call", async (route) => {
    await new Promise((done) => setTimeout(done, route.request().postData()?.includes("document_part") ? 400 : 0));
    await route.continue();
  });
  await add(page, { name: "long.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(4_000_000, 7) });
  const stop = page.getByRole("button", { name: "Stop" });
  await expect(stop).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: /^Keeping “long.mp4” · [1-9]\d* percent$/ })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Add a photo, PDF or file" })).toBeFocused();
});

test("an email is pasted, kept as it came, and named by its subject", async ({ open, host }) => {
  const page = await open("documents");
  await page.getByRole("link", { name: "Paste an email" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Please paste a few words.")).toBeVisible();
  await page.getByLabel("The email, or what a letter says").fill("Subject: Picture schedule\n\nHere it is.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Picture schedule" })).toBeVisible();
  await expect(page.getByText("Here it is.")).toBeVisible();
  expect(await kept(host)).toBe(1);
});

test("a meeting has a shelf: what arrived is added there, what to bring is chosen", async ({ open, host }) => {
  await iep(host, "2026-10-14", "09:00");
  const page = await open("documents");
  await add(page, pdf("worksheet.pdf", "Reading"));
  await expect(page.getByText("Kept: worksheet")).toBeVisible();
  await reopen(page, host, "meetings");
  await openMeeting(page);
  await add(page, pdf("draft IEP.pdf", "Goal one"), "Add what arrived");
  await expect(page.getByRole("link", { name: /^draft IEP/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "They came" })).toHaveCount(0);
  await page.getByRole("button", { name: "Asked for", exact: true }).click();
  await page.getByRole("button", { name: "They came" }).click();
  await expect(page.getByRole("button", { name: "Here", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "They came" })).toHaveCount(0);
  await page.getByRole("button", { name: "Choose from your papers: what to bring" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^worksheet/ }).click();
  await expect(page.getByRole("link", { name: /^worksheet/ })).toBeVisible();
  await page.getByRole("button", { name: "Take away worksheet from this meeting" }).click();
  await expect(page.getByRole("link", { name: /^worksheet/ })).toHaveCount(0);
});

/** A picture of one point, unlike any other. */
function png(shade: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.from([0, shade, 0, 0]))), chunk("IEND", Buffer.alloc(0))]);
}

test("a far paper's picture is fetched when one scrolls to it, and not before", async ({ open, host, page }) => {
  for (let shade = 0; shade < 40; shade += 1) {
    const bytes = png(shade);
    const begun = await host.call("begin_document", { name: `page ${shade}.png`, bytes: bytes.length });
    if (begun.is !== "ready") throw new Error(begun.is);
    await host.call("document_part", { upload: begun.upload, at: 0, part: bytes.toString("base64") });
    await host.call("finish_document", { upload: begun.upload, child: null, meeting: null });
  }
  const all = (await host.call("documents", { child: null, kind: null, search: "", most: 0 })).years.flatMap(({ documents }) => documents);
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { call, with: given } = request.url().endsWith("/call") ? JSON.parse(request.postData() ?? "{}") : { call: "", with: null };
    if (call === "read_document") asked.add(given.id);
  });
  await open("documents");
  const rows = page.getByRole("main").getByRole("link", { name: /^page \d/ });
  await expect(rows).toHaveCount(40);
  await expect.poll(() => asked.size).toBeGreaterThan(3);
  await page.waitForTimeout(500);
  const far = all.at(-1)!;
  expect(asked.has(far.id)).toBe(false);
  expect(asked.size).toBeLessThan(30);
  await rows.last().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.has(far.id)).toBe(true);
});

demo.describe("with a year of papers", () => {
  demo.use({ at: "2026-11-17T15:20" });

  demo("a photo is shown, opened by the system, and saved as a copy", async ({ open, host }) => {
    const page = await open("documents");
    await page.getByRole("link", { name: /Reading worksheet/ }).click();
    await expect(page.getByRole("img", { name: "Picture of the paper: Reading worksheet" })).toBeVisible();
    await page.getByRole("button", { name: "Open" }).click();
    await expect.poll(async () => (await host.opened()).at(-1)).toMatchObject({ is: "paper", file: expect.stringContaining("Reading worksheet.jpg") });
    await page.getByRole("button", { name: "Save a copy" }).click();
    await expect(page.getByText(/Reading worksheet\.jpg” is in/)).toBeVisible();
    expect(await readdir(join(host.folder, "files"))).toHaveLength(1);
  });

  demo("what is in a sensitive paper is found in the log and not shown there", async ({ open }) => {
    const page = await open("log");
    await page.getByRole("searchbox").fill("tire him within minutes");
    await expect(page.getByText("Report from his therapist")).toBeVisible();
    await expect(page.getByText(/Loud rooms tire/)).toHaveCount(0);
  });

  demo("papers can be narrowed to a kind, and leave without the sensitive ones unless they are ticked", async ({ open, host }) => {
    const page = await open("documents");
    await page.getByLabel("Which kind").selectOption({ label: "IEP" });
    await expect(page.getByRole("link", { name: /Leo’s IEP/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Reading worksheet/ })).toHaveCount(0);
    await reopen(page, host, "leave");
    await expect(page.getByText(/, 5 papers, /)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "With sensitive papers" })).not.toBeChecked();
  });
});

test.describe("on a phone", () => {
  test.use({ options: ["--phone"] });

  test("a paper and its copy go through the share sheet", async ({ open, host }) => {
    const page = await open("documents");
    await add(page, report());
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByRole("button", { name: "Open or share" }).click();
    await expect.poll(host.opened).toMatchObject([{ is: "paper", file: expect.stringMatching(/Progress report fall\.pdf$/) as unknown as string }]);
    await page.getByRole("button", { name: "Save a copy" }).click();
    await page.getByRole("button", { name: "Share the file" }).click();
    await expect.poll(host.opened).toMatchObject([{ is: "paper" }, { is: "shown", file: expect.stringMatching(/\.pdf$/) as unknown as string }]);
  });
});
