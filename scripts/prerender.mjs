import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paths, render } from "../.cache/ssr/entry-server.js";

/* After both builds: writes one HTML file per page and language into `dist`. `dist/index.html` stays the bare shell. */

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const shell = await readFile(join(dist, "index.html"), "utf8");
const readData = (file) => readFile(join(root, "data", file), "utf8");

/** Puts text in without `$` in it meaning anything. */
const put = (html, place, text) => {
  if (!html.includes(place)) throw new Error(`index.html has lost ${place}`);
  return html.replace(place, () => text);
};

const assets = await readdir(join(dist, "assets"));

/** The shell asks for the Latin fonts at once; Russian needs the Cyrillic ones as well. Japanese text comes from the system's fonts. */
const preloads = (language) =>
  (language === "ru" ? ["source-serif-4-cyrillic-", "source-sans-3-cyrillic-"] : [])
    .map((start) => {
      const file = assets.find((name) => name.startsWith(start));
      if (file === undefined) throw new Error(`The build has no font ${start}*`);
      return `<link rel="preload" as="font" type="font/woff2" href="/assets/${file}" crossorigin>`;
    })
    .join("");

let pages = 0;
for (const path of await paths(readData)) {
  const page = await render(path, readData);
  let html = put(shell, '<html lang="en">', `<html lang="${page.language}">`);
  html = put(html, "<title>Hamkorlik</title>", `<title>${page.title}</title>${preloads(page.language)}`);
  html = put(html, '<div id="root"></div>', `<div id="root">${page.body}</div>${page.note}`);
  html = html.replace(/\s*<noscript>[\s\S]*?<\/noscript>/, "");
  const folder = join(dist, path);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), html);
  pages++;
}
console.log(`${pages} pages rendered ahead`);
