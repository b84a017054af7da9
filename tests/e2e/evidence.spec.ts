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
