import { expect, test } from "vitest";
import { dayNumber } from "../../src/domain/edtf.ts";
import { board, hasSubstance, isOverdue, nextStepsOf } from "../../src/domain/nextSteps.ts";
import { statusOf } from "../../src/domain/status.ts";
import { aPartnershipWith, inEnglish } from "./builders.ts";

const columns = (steps: Parameters<typeof aPartnershipWith>[0]["steps"] = []) =>
  Object.fromEntries(
    board(nextStepsOf(aPartnershipWith({ steps }), "pp")).map(({ status, steps: in_ }) => [
      status,
      in_.map(({ id }) => id),
    ]),
  );

test("every column of the board is there, even when no step stands in it", () => {
  expect(Object.keys(columns())).toEqual(["outlined", "dated", "under-way", "done"]);
});

test("an outlined step moves to the dated ones as soon as its date is known", () => {
  expect(columns([{}, { due: "2026-03" }, { status: "under-way", due: "2026-03" }, { status: "done" }])).toEqual({
    outlined: ["step-1"],
    dated: ["step-2"],
    "under-way": ["step-3"],
    done: ["step-4"],
  });
});

test("a step of which neither content nor date is known has no substance", () => {
  const [empty, named, dated] = nextStepsOf(
    aPartnershipWith({ steps: [{}, { content: inEnglish("Choose a site.") }, { due: "2026-03" }] }),
    "pp",
  );
  expect([empty, named, dated].map((step) => step !== undefined && hasSubstance(step))).toEqual([false, true, true]);
});

test("the status counts dated steps and names the firmest statement and the last event", () => {
  const dataset = aPartnershipWith({
    events: [{ id: "late", date: "2026-01-05" }, { id: "early" }, { id: "undated", date: { unknown: "not-stated" } }],
    statements: [
      { event: "early", force: "discussed" },
      { event: "early", force: "interest" },
    ],
    steps: [{}, { due: "2026-03" }],
  });
  const status = statusOf(dataset, "pp");
  expect(status?.steps).toEqual({ total: 2, dated: 1 });
  expect(status?.finding?.id).toBe("statement-2");
  expect(status?.lastEvent?.id).toBe("late");
  expect(statusOf(dataset, "nobody")).toBeUndefined();
});

test.each([
  ["a year alone does not outrun a day of that year", "2025", "2025-12-20"],
  ["what is on or before a day counts with that day", "2025-12-19", "../2025-12-21"],
  ["a month outruns a day before it", "2025-10-21", "2025-11?"],
])("the last event: %s", (_, earlier, later) => {
  for (const dates of [
    [earlier, later],
    [later, earlier],
  ]) {
    const dataset = aPartnershipWith({ events: dates.map((date) => ({ date })) });
    expect(statusOf(dataset, "pp")?.lastEvent?.date).toBe(later);
  }
});

test("a step is overdue only after the last day on which it can be due, and never once it is done", () => {
  const DAY = dayNumber(2026, 3, 31);
  const [undated, month, done] = nextStepsOf(
    aPartnershipWith({ steps: [{}, { due: "2026-03" }, { due: "2026-03", status: "done" }] }),
    "pp",
  );
  const overdue = (asOf: number) => [undated, month, done].map((step) => step !== undefined && isOverdue(step, asOf));
  expect(overdue(DAY)).toEqual([false, false, false]);
  expect(overdue(DAY + 1)).toEqual([false, true, false]);
});
