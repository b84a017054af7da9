import { build } from "vite";
import type { writeAll } from "../i18n/writeAll.ts";
import { expect, test } from "./browser.ts";

declare global {
  interface Window {
    formats: { writeAll: typeof writeAll };
  }
}

/** The formats and their table as one script, so that the browser's own Intl runs them. */
async function formatScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: "tests/i18n/writeAll.ts", formats: ["iife"], name: "formats" },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Vite built no bundle.");
  return `${bundle.output[0].code}; window.formats = formats;`;
}

test("dates, numbers, money and lists read the same in Chromium as in Node, Uzbek included", async ({ page }) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await formatScript() });
  const lines = await page.evaluate(() => window.formats.writeAll());
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(({ written, expected }) => written !== expected)).toEqual([]);
});
