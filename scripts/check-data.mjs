// npm run check:data [folder]: names everything that is wrong with the facts, and where. Exit code 1 when something is.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 strips no types, so Vite loads the check and, with it, the same code that the dashboard reads its data with.
const { module } = await runnerImport(fileURLToPath(new URL("checkData.ts", import.meta.url)), { logLevel: "error" });
const { lines, passed } = await module.checkData((process.argv[2] ?? "data").replace(/(?<=.)[\\/]+$/, ""));
console.log(lines.join("\n"));
process.exitCode = passed ? 0 : 1;
