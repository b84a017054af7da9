import { expect, open, test } from "./browser.ts";

for (const [address, why] of [
  ["/en/?evidence=javascript:alert(1)", "a script for an evidence"],
  ["/en/?evidence[]=1&evidence[]=2", "two evidences"],
  [
    "/en/timeline/?actor=%7B%22a%22%3A1%7D&topic=%5B1%2Cnull%5D&force=%5B%22shouted%22%5D&scale=999",
    "filters of the wrong kind",
  ],
  ["/en/timeline/?actor=%5B%22__proto__%22%2C%22constructor%22%5D", "names of built-in properties"],
  ["/en/timeline/?%00%ff=%E0%A4%A", "broken escapes"],
  ["/en/partnerships/hitachi-vantara/?evidence=statements/..%2F..", "a path for a name"],
] as const) {
  test(`an address with ${why} still opens its page`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/not found/i);
    await expect(page.getByRole("dialog")).toBeHidden();
  });
}

test("an evidence that names nothing says so", async ({ page }) => {
  await open(page, "/en/?evidence=statements/no-such-statement");
  await expect(page.getByRole("dialog")).toContainText("not in the data");
});

for (const [locale, language] of [
  ["ja-JP", "ja"],
  ["de-AT", "de"],
  ["fr-FR", "en"],
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });
    test(`is led from an address without a language to /${language}/, with page and state`, async ({ page }) => {
      await open(page, "/timeline/?lanes=country");
      await expect(page).toHaveURL(new RegExp(`/${language}/timeline/\\?lanes=country`));
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    });
  });
}

test("an address without a language keeps the part of the page that it points at", async ({ page }) => {
  await open(page, "/sources/#disagreements");
  await expect(page).toHaveURL(/\/en\/sources\/#disagreements$/);
  await expect(page.locator("#disagreements")).toBeInViewport();
});

test("another language leaves the reader where they are: part, scroll position and focus", async ({ page }) => {
  // However long its words take to come.
  await page.route("**/assets/de-*.js", async (route) => {
    await new Promise((come) => setTimeout(come, 900));
    await route.continue();
  });
  await open(page, "/en/sources/#disagreements");
  await expect(page.locator("#disagreements")).toBeInViewport();
  const menu = page.getByRole("button", { name: "Language" });
  const choice = page.getByRole("link", { name: "Deutsch" });
  // The arrow keys work once the scripts have arrived.
  await expect(async () => {
    await menu.press("ArrowDown");
    await expect(choice).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/de\/sources\/#disagreements$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  expect(await page.evaluate(() => window.scrollY)).toBe(900);
  await expect(page.getByRole("button", { name: "Sprache" })).toBeFocused();
});

test("the language menu keeps page and state", async ({ page }) => {
  await open(page, "/en/timeline/?force=%5B%22agreed%22%5D");
  await page.getByRole("button", { name: "Language" }).click();
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\/timeline\/\?force=/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("an unknown partnership, source, page or language is a page that says so and leads back", async ({ page }) => {
  for (const address of ["/en/partnerships/nobody/", "/en/sources/nothing/", "/en/nowhere/", "/xx/timeline/"]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveText(/not|no such/i);
    await expect(page.locator("main a").first(), address).toBeVisible();
  }
});

test("a chosen theme stays, and a blocked storage does no harm", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open(page, "/en/");
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
