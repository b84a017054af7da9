import { COLOURS, expect, LANGUAGES, open, PAGES, test, violations } from "./browser.ts";

/** What an untranslated or half-filled text would look like. */
const RAW =
  /\{\{|\}\}|\b(?:shell|forces|stages|partnershipStatus|unknowns|evidence|problems|overview|partnerships|portfolio|attention|timeline|market|figures|law|incentives|coverage|calculator|calculatorExport|disputes|search|sources|notFound|crash)\.[a-z]+|\bundefined\b|\bNaN\b|\[object/;

/**
 * Every page is opened in every language and checked in the light theme for all of WCAG A and AA. In the dark theme only colours are
 * different, and they do not depend on the language: there the rules about colours are enough, in one language of each kind of script.
 * What has to be opened first (evidence, search, charts further down) is checked in its own tests.
 */
const ALSO_IN_THE_DARK: readonly string[] = ["de", "ja"];

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    test(`/${language}/${path} speaks its language, fits 320 px and passes WCAG`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await open(page, `/${language}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/Hamkorlik/);
      expect(await page.locator("body").innerText()).not.toMatch(RAW);
      expect(await violations(page)).toEqual([]);

      if (ALSO_IN_THE_DARK.includes(language)) {
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        expect(await violations(page, COLOURS)).toEqual([]);
      }

      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

test("the check for raw texts finds a seeded one, and takes no words for one", () => {
  for (const raw of ["portfolio.columns.name", "{{count}} entries", "market.title", "undefined", "NaN %"])
    expect(raw).toMatch(RAW);
  for (const words of ["Market. Figures", "The disputes. All of them", "search"]) expect(words).not.toMatch(RAW);
});

test.describe("a breach of the policy", () => {
  test.use({ expectedInConsole: [/Content Security Policy/] });

  test("is seen: every page comes under it", async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await open(page, "/en/market/");
    expect(said).toEqual([]);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="color: red">seeded</p>'));
    await expect.poll(() => said.join()).toContain("Content Security Policy");
  });
});

test("the check for accessibility finds a seeded violation", async ({ page }) => {
  await open(page, "/en/");
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("img"), document.createElement("button")),
  );
  expect((await violations(page)).join("\n")).toMatch(/image-alt[\s\S]*button-name|button-name[\s\S]*image-alt/);
});
