import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Fixtures = {
  /** What the console may say in this test; anything else fails it. */
  expectedInConsole: RegExp[];
  watched: undefined;
};

/** Every test fails on a message in the console, an uncaught error, or a request that leaves this machine. */
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

/** Every page by its address below the language. */
export const PAGES = [
  "",
  "partnerships/",
  "partnerships/hitachi-vantara/",
  "timeline/",
  "sources/",
  "sources/itpark-de-hv/",
  "data-problems/",
  "no-such-page/",
] as const;

/** Opens an address and waits for the page's heading. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
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

/** Violations of WCAG 2.2 A and AA on the page as it is, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // A page that is still moving has colours in between.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] })).violations;
  });
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}
