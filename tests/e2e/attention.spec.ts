import type { Page } from "@playwright/test";
import { readCsv } from "../readCsv.ts";
import { expect, open, saved, test } from "./browser.ts";

/** The number of points in the headline. */
async function found(page: Page): Promise<number> {
  return Number(/\d[\d,]*/.exec(await page.getByRole("heading", { level: 1 }).innerText())?.[0].replace(",", ""));
}

test("another day in the address changes what needs a look, and says so", async ({ page }) => {
  await open(page, "/en/attention/");
  const now = await found(page);
  const coverage = page.locator("#source-not-rechecked").getByText(/^Sources: \d+ of \d+$/);
  const before = await coverage.innerText();
  await open(page, "/en/attention/?asOf=2029-06-30");
  const later = await found(page);
  expect(later).toBeGreaterThan(now);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("As of 30 June 2029");
  await expect(coverage).not.toHaveText(before);
  // By then each of them was read more than 90 days ago.
  await expect(coverage).toHaveText(/^Sources: (\d+) of \1$/);
});

test("a day that is typed stands in the address; one press leads back to the date of the data", async ({ page }) => {
  await open(page, "/en/attention/");
  const now = await found(page);
  await page.getByLabel("As of").fill("2029-06-30");
  await expect(page).toHaveURL(/asOf=2029-06-30/);
  await expect.poll(() => found(page)).not.toBe(now);
  await page.getByRole("button", { name: "Back to the date of the data" }).click();
  await expect(page).toHaveURL(/\/en\/attention\/$/);
  await expect.poll(() => found(page)).toBe(now);
});

for (const [address, why] of [
  ["asOf=yesterday", "a word"],
  ["asOf=2026-02-30", "a day that no month has"],
  ["asOf=99999-01-01", "an absurd year"],
  ["asOf=%5B1%5D&rule=shouting&partnership=nobody", "nonsense in every part"],
] as const) {
  test(`an address with ${why} shows the date of the data and does not pretend otherwise`, async ({ page }) => {
    await open(page, "/en/attention/");
    const headline = await page.getByRole("heading", { level: 1 }).innerText();
    await open(page, `/en/attention/?${address}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(headline);
    // A list where a text is meant says nothing at all; what is a text is answered.
    if (!address.startsWith("asOf=%5B"))
      await expect(page.getByRole("main")).toContainText(`“${address.slice(5)}” cannot be used as a date here.`);
  });
}

test("a point leads to the evidence of its fact, and Back to the list", async ({ page }) => {
  await open(page, "/en/attention/");
  await page.locator("#claim-beyond-proof a[href*='evidence=']").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page).toHaveURL(/\/en\/attention\/\?evidence=/);
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the CSV file holds as many points as the page, as of the day that is shown", async ({ page }) => {
  await open(page, "/en/attention/?asOf=2027-01-01");
  const { name, content } = await saved(page, () => page.getByRole("button", { name: "Download CSV" }).click());
  expect(name).toContain("2027-01-01");
  expect(readCsv(content.toString("utf8"))).toHaveLength((await found(page)) + 1);
});
