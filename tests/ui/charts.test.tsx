import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { BarsChart } from "../../src/ui/charts/BarsChart.tsx";
import { LegendShape } from "../../src/ui/charts/FigureShape.tsx";
import { TimeChart } from "../../src/ui/charts/TimeChart.tsx";
import type { TimeChartMark } from "../../src/ui/charts/timeChartModel.ts";

const SIZE = { width: 800, height: 320 };

const mark = (given: Partial<TimeChartMark> & { readonly key: string }): TimeChartMark => ({
  from: 19_000,
  until: 19_364,
  openStart: false,
  shape: "point",
  kind: "result",
  values: [{ value: 100, label: "100" }],
  settled: true,
  gap: undefined,
  tip: { title: given.key, lines: [] },
  ...given,
});

const draw = (marks: readonly TimeChartMark[]) =>
  render(
    <TimeChart size={SIZE} name="What it shows" marks={marks} links={[]} formatValue={String} formatYear={String} />,
  );

const words = () => [...document.querySelectorAll("svg text")].map(({ textContent }) => textContent);

test("a chart has a name and can be reached by keyboard", () => {
  draw([mark({ key: "a" })]);
  const chart = screen.getByRole("application", { name: "What it shows" });
  expect(chart).toHaveAttribute("tabindex", "0");
});

test("a range shows both ends with their values", () => {
  draw([
    mark({
      key: "a",
      values: [
        { value: 344, label: "344 m" },
        { value: 447, label: "447 m" },
      ],
    }),
  ]);
  expect(words()).toEqual(expect.arrayContaining(["344 m", "447 m"]));
});

test("both ends stay named where other labels have to give way", () => {
  const range = mark({
    key: "range",
    values: [
      { value: 100, label: "low end" },
      { value: 300, label: "high end" },
    ],
  });
  const others = [280, 290, 300, 310, 320].map((value) =>
    mark({ key: `${value}`, values: [{ value, label: `in the way at ${value}` }] }),
  );
  draw([...others, range]);
  expect(words()).toEqual(expect.arrayContaining(["low end", "high end"]));
  // Around one place there is no room for all of them.
  expect(others.every(({ values: [only] }) => words().includes(only?.label ?? ""))).toBe(false);
});

test("no label of a figure covers another or a mark, however close the figures are", () => {
  const close = [100, 104, 108, 112, 300].map((value, index) =>
    mark({
      key: `${value}`,
      from: 19_000 + index * 20,
      until: 19_030 + index * 20,
      values: [{ value, label: `about ${value}` }],
    }),
  );
  draw(close);
  const labels = [...document.querySelectorAll("g[aria-hidden='false'] > text")].map((text) => ({
    words: text.textContent,
    x: Number(text.getAttribute("x")),
    y: Number(text.getAttribute("y")),
  }));
  expect(labels.length).toBeGreaterThan(1);
  for (const one of labels) {
    for (const other of labels) {
      if (one === other) continue;
      expect(Math.abs(one.x - other.x) > 40 || Math.abs(one.y - other.y) >= 12, `${one.words} and ${other.words}`).toBe(
        true,
      );
    }
  }
});

test("a period without a figure says so in words, and no mark stands in it", () => {
  draw([
    mark({ key: "a", from: 18_262, until: 18_627 }),
    mark({ key: "gap", values: [], settled: false, gap: "Not found" }),
  ]);
  expect(words()).toContain("Not found");
  expect(document.querySelectorAll("path[transform]")).toHaveLength(1);
});

test("a figure stands at the days that it counts, not at a category", () => {
  const january = mark({ key: "january", from: 19_358, until: 19_388, shape: "column" });
  const year = mark({ key: "year", from: 19_723, until: 20_088, shape: "column" });
  draw([january, year]);
  const widths = [...document.querySelectorAll("g > rect")].map((rect) => Number(rect.getAttribute("width")) + 2);
  expect(widths[1]).toBeDefined();
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(366 / 31, 0);
});

test("kinds of figures differ in their shape, not only in colour", () => {
  const kinds = ["result", "forecast", "target", "announced", "other"] as const;
  const shapes = kinds.map((kind) => {
    const { container, unmount } = render(<LegendShape sign={kind} />);
    const shape = container.querySelector("path")?.getAttribute("d");
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(kinds.length);
});

test("bars are as long as their values, and each is named", () => {
  render(
    <BarsChart
      size={SIZE}
      name="Parts"
      rows={[
        {
          key: "a",
          label: "Europe, 2023",
          kind: "result",
          values: [{ value: 80, label: "80 m" }],
          settled: true,
          tip: { title: "a", lines: [] },
        },
        {
          key: "b",
          label: "CIS, 2023",
          kind: "result",
          values: [{ value: 40, label: "40 m" }],
          settled: true,
          tip: { title: "b", lines: [] },
        },
      ]}
    />,
  );
  expect(words()).toEqual(expect.arrayContaining(["Europe, 2023", "80 m", "CIS, 2023", "40 m"]));
  const chart = screen.getByRole("application", { name: "Parts" });
  expect(within(chart).queryByText("undefined")).toBeNull();
  const widths = [...chart.querySelectorAll("rect[height='14']")].map((rect) => Number(rect.getAttribute("width")));
  expect(widths).toHaveLength(2);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1);
});
