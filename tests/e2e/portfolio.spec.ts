import type { Locator, Page } from "@playwright/test";
import { readCsv } from "../readCsv.ts";
import { expect, open, saved, test } from "./browser.ts";

test("a filter narrows the portfolio to the number it announced, stands in the address, and Back takes it off", async ({
  page,
}) => {
  await open(page, "/en/partnerships/");
  const rows = page.locator("main tbody tr");
  const all = await rows.count();
  await page.locator("summary").filter({ hasText: "Country" }).click();
  const answer = page.locator("details[open] li a").filter({ hasText: "Japan" });
  const announced = Number(/\d+$/.exec(await answer.innerText())?.[0]);
  expect(announced).toBeLessThan(all);
  await answer.click();
  await expect(page).toHaveURL(/\/en\/partnerships\/\?country=/);
  await expect(rows).toHaveCount(announced);
  const filtered = page.url();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/partnerships\/$/);
  await expect(rows).toHaveCount(all);
  // The address alone gives the same list.
  await open(page, filtered);
  await expect(rows).toHaveCount(announced);
});

test("j, k and Enter lead through the portfolio to a partnership, and Back to where one was", async ({ page }) => {
  await open(page, "/en/partnerships/");
  const rows = page.locator("main tbody tr");
  const focused = page.locator("main tbody tr:focus");
  await goToFirst(page, rows.nth(0));
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.nth(1)).toBeFocused();
  await expect(focused).toBeInViewport();
  const leadsTo = await focused.locator("th a").first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${leadsTo}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(rows.nth(1)).toBeVisible();
});

test("the board is moved through with the arrow keys, also from column to column", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "/en/partnerships/?view=board");
  await goToFirst(page, page.locator("main [tabindex='0']").first());
  const focused = page.locator("main :focus");
  const left = (await focused.boundingBox())?.x ?? Number.NaN;
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await focused.boundingBox())?.x).toBeGreaterThan(left);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/partnerships\/[a-z0-9-]+\/$/);
});

test("the CSV file holds the partnerships that are shown, in their order, each with the addresses of its sources", async ({
  page,
}) => {
  await open(page, "/de/partnerships/?country=japan&sort=name");
  const rows = page.locator("main tbody tr");
  const names = await rows.locator("th a:not([href*='evidence='])").allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  const { name, content } = await saved(page, () => page.getByRole("button", { name: /CSV/ }).click());
  expect(name).toMatch(/\.csv$/);
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...lines] = readCsv(content.toString("utf8"));
  expect(lines.map(([first]) => first)).toEqual(names);
  for (const line of lines) {
    expect(line, line[0]).toHaveLength(header?.length ?? 0);
    expect(line.join("\n"), line[0]).toMatch(/https?:\/\/\S+/);
    // What a spreadsheet would take for a formula.
    expect(line.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

/** The keys work a moment after the page shows. However often it is pressed, `k` goes no further than the first row. */
async function goToFirst(page: Page, row: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(row).toBeFocused({ timeout: 500 });
  }).toPass();
}
