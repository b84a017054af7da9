import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createMemoryHistory } from "@tanstack/react-router";
import { render, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { makeRouter } from "../../src/app/router.tsx";
import { makeQueryClient } from "../../src/data/queryClient.ts";

const DATA = join(import.meta.dirname, "../../data");

/** Another text for a file of `data/`, by its name; null for a file that is not there. */
type Replaced = Readonly<Record<string, string | null>>;

const answer = async (file: string, replaced: Replaced): Promise<Response> => {
  const text = file in replaced ? replaced[file] : await readFile(join(DATA, file), "utf8");
  return text === null || text === undefined ? new Response("", { status: 404 }) : new Response(text);
};

/**
 * Shows the whole product at an address, with the shipped data read from the disk in place of the network. `replaced` changes
 * files of it. Resolves when the page is there.
 */
export async function show(address: string, replaced: Replaced = {}) {
  vi.stubGlobal("fetch", (url: string | URL) => answer(basename(String(url)), replaced));
  vi.stubGlobal("scrollTo", () => undefined);
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }), {
    queryClient: makeQueryClient(),
    preferences: ["en"],
  });
  const view = render(<App router={router} />);
  await waitFor(
    () => {
      if (router.state.status !== "idle" || document.querySelector("main h1, h1") === null)
        throw new Error(`${address} is still loading`);
    },
    { timeout: 5000 },
  );
  return { ...view, router, user: userEvent.setup() };
}
