import { describe, expect, test } from "vitest";
import type { CompanyProfile } from "../../src/domain/conditionOutcome.ts";
import { coverageOf, regimeAnswer } from "../../src/domain/coverage.ts";
import type { Doubt } from "../../src/domain/coverageStanding.ts";
import { datasetOf, inEnglish } from "./builders.ts";

// Synthetic rules: they have the shape of real ones and stand for none.
const evidence = [{ source: "gazette" }];
const condition = (id: string, more: object) => ({ id, title: inEnglish(id), evidence, ...more });
const phase = (id: string, more: object) => ({ id, title: inEnglish(id), evidence, ...more });

const dataset = datasetOf({
  sources: [
    {
      id: "gazette",
      voice: "legal",
      publisher: "Gazette",
      shortName: "Gazette",
      title: "Gazette",
      url: "https://example.org/",
      language: "en",
      published: "2024-01-01",
    },
    {
      id: "ledger",
      voice: "analysis",
      publisher: "Ledger",
      shortName: "Ledger",
      title: "Ledger",
      url: "https://example.org/ledger",
      language: "en",
      published: "2024-01-01",
      secondary: true,
    },
  ],
  edition: [{ id: "edition", asOf: "2026-11-23", version: "1" }],
  acts: [
    { id: "founding-act", kind: "law", title: inEnglish("Founding act"), date: "2024-01-01", evidence },
    { id: "extension-act", kind: "law", title: inEnglish("Extension act"), date: "2024-02-01", evidence },
  ],
  regimes: [
    {
      id: "park",
      title: inEnglish("Park"),
      summary: inEnglish("A park."),
      basis: [{ act: "founding-act" }],
      evidence,
      conditions: [
        condition("company", { test: { kind: "legal-form", oneOf: ["company"] } }),
        condition("listed-activity", { test: { kind: "activity", oneOf: ["software", "payments"] } }),
        condition("no-payments", { test: { kind: "activity", noneOf: ["payments"] }, from: "2026-04-01" }),
        condition("exports", {
          test: { kind: "export-share", compare: "at-least", value: 0.5, disputed: "at-or-above" },
          from: "2028-01-01",
          until: "2039-12-31",
          basis: [{ act: "extension-act", article: "item 5" }],
        }),
        condition("sound-plan", {}),
      ],
    },
    { id: "anywhere", title: inEnglish("Anywhere"), summary: inEnglish("Anywhere."), basis: [], evidence },
  ],
  readings: [
    {
      id: "at-or-above",
      title: inEnglish("At or above"),
      options: [
        { id: "at", title: inEnglish("At"), evidence },
        { id: "above", title: inEnglish("Above"), evidence },
      ],
      likely: "at",
      reason: inEnglish("A reason."),
      evidence,
    },
  ],
  "tax-parameters": [
    {
      id: "open-rate",
      title: inEnglish("Open rate"),
      regime: "anywhere",
      unit: "share",
      values: [
        { until: "2027-12-31", value: 0.07 },
        { from: "2028-01-01", value: 0.07, reading: { id: "at-or-above", option: "at" } },
        { from: "2028-01-01", value: 0.12, reading: { id: "at-or-above", option: "above" } },
      ],
      basis: [],
      confidence: "high",
      evidence,
    },
  ],
  incentives: [
    {
      id: "low-wage-tax",
      title: inEnglish("Low wage tax"),
      summary: inEnglish("Low wage tax."),
      regime: "anywhere",
      kind: "tax",
      beneficiaries: ["employees"],
      rate: "open-rate",
      phases: [phase("whole", { from: "2017-07-01", until: "2039-12-31" })],
      conditions: [],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
    {
      id: "no-tax",
      title: inEnglish("No tax"),
      summary: inEnglish("No tax."),
      regime: "park",
      kind: "tax",
      beneficiaries: ["company"],
      phases: [
        phase("first", { from: "2017-07-01", until: "2027-12-31" }),
        phase("second", { from: "2028-01-01", until: "2039-12-31" }),
      ],
      conditions: [condition("abroad", { test: { kind: "owner", oneOf: ["foreign"] } })],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
    {
      id: "visa",
      title: inEnglish("Visa"),
      summary: inEnglish("Visa."),
      regime: "park",
      kind: "migration",
      beneficiaries: ["specialists"],
      phases: [phase("first", { from: "2017-07-01" })],
      waives: ["exports"],
      conditions: [],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
    {
      id: "no-duty",
      title: inEnglish("No duty"),
      summary: inEnglish("No duty."),
      regime: "park",
      kind: "customs",
      beneficiaries: ["importers"],
      phases: [
        phase("first", { from: "2017-07-01", until: "2027-12-31" }),
        phase("second", { from: "2028-01-01", until: "2039-12-31", certainty: "assumed" }),
      ],
      conditions: [],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
    {
      id: "equipment",
      title: inEnglish("Equipment"),
      summary: inEnglish("Equipment."),
      regime: "anywhere",
      kind: "customs",
      beneficiaries: ["importers"],
      phases: [phase("relief", { from: "2021-01-01", untilUnknown: { unknown: "not-found" } })],
      conditions: [condition("on-list", {})],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
    {
      id: "cheap-power",
      title: inEnglish("Cheap power"),
      summary: inEnglish("Cheap power."),
      regime: "anywhere",
      kind: "energy",
      beneficiaries: ["company"],
      phases: [phase("price", { from: "2025-10-22", untilUnknown: { unknown: "not-found" } })],
      conditions: [
        condition("no-shop", {
          test: { kind: "activity", noneOf: ["marketplace"] },
          from: "2027-01-01",
          evidence: [{ source: "ledger" }],
        }),
      ],
      basis: [{ act: "founding-act" }],
      history: [],
      confidence: "high",
      evidence,
    },
  ],
});

const company: CompanyProfile = {
  year: 2026,
  legalForm: "company",
  activity: "software",
  exportShare: 0.8,
  owner: "foreign",
};

function ask(id: string, profile: Partial<CompanyProfile>) {
  const incentive = dataset.incentives.get(id);
  if (incentive === undefined) throw new Error(`the synthetic incentive ${id} was set aside`);
  const { verdict, fails, turnsUnclear, doubts, toCheck } = coverageOf(dataset, incentive, { ...company, ...profile });
  return {
    verdict,
    fails: fails && [
      fails.day,
      ...fails.grounds.map((ground) => (ground.kind === "period" ? "period" : ground.condition.id)),
    ],
    since: fails?.since,
    over: fails?.over,
    acts: fails?.grounds[0]?.basis,
    turnsUnclear: turnsUnclear && [turnsUnclear.day, ...turnsUnclear.doubts.map(named)],
    doubts: doubts.map(named),
    toCheck: toCheck.map((one) => one.id),
  };
}

function named(doubt: Doubt): string {
  if ("phase" in doubt) return `${doubt.kind} ${doubt.phase.id}`;
  if ("condition" in doubt) return `${doubt.kind} ${doubt.condition.id}`;
  return "reading" in doubt ? `${doubt.kind} ${doubt.reading.id}` : doubt.kind;
}

describe("whether a company is covered", () => {
  test("covered, and until when: the first day on which it fails lies after the year", () => {
    expect(ask("no-tax", {})).toMatchObject({ verdict: "covered", fails: ["2040-01-01", "period"], doubts: [] });
  });

  test("what no answer can tell is left to people, and does not decide", () => {
    expect(ask("no-tax", {}).toCheck).toEqual(["sound-plan"]);
  });

  test.each([
    ["the legal form", { legalForm: "sole-trader" }, ["2026-01-01", "company"]],
    ["an activity that is not listed", { activity: "it-teaching" }, ["2026-01-01", "listed-activity"]],
    ["the owner", { owner: "uzbek" }, ["2026-01-01", "abroad"]],
    ["an activity that is excluded inside the year", { activity: "payments" }, ["2026-04-01", "no-payments"]],
    ["the export share in its time", { exportShare: 0.3, year: 2028 }, ["2028-01-01", "exports"]],
    ["the end of the incentive", { year: 2040 }, ["2040-01-01", "period"]],
  ] as const)("not covered: %s, with the first day", (_, profile, fails) => {
    expect(ask("no-tax", profile)).toMatchObject({ verdict: "not-covered", fails });
  });

  test("a share too small later is said in time: covered this year, and the day, the condition and the act of the end", () => {
    expect(ask("no-tax", { exportShare: 0.3 })).toMatchObject({
      verdict: "covered",
      fails: ["2028-01-01", "exports"],
      acts: [{ act: "extension-act", article: "item 5" }],
    });
  });

  test("a condition without an act of its own stands in those of the incentive", () => {
    expect(ask("no-tax", { owner: "uzbek" }).acts).toEqual([{ act: "founding-act" }]);
  });

  test.each([
    ["a question is open", { owner: undefined }, ["not-answered abroad"]],
    [
      "an open activity is asked of both rules",
      { activity: undefined },
      ["not-answered listed-activity", "not-answered no-payments"],
    ],
    ["the share is exactly where sources differ", { exportShare: 0.5, year: 2028 }, ["at-disputed-value exports"]],
  ] as const)("unclear, never covered: %s", (_, profile, doubts) => {
    expect(ask("no-tax", profile)).toMatchObject({ verdict: "unclear", doubts });
  });

  test("unclear where nobody states that it goes on", () => {
    expect(ask("no-duty", { year: 2030 })).toMatchObject({ verdict: "unclear", doubts: ["assumed second"] });
    expect(ask("no-duty", { year: 2027 }).verdict).toBe("covered");
  });

  test("a condition of the regime that an incentive does not ask for does not end it", () => {
    const outcome = ask("visa", { year: 2028, exportShare: 0.1 });
    expect(outcome).toMatchObject({ verdict: "covered", fails: undefined });
  });

  test("unclear where people have to check every condition: no answer decides it", () => {
    expect(ask("equipment", { year: 2026 })).toMatchObject({
      verdict: "unclear",
      doubts: ["left-to-people"],
      toCheck: ["on-list"],
    });
  });

  test("unclear where the answers fail a condition that no confirmed source states", () => {
    expect(ask("cheap-power", { activity: "marketplace", year: 2026 })).toMatchObject({
      verdict: "covered",
      turnsUnclear: ["2027-01-01", "unconfirmed no-shop", "end-unknown price"],
    });
    expect(ask("cheap-power", { activity: "marketplace", year: 2027 }).verdict).toBe("unclear");
  });

  test("unclear after the year of the data where its last day is not known", () => {
    expect(ask("cheap-power", { year: 2026 })).toMatchObject({ verdict: "covered", doubts: [] });
    expect(ask("cheap-power", { year: 2027 })).toMatchObject({ verdict: "unclear", doubts: ["end-unknown price"] });
  });

  test("unclear where what it gives depends on how the law is read", () => {
    expect(ask("low-wage-tax", { year: 2027 })).toMatchObject({
      verdict: "covered",
      turnsUnclear: ["2028-01-01", "reading at-or-above"],
    });
    expect(ask("low-wage-tax", { year: 2028 })).toMatchObject({ verdict: "unclear", doubts: ["reading at-or-above"] });
  });

  test("covered only to the day on which an open question begins to count", () => {
    expect(ask("no-tax", { exportShare: undefined })).toMatchObject({
      verdict: "covered",
      turnsUnclear: ["2028-01-01", "not-answered exports"],
      fails: ["2040-01-01", "period"],
    });
  });

  test.each([
    ["a condition that is never met has never held", { owner: "uzbek" }, undefined, undefined],
    [
      "the first day on which it failed may lie before the year",
      { exportShare: 0.1, year: 2033 },
      "2028-01-01",
      undefined,
    ],
    [
      "one that is over is told apart from conditions before",
      { exportShare: 0.1, year: 2043 },
      "2040-01-01",
      undefined,
    ],
    [
      "a condition that was never met is named also after the end",
      { owner: "uzbek", year: 2043 },
      undefined,
      undefined,
    ],
    ["one that has not begun says when it does", { year: 2016 }, undefined, "2017-07-01"],
  ] as const)("since when and how long: %s", (_, profile, since, over) => {
    expect(ask("no-tax", profile)).toMatchObject({ verdict: "not-covered", since, over });
  });

  test("every condition that fails is named, not only the first", () => {
    expect(ask("no-tax", { owner: "uzbek", legalForm: "branch" }).fails).toEqual(["2026-01-01", "company", "abroad"]);
  });

  test("a regime is asked by its own conditions alone", () => {
    const regime = dataset.regimes.get("park");
    if (regime === undefined) throw new Error("the synthetic regime was set aside");
    expect(regimeAnswer(dataset, regime, { ...company, owner: "uzbek" }).verdict).toBe("covered");
    expect(regimeAnswer(dataset, regime, { ...company, exportShare: undefined, year: 2028 }).verdict).toBe("unclear");
    expect(regimeAnswer(dataset, regime, { ...company, legalForm: "branch" }).verdict).toBe("not-covered");
  });

  test("what fails outweighs what is unclear", () => {
    expect(ask("no-duty", { year: 2030, exportShare: 0.1 }).verdict).toBe("not-covered");
  });
});
