// npm run schemas: writes data/schema/ from the record schemas. With --check it writes nothing and fails when a file is stale.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const folder = new URL("../data/schema/", import.meta.url);
const { module } = await runnerImport(fileURLToPath(new URL("jsonSchemas.ts", import.meta.url)), { logLevel: "error" });
const onlyCheck = process.argv.includes("--check");
const stale = [];
if (!onlyCheck) await mkdir(folder, { recursive: true });
for (const [name, schema] of module.jsonSchemas()) {
  const written = await readFile(new URL(name, folder), "utf8").catch(() => undefined);
  if (written === schema) continue;
  stale.push(name);
  if (!onlyCheck) await writeFile(new URL(name, folder), schema);
}
if (stale.length === 0) console.log("The schemas in data/schema are up to date.");
else console.log(`${onlyCheck ? "Stale, run npm run schemas" : "Written"}: ${stale.join(", ")}`);
process.exitCode = onlyCheck && stale.length > 0 ? 1 : 0;
