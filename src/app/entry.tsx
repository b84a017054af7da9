import "../ui/styles.ts";
import { createBrowserHistory } from "@tanstack/react-router";
import { createRoot, hydrateRoot } from "react-dom/client";
import { stateOf } from "../data/loadDataset.ts";
import { makeQueryClient } from "../data/queryClient.ts";
import { App } from "./App.tsx";
import { readPrerendered } from "./prerendered.ts";
import { makeRouter } from "./router.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has lost its #root.");

const queryClient = makeQueryClient();
const router = makeRouter(createBrowserHistory(), { queryClient, preferences: navigator.languages });

// Once a page is shown, a language that comes slowly must not take it away: scroll position and focus would go with it.
router.subscribe("onResolved", () => {
  router.routesById["/{-$locale}"].options.pendingMs = Number.POSITIVE_INFINITY;
});

const ahead = readPrerendered();
const { pathname, search } = window.location;
if (ahead?.path === pathname && search === "") {
  // The page that was rendered ahead stays on the screen while the facts come.
  router.ssr = { manifest: undefined };
  await router.load();
  // If somebody has replaced a file since the build, the page ahead is out of date: it is rendered afresh, not hydrated.
  if (ahead.data === stateOf(queryClient)) hydrateRoot(root, <App router={router} />);
  else createRoot(root).render(<App router={router} />);
} else {
  createRoot(root).render(<App router={router} />);
}
