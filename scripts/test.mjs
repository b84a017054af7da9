import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";

/*
 * `npm test`: everything that has to hold before a change may land, in the order in which it fails fastest. Ends with one line
 * "N passed, N failed" over all of it; every check that has no tests of its own counts as one.
 */

const UNIT = join(tmpdir(), `hamkorlik-unit-${process.pid}.json`);
const E2E = join(tmpdir(), `hamkorlik-e2e-${process.pid}.json`);

const PROGRAMS = ["node", "npm"];

const run = (name, args, env = {}) =>
  new Promise((done) => {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const [command, ...rest] = PROGRAMS.includes(args[0]) ? args : ["npx", "--no-install", ...args];
    const child = spawn(command, rest, {
      stdio: "inherit",
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("close", (code) => {
      console.log(
        `── ${name}: ${code === 0 ? "ok" : `failed (${code})`}, ${Math.round((Date.now() - started) / 1000)} s`,
      );
      done(code === 0);
    });
  });

const report = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
};

let passed = 0;
let failed = 0;
const count = (ok, counts) => {
  if (counts) {
    passed += counts.passed;
    failed += counts.failed;
  }
  // A runner that fails without a failed test (it could not start) must not look green.
  if (!counts || (!ok && counts.failed === 0)) ok ? passed++ : failed++;
};

let browser;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

count(await run("data", ["node", "scripts/check-data.mjs"]));
count(await run("types", ["tsc", "--noEmit"]));
count(await run("lint", ["biome", "check", "--error-on-warnings", "."]));
count(await run("dead code", ["knip"]));

const unit = await run("unit and component tests", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${UNIT}`,
]);
const units = report(UNIT);
count(unit, units && { passed: units.numPassedTests, failed: units.numFailedTests });

const built = await run("build", ["npm", "run", "build"]);
count(built);

if (built) {
  const e2e = await run("end to end", ["playwright", "test"], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
  });
  const stats = report(E2E)?.stats;
  count(e2e, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
