import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FORCES } from "../../src/domain/records/statement.ts";
import { ForceGlyph, ForceMark } from "../../src/ui/ForceMark.tsx";
import { girihTile } from "../../src/ui/girih.ts";
import { LocalText } from "../../src/ui/LocalText.tsx";
import { UnitRow, UnitRows } from "../../src/ui/UnitRow.tsx";

test("every force has a glyph of its own shape, so that colour is never needed to tell them apart", () => {
  const drawings = FORCES.map(
    (force) => render(<ForceGlyph force={force} />).container.querySelector("svg")?.innerHTML,
  );
  expect(new Set(drawings).size).toBe(FORCES.length);
});

test("a glyph is silent, its word is said", () => {
  const { container } = render(<ForceMark force="interest" label="interest expressed" />);
  expect(screen.getByText("interest expressed")).toBeInTheDocument();
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});

test("a unit chart draws one glyph per statement and says the number once", () => {
  render(
    <UnitRows>
      <UnitRow force="discussed" label="discussed" count={8} printed="8" />
    </UnitRows>,
  );
  const row = screen.getByRole("listitem");
  expect(row.querySelectorAll("svg")).toHaveLength(8);
  expect(row).toHaveTextContent(/^discussed8$/);
});

test("text in another language than the page declares it; text in the page's language does not", () => {
  render(
    <p>
      <LocalText text="vereinbarten" lang="de" pageLanguage="en" />{" "}
      <LocalText text="agreed" lang="en" pageLanguage="en" />
    </p>,
  );
  expect(screen.getByText("vereinbarten")).toHaveAttribute("lang", "de");
  expect(screen.getByText(/agreed/)).not.toHaveAttribute("lang");
});

test("the girih is true: its repeat stands at tan 54°, and every line runs in one of the ten-fold directions", () => {
  const { width, height, path } = girihTile(100);
  expect(width / height).toBeCloseTo(Math.tan((54 * Math.PI) / 180), 3);
  const lines = [...path.matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)].map((match) => match.slice(1).map(Number));
  expect(lines.length).toBeGreaterThan(40);
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
    const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
    expect(Math.abs(angle / 36 - Math.round(angle / 36))).toBeLessThan(0.02);
  }
});
