import type { Locator, Page } from "@playwright/test";
import { expect, open, test, violations } from "./browser.ts";

test("evidence opens for every marker on the overview, names its source and closes with Back", async ({ page }) => {
  test.slow();
  await open(page, "/de/");
  const markers = page.locator("main a[href*='evidence=']");
  const addresses = new Set(await markers.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")));
  expect(addresses.size).toBeGreaterThan(20);
  const drawer = page.getByRole("dialog");
  for (const address of addresses) {
    await page.locator(`main a[href="${address}"]`).first().click();
    await expect(drawer, address).toBeVisible();
    await expect(drawer.locator("a[href^='http']").first(), address).toBeVisible();
    await page.goBack();
    await expect(drawer, address).toBeHidden();
  }
});

test("an open evidence survives reload and language, and its links leave safely", async ({ page }) => {
  await open(page, "/de/?evidence=statements%2Fhv-agreed-strengthen");
  const drawer = page.getByRole("dialog");
  await expect(drawer).toBeVisible();
  await page.reload();
  await expect(drawer).toBeVisible();
  const outside = await drawer
    .locator("a[href^='http']")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("target"), link.getAttribute("rel")]));
  expect(outside.length).toBeGreaterThan(0);
  for (const [target, rel] of outside) if (target === "_blank") expect(rel).toContain("noopener");
  await page.goto("/ja/?evidence=statements%2Fhv-agreed-strengthen");
  await expect(drawer).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(drawer).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("a citation can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/?evidence=statements%2Fhv-agreed-strengthen");
  await page.getByRole("dialog").getByRole("button", { name: "Copy citation" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("itpark-uzb.de");
});

test.describe("beside a wide page", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the marker stays where it was when evidence opens, is changed from the page, and closes", async ({ page }) => {
    await open(page, "/en/");
    await page.evaluate(() => window.scrollTo(0, 1500));
    const drawer = page.getByRole("dialog");
    const marker = await markerIn(page, 300, 800);
    const top = async (of: Locator) => (await of.boundingBox())?.y ?? Number.NaN;
    const before = await top(marker);
    await marker.click();
    await expect(drawer).toBeVisible();
    expect(Math.abs((await top(marker)) - before)).toBeLessThan(2);
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    expect(Math.abs((await top(marker)) - before)).toBeLessThan(2);
    await expect(marker).toBeFocused();

    await marker.click();
    await expect(drawer).toBeVisible();
    await page.evaluate(() => window.scrollBy(0, -900));
    const another = await markerIn(page, 300, 800);
    const there = await top(another);
    await another.click();
    await expect(another).toHaveAttribute("aria-current");
    expect(Math.abs((await top(another)) - there)).toBeLessThan(2);
    await page.goBack();
    await expect(drawer).toBeHidden();
    await expect(another).toBeFocused();
    expect(Math.abs((await top(another)) - there)).toBeLessThan(2);
  });
});

test("at 400 % zoom most of the window is for what the evidence says", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, "/en/?evidence=statements%2Fhv-agreed-strengthen");
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("button", { name: "Close evidence" })).toBeFocused();
  expect((await drawer.boundingBox())?.height).toBeCloseTo(256);
  await drawer.getByRole("button", { name: "Copy citation" }).focus();
  await expect(drawer.getByRole("button", { name: "Close evidence" })).not.toBeInViewport();
});

/** The first marker of the page whose top lies between two heights in the window (px). */
async function markerIn(page: Page, from: number, to: number): Promise<Locator> {
  const markers = page.locator("main a[href*='evidence=']");
  const index = await markers.evaluateAll(
    (all, [from, to]) =>
      all.findIndex((one) => {
        const { top } = one.getBoundingClientRect();
        return top > from && top < to;
      }),
    [from, to] as const,
  );
  expect(index).toBeGreaterThanOrEqual(0);
  return markers.nth(index);
}
