import { createMemoryHistory } from "@tanstack/react-router";
import { prerender } from "react-dom/static";
import { collectionQuery, readText } from "../data/collectionQuery.ts";
import { stateOf } from "../data/loadDataset.ts";
import { makeQueryClient } from "../data/queryClient.ts";
import { LANGUAGES } from "../domain/languages.ts";
import { COLLECTIONS, type CollectionName, fileOf } from "../domain/records/collections.ts";
import { App } from "./App.tsx";
import { PRERENDERED_ID, type Prerendered } from "./prerendered.ts";
import { makeRouter } from "./router.tsx";

/** Gives the text of a file of `data/`. */
type ReadFile = (file: string) => Promise<string>;

export type Page = {
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly note: string;
};

const decoded = new Map<CollectionName, Promise<unknown>>();

/** Every page is made of the same files: each is read and decoded once. */
function loadCollection<Name extends CollectionName>(name: Name, readFile: ReadFile) {
  // Under a name stands what was read as that name.
  const before = decoded.get(name) as ReturnType<typeof readCollection<Name>> | undefined;
  const reading = before ?? readCollection(name, readFile);
  decoded.set(name, reading);
  return reading;
}

async function readCollection<Name extends CollectionName>(name: Name, readFile: ReadFile) {
  const read = await readText(name, await readFile(fileOf(name)));
  // A page that is missing facts must not be delivered as if it were whole.
  if (read.problems.length > 0) throw new Error(`data/${fileOf(name)} has mistakes: npm run check:data names them.`);
  return read;
}

/** The addresses of all public pages, in every language. */
export async function paths(readFile: ReadFile): Promise<readonly string[]> {
  const { items: partnerships } = await loadCollection("partnerships", readFile);
  const { items: incentives } = await loadCollection("incentives", readFile);
  const { items: sources } = await loadCollection("sources", readFile);
  const below = [
    "",
    "partnerships/",
    ...partnerships.map(({ id }) => `partnerships/${id}/`),
    "attention/",
    "timeline/",
    "market/",
    "incentives/",
    "incentives/check/",
    ...incentives.map(({ id }) => `incentives/${id}/`),
    "calculator/",
    "disputes/",
    "sources/",
    // A source that is read sentence by sentence is a page of its own; of the others the list says nearly as much.
    ...sources.filter(({ paragraphs }) => paragraphs !== undefined).map(({ id }) => `sources/${id}/`),
    "data-problems/",
  ];
  return LANGUAGES.flatMap((language) => below.map((path) => `/${language}/${path}`));
}

/**
 * Renders a page ahead, so that it can be read before any script has come.
 * @throws Error when the page does not render as itself (a redirect, a missing page, an error).
 */
export async function render(path: string, readFile: ReadFile): Promise<Page> {
  const queryClient = makeQueryClient();
  await Promise.all(
    COLLECTIONS.map(async (name) =>
      queryClient.setQueryData(collectionQuery(name).queryKey, await loadCollection(name, readFile)),
    ),
  );
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }), { queryClient, preferences: [] });
  await router.load();
  const bad = router.state.matches.find(({ status }) => status !== "success");
  if (bad !== undefined || router.state.matches.length === 0)
    throw new Error(`${path}: ${bad?.status ?? "redirected"}`);

  const { prelude } = await prerender(<App router={router} />, {
    onError: (error) => {
      throw error;
    },
  });
  const html = await new Response(prelude).text();
  // Rendered without a document, React writes the title where it stands first.
  const title = /<title>([^<]*)<\/title>/.exec(html);
  const note: Prerendered = { path, data: stateOf(queryClient) };
  return {
    path,
    language: path.split("/")[1] ?? "en",
    title: title?.[1] ?? "Hamkorlik",
    body: html.replace(title?.[0] ?? "", ""),
    note: `<script type="application/json" id="${PRERENDERED_ID}">${JSON.stringify(note).replaceAll("<", "\\u003c")}</script>`,
  };
}
