import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test as base, expect, type Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Fixtures = {
  /** What the console may say in this test; anything else fails it. */
  expectedInConsole: RegExp[];
  watched: undefined;
};

/**
 * Every test fails on a message in the console (a breach of the Content Security Policy, which the preview server sends, is one), an
 * uncaught error, or a request that leaves this machine.
 */
export const test = base.extend<Fixtures>({
  expectedInConsole: [[], { option: true }],
  watched: [
    async ({ page, expectedInConsole, baseURL }, use) => {
      const messages: string[] = [];
      page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(String(baseURL)))
          messages.push(`outside request: ${request.url()}`);
      });
      await use(undefined);
      expect(messages.filter((message) => !expectedInConsole.some((pattern) => pattern.test(message)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const LANGUAGES = ["de", "en", "uz", "ru", "ja"] as const;

/** Every page by its address below the language, with the views that draw something else. */
export const PAGES = [
  "",
  "partnerships/",
  "partnerships/?view=board",
  "partnerships/hitachi-vantara/",
  "partnerships/datavolt/",
  "attention/",
  "timeline/",
  "timeline/?lanes=partnership&from=2023-01-01&until=2026-12-31",
  "market/",
  "incentives/",
  "incentives/it-park-profit-tax/",
  "incentives/check/",
  "calculator/",
  "disputes/",
  "sources/",
  // Rendered ahead, and one that is drawn only in the browser.
  "sources/itpark-de-hv/",
  "sources/idcnova-hv/",
  "data-problems/",
  "no-such-page/",
] as const;

/** Opens an address and waits for the page's heading, and until React has taken the page over: before that links are plain links. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const heading = document.querySelector("h1");
    return heading !== null && Object.keys(heading).some((key) => key.startsWith("__react"));
  });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** What the page hands over to be saved when something is done. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

type Violation = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
};

declare global {
  interface Window {
    axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> };
  }
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose outcome a theme can change. */
export const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

/** Violations on the page as it is, one line each: of all of WCAG 2.2 A and AA, or only of some rules. */
export async function violations(page: Page, runOnly: typeof COLOURS | typeof WCAG = WCAG): Promise<string[]> {
  // A page that is still moving has colours in between.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async (runOnly) => (await window.axe.run(document, { runOnly, resultTypes: ["violations"] })).violations,
    runOnly,
  );
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}
