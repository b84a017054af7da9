import { expect, LANGUAGES, test } from "./browser.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`/${language}/ can be read and left by its links`, async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("main h1")).not.toBeEmpty();
      await expect(page.locator("main section").nth(3)).toBeVisible();
      await page.locator("header nav a").nth(1).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/partnerships/$`));
      await expect(page.locator("main h1")).not.toBeEmpty();
    });
  }
});

test("a page that was rendered ahead is taken over, not drawn again", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => document.querySelector("h1")?.setAttribute("data-ahead", ""));
  });
  // Before that a link works as a link, and the next page is drawn afresh.
  await page.goto("/de/", { waitUntil: "networkidle" });
  await page.locator("main a[href*='evidence=']").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.locator("h1[data-ahead]")).toHaveCount(1);
});

test("when a file was replaced after the build, the page shows the new facts", async ({ page }) => {
  await page.route("**/data/edition.json", async (route) => {
    const shipped = await (await route.fetch()).text();
    await route.fulfill({
      body: shipped.replace('"asOf": "2026-11-23"', '"asOf": "2026-11-24"'),
      contentType: "application/json",
    });
  });
  await page.goto("/en/");
  await expect(page.getByRole("contentinfo")).toContainText("24 November 2026");
});

for (const [language, width] of [
  ["de", 1440],
  ["ru", 390],
  ["ja", 390],
] as const) {
  test(`nothing jumps while /${language}/ loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        // The DOM types do not know this entry yet.
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) window.shifted += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`/${language}/`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.01);
  });
}

declare global {
  interface Window {
    shifted: number;
  }
}
