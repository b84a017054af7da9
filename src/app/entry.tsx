import "../ui/styles.ts";
import { createBrowserHistory } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { makeQueryClient } from "../data/queryClient.ts";
import { App } from "./App.tsx";
import { makeRouter } from "./router.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has lost its #root.");

const router = makeRouter(createBrowserHistory(), {
  queryClient: makeQueryClient(),
  preferences: navigator.languages,
});
createRoot(root).render(<App router={router} />);
