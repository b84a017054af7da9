import { describe, expect, test } from "vitest";
import type { CompanyProfile } from "../../src/domain/conditionOutcome.ts";
import { coverageOf } from "../../src/domain/coverage.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = shippedDataset();

/** A foreign-owned software company in Tashkent that exports most of what it sells. */
const exporter: CompanyProfile = {
  year: 2026,
  activity: "software",
  legalForm: "company",
  exportShare: 0.8,
  investment: 200_000,
  location: "tashkent",
  owner: "foreign",
};

const dataCentre: CompanyProfile = { ...exporter, activity: "data-hosting", exportShare: 0 };

function answer(id: string, profile: CompanyProfile) {
  const incentive = dataset.incentives.get(id);
  if (incentive === undefined) throw new Error(`no incentive ${id}`);
  return coverageOf(dataset, incentive, profile);
}

describe("the check answers as the facts do", () => {
  test.each([
    ["it-park-profit-tax", exporter, "covered"],
    ["it-park-profit-tax", { ...exporter, exportShare: 0 }, "covered"],
    ["it-park-profit-tax", { ...exporter, year: 2028, exportShare: 0.49 }, "not-covered"],
    ["it-park-profit-tax", { ...exporter, year: 2028, exportShare: 0.5 }, "unclear"],
    ["it-park-profit-tax", { ...exporter, year: 2039 }, "covered"],
    ["it-park-profit-tax", { ...exporter, year: 2040 }, "not-covered"],
    ["it-park-profit-tax", { ...exporter, legalForm: "sole-trader" }, "not-covered"],
    // Secondary notes alone report that they lost the relief.
    ["it-park-profit-tax", { ...exporter, activity: "payments" }, "unclear"],
    ["it-park-personal-income-tax", { ...exporter, year: 2028 }, "unclear"],
    ["it-park-customs-duty", { ...exporter, year: 2028 }, "unclear"],
    ["it-park-contribution", exporter, "unclear"],
    // Until the end of 2024 all founders, since February 2025 foreign ones with more than half of income from exports.
    ["it-park-dividend-tax", { ...exporter, year: 2024, exportShare: 0, owner: "uzbek" }, "covered"],
    ["it-park-dividend-tax", { ...exporter, year: 2025 }, "not-covered"],
    ["it-park-dividend-tax", exporter, "covered"],
    ["it-park-dividend-tax", { ...exporter, exportShare: 0.5 }, "not-covered"],
    ["it-park-schools", { ...exporter, year: 2028, activity: "it-teaching", exportShare: 0 }, "covered"],
    // What it asks for depends on the person, not on the company.
    ["it-visa", { ...exporter, legalForm: "sole-trader" }, "unclear"],
    ["it-park-foreign-suppliers", { ...exporter, year: 2029 }, "covered"],
    ["it-park-foreign-suppliers", { ...exporter, year: 2030 }, "not-covered"],
  ] as const)("%s for %o: %s", (id, profile, verdict) => {
    expect(answer(id, profile).verdict).toBe(verdict);
  });

  test("a resident below the export share falls out on 1 January 2028 under Decree UP-157", () => {
    const { fails } = answer("it-park-social-tax", { ...exporter, exportShare: 0.2 });
    expect(fails?.day).toBe("2028-01-01");
    expect(fails?.grounds).toMatchObject([{ condition: { id: "export-share" } }]);
    expect(fails?.grounds[0]?.basis.map(({ act }) => act)).toContain("up-157");
  });
});

describe("the routes of a data centre", () => {
  test.each([
    ["it-park-profit-tax", dataCentre, "covered"],
    [
      "special-economic-zone-profit-tax",
      { ...dataCentre, location: "special-economic-zone", investment: 3e6 },
      "covered",
    ],
    [
      "special-economic-zone-profit-tax",
      { ...dataCentre, location: "special-economic-zone", investment: 2.9e6 },
      "not-covered",
    ],
    [
      "special-economic-zone-property-and-land-tax",
      { ...dataCentre, location: "special-economic-zone", investment: 3e5 },
      "covered",
    ],
    [
      "special-economic-zone-import-vat",
      { ...dataCentre, location: "special-economic-zone", investment: 1e5 },
      "covered",
    ],
    ["ai-infrastructure-profit-tax", { ...dataCentre, location: "karakalpakstan", investment: 100_000_001 }, "covered"],
    ["ai-infrastructure-profit-tax", { ...dataCentre, location: "karakalpakstan", investment: 1e8 }, "not-covered"],
    ["ai-infrastructure-profit-tax", { ...dataCentre, location: "tashkent", investment: 2e8 }, "not-covered"],
    [
      "ai-infrastructure-profit-tax",
      { ...dataCentre, location: "karakalpakstan", investment: 2e8, owner: "uzbek" },
      "not-covered",
    ],
    [
      "ai-infrastructure-profit-tax",
      { ...dataCentre, location: "karakalpakstan", investment: 2e8, year: 2040 },
      "not-covered",
    ],
  ] as const)("%s for %o: %s", (id, profile, verdict) => {
    expect(answer(id, profile).verdict).toBe(verdict);
  });

  test("resident status is asked for by the taxes of the scheme above USD 100 million, not by its imports and power", () => {
    const profile: CompanyProfile = { ...dataCentre, location: "karakalpakstan", investment: 2e8 };
    const asksForStatus = (id: string): boolean =>
      answer(id, profile).toCheck.some((condition) => condition.id === "it-park-residency");
    expect(
      ["profit-tax", "property-tax", "land-tax", "dividend-tax"].map((one) =>
        asksForStatus(`ai-infrastructure-${one}`),
      ),
    ).toEqual([true, true, true, true]);
    expect(
      ["customs-duty", "import-vat", "electricity", "utilities"].map((one) =>
        asksForStatus(`ai-infrastructure-${one}`),
      ),
    ).toEqual([false, false, false, false]);
  });
});
