import type { WorkbookWords } from "../../../src/domain/savings/workbookWords.ts";

/** Words that are only told apart, for tests of numbers; some of them are such as would run as formulas, and one name has an apostrophe. */
export const WORDS: WorkbookWords = {
  sheets: {
    result: "Result",
    inputs: "What was entered",
    rates: "Rates",
    values: "Dated values",
    comparison: "Comparison",
    standard: "Owner's ordinary regime",
    "turnover-tax": "Turnover tax",
    "it-park": "IT Park",
    "special-economic-zone": "Zone",
    "ai-infrastructure": "Scheme",
  },
  estimate: "An estimate",
  result: {
    title: "=1+1",
    lines: ["@SUM(A1)"],
    page: { kind: "link", text: "page", address: "https://example.org/" },
    headings: ["regime", "paid", "saved", "low", "likely", "high", "saved 1", "low 1", "likely 1", "high 1", "unmet"],
    unmet: ({ unmet }) => unmet.map(({ kind }) => kind).join(),
    notes: ["+1"],
  },
  inputs: {
    title: "inputs",
    lines: [],
    headings: ["input", "value", "unit", "note"],
    describe: (input, index) => ({ label: `=${input} ${index ?? ""}`, unit: "-unit" }),
    fixed: { title: "fixed", rows: [["=year", "2026"]] },
  },
  rates: {
    title: "rates",
    lines: [],
    headings: ["rate", "unit"],
    label: (id) => id,
    unit: () => "",
    otherMonths: (label) => `${label}, other months`,
  },
  values: { title: "values", lines: [], headings: [], widths: [], value: "value", describe: () => [] },
  regime: {
    title: (regime) => regime,
    amounts: "",
    paid: "paid",
    apart: "apart",
    steps: "steps",
    total: "total",
    allYears: "all",
    line: (name) => name,
    notes: () => [],
  },
  comparison: { title: "comparison", lines: [], saved: (regime) => regime },
};
