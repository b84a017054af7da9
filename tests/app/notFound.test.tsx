import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { show } from "../pages/show.tsx";

describe("An address without a page", () => {
  it("says which address, in the language of the address, and leads to that language's overview", async () => {
    await show("/de/gibt-es-nicht/");
    expect(screen.getByRole("heading", { level: 1, name: "Seite nicht gefunden" })).toBeVisible();
    expect(screen.getByText(/\/de\/gibt-es-nicht/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Zum Überblick" })).toHaveAttribute("href", "/de/");
  });

  it("stands on its own, with one main region, for a language that we do not have", async () => {
    await show("/xy/nowhere/");
    expect(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Go to the overview" })).toHaveAttribute("href", "/en/");
  });
});
