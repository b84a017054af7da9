import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RunChart } from "../../src/ui/charts/RunChart.tsx";
import { StackChart } from "../../src/ui/charts/StackChart.tsx";
import { SwingChart } from "../../src/ui/charts/SwingChart.tsx";
import { roundSpan } from "../../src/ui/charts/valueScale.ts";

const SIZE = { width: 640, height: 320 };
const tip = { title: "2027", lines: [] };

/** The heights of drawn rectangles by whether they are striped; the ground of a pattern is none of them. */
const surfaces = (container: HTMLElement) =>
  [...container.querySelectorAll("rect")]
    .filter((one) => one.closest("defs") === null && one.getAttribute("class") !== null)
    .map((one) => ({
      striped: one.getAttribute("fill")?.startsWith("url(#") === true,
      top: Number(one.getAttribute("y")),
      height: Number(one.getAttribute("height")),
    }));

describe("values on an axis that may go below zero", () => {
  test.each([
    [0, 580_000],
    [-60_000, 525_000],
    [-34_500, 0],
    [-1, 1],
    [-9_999_999, 12],
  ])("from %d to %d are round, in even steps, hold zero and enclose both ends", (least, most) => {
    const values = roundSpan(least, most);
    expect(values).toContain(0);
    expect(values[0]).toBeLessThanOrEqual(least);
    expect(values.at(-1)).toBeGreaterThanOrEqual(most);
    expect(values.length).toBeLessThanOrEqual(9);
    const step = (values[1] ?? 0) - (values[0] ?? 0);
    values.forEach((value, index) => {
      expect(value).toBeCloseTo((values[0] ?? 0) + index * step, 6);
    });
  });

  test("without any extent still make an axis", () => {
    expect(roundSpan(0, 0)).toEqual([0, 1]);
  });
});

test("a stack grows up with what is saved and down, striped, with what costs more", async () => {
  const { container } = render(
    <StackChart
      size={SIZE}
      name="Saved by tax and year"
      columns={[
        {
          year: 2027,
          parts: [
            { key: "social-tax", value: 300, tone: "s1" },
            { key: "dividend-tax", value: 100, tone: "s4" },
            { key: "contribution", value: -100, tone: "muted" },
          ],
          total: 300,
          label: "300",
          tip,
        },
      ]}
      cliffs={[]}
      formatValue={String}
    />,
  );
  await waitFor(() => expect(surfaces(container)).toHaveLength(3));
  const [social, dividend, contribution] = surfaces(container);
  expect([social?.striped, dividend?.striped, contribution?.striped]).toEqual([false, false, true]);
  expect((social?.height ?? 0) / (dividend?.height ?? 1)).toBeCloseTo(3, 0);
  expect(dividend?.height).toBeCloseTo(contribution?.height ?? 0, 3);
  // Down is further down: the dividend stands on the social tax, the contribution hangs below it.
  expect(dividend?.top).toBeLessThan(social?.top ?? 0);
  expect(contribution?.top).toBeGreaterThan((social?.top ?? 0) + (social?.height ?? 0));
});

test("a cliff stands between the year before it and its own", async () => {
  const column = (year: number) => ({ year, parts: [], total: 0, label: "", tip });
  const { container } = render(
    <StackChart
      size={SIZE}
      name="Cliffs"
      columns={[2026, 2027, 2028, 2029].map(column)}
      cliffs={[{ year: 2028, label: "1 Jan 2028" }]}
      formatValue={String}
    />,
  );
  const label = await screen.findByText("1 Jan 2028");
  const line = label.parentElement?.querySelector("line");
  const ticks = [...container.querySelectorAll(".recharts-xAxis-tick-labels text, .recharts-xAxis text")].map((one) =>
    Number(one.getAttribute("x")),
  );
  const at = Number(line?.getAttribute("x1"));
  expect(ticks).toHaveLength(4);
  expect(at).toBeCloseTo(((ticks[1] ?? 0) + (ticks[2] ?? 0)) / 2, 1);
});

test("each scenario has a line of its own that names its end", async () => {
  const { container } = render(
    <RunChart
      size={SIZE}
      name="Cumulative"
      points={[
        { year: 2026, a: 1, b: 2, tip },
        { year: 2027, a: 2, b: 4, tip },
      ]}
      ends={{ a: "A 2", b: "B 4" }}
      formatValue={String}
    />,
  );
  expect(await screen.findByText("A 2")).toBeInTheDocument();
  expect(screen.getByText("B 4")).toBeInTheDocument();
  const [one, other] = ["A", "B"].map((name) => container.querySelector(`path[class*=line${name}]`)?.getAttribute("d"));
  expect(one).toMatch(/^M[\d.]+ [\d.]+L/);
  expect(other).toMatch(/^M[\d.]+ [\d.]+L/);
  expect(one).not.toBe(other);
});

test("a swing goes to the left when the result falls, whichever way the cause moves", async () => {
  const { container } = render(
    <SwingChart
      size={SIZE}
      name="What moves it"
      rows={[
        {
          key: "costs",
          label: "Other costs",
          down: { value: 20, label: "+20" },
          up: { value: -20, label: "−20" },
          tip,
        },
      ]}
    />,
  );
  await screen.findByText("+20");
  const [down, up] = [...container.querySelectorAll("rect")]
    .filter((one) => /down|up/.test(one.getAttribute("class") ?? ""))
    .map((one) => ({ x: Number(one.getAttribute("x")), width: Number(one.getAttribute("width")) }));
  expect(down?.x).toBe(SIZE.width / 2);
  expect((up?.x ?? 0) + (up?.width ?? 0)).toBe(SIZE.width / 2);
  expect(up?.width).toBe(down?.width);
});
