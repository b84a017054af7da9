/*
 * npm run bench: how the product behaves with far more than it holds. All records are synthetic. Times depend on the machine; the ratios
 * beside them travel. The frames need a build (`npm run build`) and a browser; without them the rest is measured all the same.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { findBrowser } from "./browser.mjs";

const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`bench/${file}`, import.meta.url)), { logLevel: "error" })).module;

const print = (title, rows) => {
  console.log(`\n${title}`);
  const first = new Map();
  for (const { what, count, ms } of rows) {
    const base = first.get(what) ?? { count, ms };
    first.set(what, base);
    const line = `${what.padEnd(44)} ${String(count).padStart(8)}  ${ms.toFixed(ms < 1 ? 3 : 1).padStart(10)} ms`;
    const times = (ms / base.ms).toFixed(1);
    console.log(base.count === count ? line : `${line}   ${times} x the first, with ${count / base.count} x as many`);
  }
};

print("Reading the ledger", (await load("reading.ts")).readingBench());
print("Timeline: building it, and one step of moving it", (await load("timeline.ts")).timelineBench());
print("Search: reading everything in, and one question", await (await load("search.ts")).searchBench());

print("Savings calculator: one change of an input, by years", (await load("savings.ts")).savingsBench());

if (existsSync(fileURLToPath(new URL("../dist/index.html", import.meta.url))) && findBrowser() !== undefined) {
  const { framesBench } = await import("./bench/frames.mjs");
  print("Timeline in the browser: time from frame to frame", await framesBench());
} else console.log("\nNo build or no browser: the time from frame to frame is not measured.");
