import { expect, LANGUAGES, open, PAGES, test, violations } from "./browser.ts";

/** What an untranslated or half-filled text would look like. */
const RAW =
  /\{\{|\}\}|\b(?:shell|forces|stages|unknowns|evidence|problems|overview|partnerships|timeline|sources|notFound|crash)\.[a-z]+|\bundefined\b|\bNaN\b|\[object/;

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    test(`/${language}/${path} speaks its language, fits 320 px and passes WCAG in both themes`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await open(page, `/${language}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/Hamkorlik/);
      expect(await page.locator("body").innerText()).not.toMatch(RAW);
      expect(await violations(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

test("the check for accessibility finds a seeded violation", async ({ page }) => {
  await open(page, "/en/");
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("img"), document.createElement("button")),
  );
  expect((await violations(page)).join("\n")).toMatch(/image-alt[\s\S]*button-name|button-name[\s\S]*image-alt/);
});
