import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Crash } from "../../src/app/Crash.tsx";
import { loadLanguage } from "../../src/i18n/instance.ts";

/** The crash screen at an address, with nothing of the product around it. */
async function crashAt(address: string) {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <Crash error={new Error("The chunk is gone.")} /> }),
    history: createMemoryHistory({ initialEntries: [address] }),
    context: { preferences: [] },
  });
  // The screen reads nothing of the router but the address and the preferences, which every router of ours has.
  render(<RouterProvider router={router as never} />);
  return screen.findByRole("alert");
}

it("speaks English and German when no words could be loaded", async () => {
  const message = await crashAt("/uz/");
  expect(message).toHaveTextContent("Something went wrong.");
  expect(screen.getByText("Es ist ein Fehler aufgetreten.").closest("[lang]")).toHaveAttribute("lang", "de");
  expect(screen.getByRole("button", { name: "Reload the page · Seite neu laden" })).toBeVisible();
});

it("speaks the language of the address once its words are there, and keeps the technical details for those who ask", async () => {
  await loadLanguage("ja");
  await crashAt("/ja/timeline/");
  expect(screen.getByRole("heading", { level: 1, name: "エラーが発生しました。" })).toBeVisible();
  expect(screen.getByText(/The chunk is gone\./)).not.toBeVisible();
  expect(screen.queryByText("Something went wrong.")).toBeNull();
});
