import { readFileSync } from "node:fs";
import { expect, open, test } from "./browser.ts";

const shipped = (file: string): string => readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");

test.describe("a record with an impossible date", () => {
  test("is set aside and named, and everything else shows", async ({ page }) => {
    await page.route("**/data/events.json", (route) =>
      route.fulfill({
        body: shipped("events.json").replace('"../2025-12-21"', '"2025-02-30"'),
        contentType: "application/json",
      }),
    );
    await open(page, "/en/sources/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "Where and why" }).first().click();
    await expect(page.getByRole("main")).toContainText("data/events.json");
    await expect(page.getByRole("main")).toContainText("2025-02-30");
    await expect(page.getByRole("main")).toContainText(/line \d+/i);
  });
});

test.describe("a missing collection", () => {
  test.use({ expectedInConsole: [/Failed to load resource/] });

  test("disables only what needs it, names the file, and can be tried again", async ({ page }) => {
    let broken = true;
    await page.route("**/data/next-steps.json", (route) =>
      broken ? route.fulfill({ status: 404, body: "" }) : route.continue(),
    );
    await open(page, "/en/");
    await expect(page.getByText("data/next-steps.json").first()).toBeVisible();
    // The statements do not need the steps.
    await expect(page.locator("main a[href*='statements']").first()).toBeVisible();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expect(page.getByText("data/next-steps.json")).toHaveCount(0);
    // The button is gone; focus is on the heading of what has come in its place.
    await expect(page.getByRole("main").locator(":is(h1, h2, h3):focus")).toBeVisible();
  });
});

test("a file that is no JSON names the line of its mistake", async ({ page }) => {
  await page.route("**/data/disputes.json", (route) =>
    route.fulfill({ body: '{\n  "items": [\n    {},\n  ]\n}\n', contentType: "application/json" }),
  );
  await open(page, "/de/sources/");
  await expect(page.getByText(/data\/disputes\.json.*Zeile 4/).first()).toBeVisible();
});

test("hostile text in the data stays text", async ({ page }) => {
  const hostile = shipped("sources.json").replace(
    '"publisher": "IDCNova"',
    '"publisher": "<img src=x onerror=alert(1)>"',
  );
  await page.route("**/data/sources.json", (route) =>
    route.fulfill({ body: hostile, contentType: "application/json" }),
  );
  await open(page, "/en/sources/");
  await expect(page.getByText("<img src=x onerror=alert(1)>").first()).toBeVisible();
});

test("a reference that leads nowhere is named with its line", async ({ page }) => {
  await page.route("**/data/next-steps.json", (route) =>
    route.fulfill({
      body: shipped("next-steps.json").replace('"partnership": "hitachi-vantara"', '"partnership": "nobody"'),
      contentType: "application/json",
    }),
  );
  await open(page, "/en/data-problems/");
  await expect(page.getByRole("main")).toContainText("nobody");
  await expect(page.getByRole("main")).toContainText(/line \d+, column \d+/i);
});

/**
 * What a page may say of the sources only when it has read these files whole. Over a real network a few files stand for all; each of
 * them is tried on every page in `tests/pages/lostFiles.test.tsx`.
 */
const SILENCE: Readonly<Record<string, RegExp>> = {
  sources: /\b0 sources|No signed document is reported/,
  events: /No meeting is reported|No signed document is reported|No entry has a date|No event is reported/,
  "next-steps": /No next steps are reported|No next step is recorded|0 outlined/,
  observations: /\bundefined\b|\bNaN\b/,
};

test.describe("a lost file", () => {
  test.use({ expectedInConsole: [/Failed to load resource/] });

  for (const [collection, silence] of Object.entries(SILENCE)) {
    test(`${collection}.json is named on every page, and is never taken for silence of the sources`, async ({
      page,
    }) => {
      await page.route(`**/data/${collection}.json`, (route) => route.fulfill({ status: 404, body: "" }));
      for (const path of ["", "partnerships/", "partnerships/hitachi-vantara/", "attention/", "timeline/", "market/"]) {
        await open(page, `/en/${path}`);
        await expect(page.getByText(`Cannot be read: data/${collection}.json`), path).toBeVisible();
        expect(await page.getByRole("main").innerText(), path).not.toMatch(silence);
      }
    });
  }
});

test("a record that was set aside is never taken for silence of the sources", async ({ page }) => {
  await page.route("**/data/events.json", (route) =>
    route.fulfill({
      body: shipped("events.json").replace('"../2025-12-21"', '"2025-02-30"'),
      contentType: "application/json",
    }),
  );
  await open(page, "/en/");
  await expect(page.getByText(/were set aside/).first()).toBeVisible();
  // The head judges no stage and counts nothing; the parts below say that something may be missing.
  await expect(page.getByText("No meeting is reported")).toHaveCount(0);
  await expect(page.getByText("2 outlined, 0 dated")).toHaveCount(0);
  await expect(
    page
      .getByRole("main")
      .getByText(/Some records of .*data\/events\.json/)
      .first(),
  ).toBeVisible();
});
