import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const DATA = join(import.meta.dirname, "data");

/**
 * Puts the facts beside the build as files of their own. They are fetched at run time, so whoever hosts the build may replace
 * `data/events.json` and reload.
 */
const facts = (): Plugin => ({
  name: "hamkorlik:facts",
  hotUpdate({ file, server }) {
    if (file.startsWith(DATA)) server.ws.send({ type: "full-reload" });
  },
  generateBundle() {
    for (const name of readdirSync(DATA)) {
      if (name.endsWith(".json"))
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: readFileSync(join(DATA, name)) });
    }
  },
});

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

export default defineConfig({
  plugins: [react(), facts()],
  server: { host: "127.0.0.1" },
  // The headers that a careful host sends: whatever would not stand under them shows here first.
  preview: {
    host: "127.0.0.1",
    port: 4173,
    headers: { "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff" },
  },
  build: {
    target: "es2023",
    // Browsers that know light-dark(); older ones would get a second copy of every colour.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // One stylesheet: a page that loads later must not flash without its styles.
    cssCodeSplit: false,
    // Fonts stay files of their own, so that a page loads only the scripts' ranges that it shows.
    assetsInlineLimit: 0,
  },
});
