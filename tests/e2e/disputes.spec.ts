import { expect, open, test } from "./browser.ts";

test("an address that points at a question opens the register there", async ({ page }) => {
  await open(page, "/en/disputes/");
  const articles = page.locator("main article[id^='dispute-']");
  const last = await articles.last().getAttribute("id");
  await open(page, `/ja/disputes/#${last}`);
  await expect(page.locator(`#${last}`)).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test("the index leads to each question, and Back returns to the index", async ({ page }) => {
  await open(page, "/en/disputes/");
  const links = page.getByRole("navigation", { name: "All questions at a glance" }).locator("a[href*='#dispute-']");
  await expect(links).toHaveCount(await page.locator("main article[id^='dispute-']").count());
  const last = links.last();
  const part = String(await last.getAttribute("href")).split("#")[1];
  await last.click();
  await expect(page).toHaveURL(new RegExp(`#${part}$`));
  await expect(page.locator(`#${part}`)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/disputes\/$/);
});

test("a question that the filters would hide is shown when the address points at it, and says why", async ({
  page,
}) => {
  await open(page, "/en/disputes/?standing=open");
  const shown = await page.locator("main article[id^='dispute-']").evaluateAll((all) => all.map(({ id }) => id));
  await open(page, "/en/disputes/");
  const all = await page.locator("main article[id^='dispute-']").evaluateAll((every) => every.map(({ id }) => id));
  const hidden = all.find((id) => !shown.includes(id));
  expect(hidden).toBeDefined();
  await open(page, `/en/disputes/?standing=open#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
  await expect(page.locator(`#${hidden}`)).toContainText("shown because the address points to it");
});

test("a mark of disagreement elsewhere leads to the values side by side", async ({ page }) => {
  await open(page, "/en/attention/");
  // There are so many by now that they are gathered in groups.
  await page.locator("#disputed summary").first().click();
  await page.getByRole("link", { name: "Values side by side" }).first().click();
  await expect(page).toHaveURL(/\/en\/disputes\/#dispute-/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});
