import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const REPOSITORY = join(import.meta.dirname, "../..");
const BIOME = join(REPOSITORY, "node_modules/@biomejs/biome/bin/biome");
const folder = mkdtempSync(join(tmpdir(), "hamkorlik-lint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pages as they are on the disk: a page that the lint rules do not know fails here. */
const pages = readdirSync(join(REPOSITORY, "src/pages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const violations: readonly (readonly [string, string])[] = [
  ["src/domain/x.ts", "../pages/overview/OverviewPage.tsx"],
  ["src/domain/x.ts", "../i18n/messages/en.ts"],
  ["src/domain/x.ts", "../data/useDataset.ts"],
  ["src/domain/x.ts", "../ui/Button.tsx"],
  ["src/domain/x.ts", "../app/router.tsx"],
  ["src/domain/x.ts", "react"],
  ["src/domain/records/x.ts", "../../data/useDataset.ts"],
  ["src/ui/x.ts", "../data/useDataset.ts"],
  ["src/ui/x.ts", "../pages/overview/OverviewPage.tsx"],
  ["src/ui/x.ts", "../app/router.tsx"],
  ["src/i18n/x.ts", "../data/useDataset.ts"],
  ["src/i18n/format/x.ts", "../../data/useDataset.ts"],
  ["src/i18n/x.ts", "../pages/overview/OverviewPage.tsx"],
  ["src/data/x.ts", "../pages/overview/OverviewPage.tsx"],
  ["src/data/x.ts", "../app/router.tsx"],
  ...pages.flatMap((page) => [
    [`src/pages/${page}/x.ts`, "../../app/router.tsx"] as const,
    ...pages
      .filter((other) => other !== page)
      .flatMap((other) => [
        [`src/pages/${page}/x.ts`, `../${other}/Page.tsx`] as const,
        [`src/pages/${page}/x.ts`, `../../pages/${other}/Page.tsx`] as const,
        [`src/pages/${page}/part/x.ts`, `../../${other}/Page.tsx`] as const,
      ]),
  ]),
];

const allowed: readonly (readonly [string, string])[] = [
  ["src/app/x.ts", "../pages/overview/OverviewPage.tsx"],
  ["src/data/x.ts", "../domain/decode.ts"],
  ["src/ui/x.ts", "../domain/languages.ts"],
  ...pages.flatMap((page) => [
    [`src/pages/${page}/x.ts`, "./Part.tsx"] as const,
    [`src/pages/${page}/x.ts`, "../../domain/timeline.ts"] as const,
    [`src/pages/${page}/x.ts`, "../../data/useDataset.ts"] as const,
    [`src/pages/${page}/x.ts`, "../../ui/Button.tsx"] as const,
    [`src/pages/${page}/x.ts`, "../../i18n/format/dates.ts"] as const,
  ]),
];

/** Writes one file per import and gives the imports that the lint step of the repository refuses, as `file ← import`. */
function refused(imports: readonly (readonly [string, string])[]): readonly string[] {
  const written = new Map(
    imports.map(([file, path], index) => [file.replace("x.ts", `x${index}.ts`), `${file} ← ${path}`]),
  );
  [...written.keys()].forEach((file, index) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import "${imports[index]?.[1]}";\n`);
  });
  const report = lint();
  return [...written].filter(([file]) => report.includes(file)).map(([, words]) => words);
}

/** The files in the temporary repository with an import in a forbidden direction. */
function lint(): readonly string[] {
  cpSync(join(REPOSITORY, "biome.json"), join(folder, "biome.json"));
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "--only=style/noRestrictedImports", "."];
  const { diagnostics } = JSON.parse(run(options)) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  return diagnostics
    .filter(({ category }) => category === "lint/style/noRestrictedImports")
    .map(({ location: { path } }) =>
      (typeof path === "string" ? path : path.file).replaceAll("\\", "/").replace(/^\.\//, ""),
    );
}

function run(options: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [BIOME, ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // Lint that finds something ends with exit code 1; what it found is on its output all the same.
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

describe("the lint step", { timeout: 30_000 }, () => {
  test("knows pages to check", () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
  });

  test("refuses every import against the direction of the floors, and any of one page by another", () => {
    expect(refused(violations)).toEqual(violations.map(([file, path]) => `${file} ← ${path}`));
  });

  test("lets through what the floors allow", () => {
    rmSync(join(folder, "src"), { recursive: true, force: true });
    expect(refused(allowed)).toEqual([]);
  });
});
