import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import type { ComponentProps, ReactNode } from "react";
import { expect, test } from "vitest";
import { EvidenceMarker } from "../../src/ui/EvidenceMarker.tsx";

const link: ComponentProps<typeof EvidenceMarker>["link"] = {
  to: "./",
  search: (before) => ({ ...before, evidence: "p6" }),
};

function show(content: ReactNode) {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return render(
    <RouterContextProvider router={router}>
      <p>{content}</p>
    </RouterContextProvider>,
  );
}

test("a marker is a link to its evidence, with a name that says more than its sign", () => {
  show(<>agreed{<EvidenceMarker label="¶6" name="Evidence for this statement, ¶6" link={link} />}</>);
  const marker = screen.getByRole("link", { name: "Evidence for this statement, ¶6" });
  expect(marker).toHaveAttribute("href", expect.stringContaining("evidence=p6"));
  expect(marker).not.toHaveAttribute("aria-current", "true");
});

test("the marker whose evidence is open says so", () => {
  show(<EvidenceMarker label="¶6" name="Evidence ¶6" link={link} open />);
  expect(screen.getByRole("link", { name: "Evidence ¶6" })).toHaveAttribute("aria-current", "true");
});

test("a disputed fact is marked in words, not by the sign alone", () => {
  show(<EvidenceMarker label="¶1" name="Evidence ¶1" link={link} disputed="Evidence ¶1 (sources disagree)" />);
  expect(screen.getByRole("link", { name: "Evidence ¶1 (sources disagree)" })).toBeInTheDocument();
});

test("nothing between the last word and its marker lets a line break", () => {
  const { container } = show(<>partnership{<EvidenceMarker label="¶6" name="Evidence ¶6" link={link} />}</>);
  expect(container.textContent).toMatch(/^partnership\u2060¶6/);
});
