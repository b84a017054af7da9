import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview, runnerImport } from "vite";
import { findBrowser } from "../browser.mjs";

/*
 * How fluid the timeline is with 10,000 events: serves the built product (`npm run build` first) with synthetic data in place of the facts, opens
 * it in a real browser, and measures the time from frame to frame while the axis is dragged and zoomed.
 */

const EVENTS = 10_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const load = async (file) => (await runnerImport(`${ROOT}${file}`, { logLevel: "error", root: ROOT })).module;

/** Answers for `data/*.json` with synthetic texts. */
const synthetic = (files) => ({
  name: "hamkorlik:synthetic-data",
  configurePreviewServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const text = files.get(/^\/data\/([a-z-]+\.json)/.exec(request.url ?? "")?.[1]);
      if (text === undefined) return next();
      response.setHeader("content-type", "application/json");
      response.end(text);
    });
  },
});

/** Notes the time of every frame until `framesSeen()` takes them. */
const watchFrames = () => {
  let seen = [];
  const note = (time) => {
    seen.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  globalThis.framesSeen = () => {
    const gaps = seen.slice(1).map((time, index) => time - seen[index]);
    seen = [];
    return gaps;
  };
};

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Rows of what was measured: the median, the 95th percentile and the longest of the times between frames, in milliseconds. `outDir` holds the build. */
export async function framesBench(outDir = "dist") {
  const { COLLECTIONS, fileOf } = await load("src/domain/records/collections.ts");
  const { syntheticTimelineFiles } = await load("scripts/bench/syntheticTimeline.ts");
  const texts = syntheticTimelineFiles(EVENTS, COLLECTIONS);
  const files = new Map(COLLECTIONS.map((name) => [fileOf(name), texts.get(name)]));
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    build: { outDir },
    plugins: [synthetic(files)],
    preview: { port: 0, host: "127.0.0.1" },
  });
  const browser = await chromium.launch({
    ...(findBrowser() !== undefined && { executablePath: findBrowser() }),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    const address = server.httpServer.address();
    const opened = performance.now();
    await page.goto(`http://127.0.0.1:${address.port}/en/timeline/?lanes=partnership&from=2005-01-01&until=2009-12-31`);
    const axis = page.getByRole("group", { name: "Time axis" });
    await axis.getByRole("listitem").first().waitFor({ timeout: 60_000 });
    const opening = performance.now() - opened;
    const box = await axis.boundingBox();
    await page.evaluate(() => window.scrollTo(0, 600));
    const top = Math.max(200, ((await axis.boundingBox())?.y ?? 0) + 60);
    const marks = await axis.getByRole("listitem").count();
    await page.evaluate(watchFrames);

    const measure = async (what, gesture) => {
      await page.waitForTimeout(800);
      await page.evaluate(() => globalThis.framesSeen());
      await gesture();
      const gaps = (await page.evaluate(() => globalThis.framesSeen())).sort((a, b) => a - b);
      return [
        { what: `${what}: median frame`, count: EVENTS, ms: at(gaps, 0.5) },
        { what: `${what}: 95 % of frames within`, count: EVENTS, ms: at(gaps, 0.95) },
        { what: `${what}: longest frame`, count: EVENTS, ms: gaps.at(-1) ?? Number.NaN },
      ];
    };
    const middle = box.x + box.width / 2;
    const panning = await measure("pan", async () => {
      await page.mouse.move(middle, top);
      await page.mouse.down();
      for (let step = 0; step < 120; step++) await page.mouse.move(middle - 400 * Math.sin(step / 12), top);
      await page.mouse.up();
    });
    const zooming = await measure("zoom", async () => {
      await page.mouse.move(middle, top);
      await page.keyboard.down("Control");
      for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step < 30 ? -60 : 60);
      await page.keyboard.up("Control");
    });
    return [{ what: `open the page (${marks} marks drawn)`, count: EVENTS, ms: opening }, ...panning, ...zooming];
  } finally {
    await browser.close();
    await server.close();
  }
}
