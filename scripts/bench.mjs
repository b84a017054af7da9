// npm run bench: how the product behaves with far more than it holds. Prints times and, next to them, ratios, which travel between machines.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`bench/${file}`, import.meta.url)), { logLevel: "error" })).module;

const print = (rows) => {
  const first = new Map();
  for (const { what, count, ms } of rows) {
    if (!first.has(what)) first.set(what, { count, ms });
    const base = first.get(what);
    const ratio = ms / base.ms / (count / base.count);
    console.log(
      `${what.padEnd(34)} ${String(count).padStart(8)}  ${ms.toFixed(1).padStart(9)} ms   ${ratio.toFixed(2)} x the time per record of the first row`,
    );
  }
};

console.log("Reading the ledger (synthetic records)");
print((await load("reading.ts")).readingBench());
