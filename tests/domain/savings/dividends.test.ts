import { describe, expect, test } from "vitest";
import type { OwnerResidence } from "../../../src/domain/savings/scenario.ts";
import { exporter, yearUnder } from "./company.ts";

const UZBEK: OwnerResidence = { kind: "uzbek" };
const FOREIGN: OwnerResidence = { kind: "foreign" };
const treaty = (rate: number): OwnerResidence => ({ kind: "foreign-with-treaty", rate });

const taxOn = (regime: "standard" | "it-park", year: number, owner: OwnerResidence, share: number) =>
  yearUnder(exporter(year, year, { owner, exportShares: [share] }), regime, year).lines["dividend-tax"];

describe("tax on dividends of 168,640 under the ordinary regime", () => {
  test.each([
    ["an Uzbek owner, 5 %", UZBEK, 8_432],
    ["a foreign owner, 10 %", FOREIGN, 16_864],
    // 11,804.8
    ["a treaty of 7 %", treaty(0.07), 11_805],
    ["a treaty that allows more than the law takes, 10 %", treaty(0.15), 16_864],
  ])("%s", (_, owner, tax) => {
    expect(taxOn("standard", 2026, owner, 0.8)).toBe(tax);
  });
});

describe("tax on dividends of 215,000 of a resident in 2026", () => {
  test.each([
    ["an Uzbek owner, 5 % like everybody", UZBEK, 0.8, 10_750],
    ["a foreign owner of an exporter, 5 %", FOREIGN, 0.8, 10_750],
    ["exports of exactly half are not more than half: 10 %", FOREIGN, 0.5, 21_500],
    ["exports of 50.01 % are, 5 %", FOREIGN, 0.5001, 10_750],
    ["less exports, 10 %", FOREIGN, 0.4, 21_500],
    ["a treaty of 3 % is lower than the resident's 5 %", treaty(0.03), 0.8, 6_450],
    ["a treaty of 7 % is higher than it", treaty(0.07), 0.8, 10_750],
    ["a treaty of 7 % where the resident's rate does not hold", treaty(0.07), 0.4, 15_050],
  ])("%s", (_, owner, share, tax) => {
    expect(taxOn("it-park", 2026, owner, share)).toBe(tax);
  });
});

describe("tax on dividends of 215,000 of a resident before", () => {
  test("until the end of 2024 it is 5 % for every founder, whatever is exported", () => {
    expect(taxOn("it-park", 2024, FOREIGN, 0.1)).toBe(10_750);
    expect(taxOn("it-park", 2024, UZBEK, 0.1)).toBe(10_750);
  });

  test("in 2025 the rate for foreign founders holds eleven months of twelve, and the year says so", () => {
    // 215,000 x (5 % x 11 + 10 % x 1) / 12 = 11,645.83
    expect(taxOn("it-park", 2025, FOREIGN, 0.8)).toBe(11_646);
    expect(yearUnder(exporter(2025, 2025), "it-park", 2025).notes).toEqual(["changes-inside-year"]);
    expect(yearUnder(exporter(2025, 2025, { payout: 0 }), "it-park", 2025).notes).toEqual([]);
  });
});

describe("tax on dividends of 215,000 of a project of the scheme above USD 100 million", () => {
  test.each([
    ["a foreign owner, none", FOREIGN, 0],
    ["a treaty of 3 % is not needed", treaty(0.03), 0],
    ["an Uzbek owner, 5 % like everybody", UZBEK, 10_750],
  ])("%s", (_, owner, tax) => {
    expect(yearUnder(exporter(2026, 2026, { owner }), "ai-infrastructure", 2026).lines["dividend-tax"]).toBe(tax);
  });
});

test("a loss is not paid out", () => {
  const year = yearUnder(exporter(2026, 2026, { revenue: 10_000 }), "standard", 2026);
  expect(year.steps["profit-after-tax"]).toBeLessThan(0);
  expect(year.steps.dividends).toBe(0);
});
