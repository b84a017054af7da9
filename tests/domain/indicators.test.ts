import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type IndicatorView, indicatorGroups, limitsOf } from "../../src/domain/indicatorViews.ts";
import { datasetOf, inEnglish } from "./builders.ts";

type Raw = Readonly<Record<string, unknown>>;

const EVIDENCE = [{ source: "press" }];

/** An indicator with its observations, given in any order, and disputes about some of them. */
function ledger(
  indicator: Raw,
  observations: readonly Raw[],
  disputed: readonly string[] = [],
  more: readonly Raw[] = [],
): Dataset {
  return datasetOf({
    sources: [
      {
        id: "press",
        voice: "media",
        publisher: "Press",
        shortName: "Press",
        title: "Report",
        url: "https://example.org/press",
        language: "en",
        published: "2025-12-21",
      },
    ],
    indicators: [
      {
        id: "residents",
        title: inEnglish("Residents"),
        group: "it-park",
        unit: "companies",
        nature: "stock",
        ...indicator,
      },
      ...more,
    ],
    observations: observations.map((observation, index) => ({
      id: `o${index + 1}`,
      indicator: "residents",
      kind: "result",
      evidence: EVIDENCE,
      ...observation,
    })),
    disputes: disputed.map((id) => ({
      id: `about-${id}`,
      kind: "doubt",
      subject: { collection: "observations", id },
      question: inEnglish("Is it so?"),
      values: [{ value: inEnglish("It is said."), evidence: EVIDENCE }],
      shown: 0,
      reason: inEnglish("Only one source."),
    })),
  });
}

function viewOf(dataset: Dataset): IndicatorView {
  expect(dataset.problems).toEqual([]);
  const view = indicatorGroups(dataset).flatMap(({ views }) => views)[0];
  if (view === undefined) throw new Error("There is no indicator.");
  return view;
}

const NOT_FOUND = { unknown: "not-found" };
const ids = (figures: readonly { readonly observation: { readonly id: string } }[]) =>
  figures.map(({ observation }) => observation.id);

describe("a finding", () => {
  test("goes from the first to the last figure when the sources describe both alike", () => {
    const { finding } = viewOf(
      ledger({}, [
        { period: "2025-10", value: 3200 },
        { period: "2019-11", value: 300, bound: "more-than" },
        { period: "2022-06", value: 747, scope: inEnglish("Figure of IT Park") },
      ]),
    );
    expect(finding).toMatchObject({
      kind: "from-to",
      first: { values: [{ value: 300, bound: "more-than" }] },
      last: { values: [{ value: 3200 }] },
    });
  });

  test.each<[string, Raw, readonly Raw[], readonly string[]]>([
    [
      "scope",
      {},
      [
        { period: "2020", value: 1, scope: inEnglish("All firms") },
        { period: "2024", value: 9 },
      ],
      [],
    ],
    [
      "disputed",
      {},
      [
        { period: "2020", value: 1 },
        { period: "2024", value: 9 },
      ],
      ["o2"],
    ],
    [
      "disputed",
      {},
      [
        { period: "2020", value: 1, others: [{ value: 2, evidence: EVIDENCE }] },
        { period: "2024", value: 9 },
      ],
      [],
    ],
    [
      "kind",
      {},
      [
        { period: "2020", value: 1 },
        { period: "2024", value: 9, kind: "estimate" },
      ],
      [],
    ],
    [
      "period",
      {},
      [
        { period: "2025-06", value: 1 },
        { period: "2025", value: 9 },
      ],
      [],
    ],
    [
      "period",
      { nature: "flow" },
      [
        { period: "2020", value: 1 },
        { period: "2024-01/2024-04", value: 9 },
      ],
      [],
    ],
  ])(
    "names only the extremes, and why, when first and last cannot be compared (%s)",
    (why, indicator, observations, disputed) => {
      expect(viewOf(ledger(indicator, observations, disputed)).finding).toMatchObject({
        kind: "spread",
        why,
        low: { value: { value: 1 } },
        high: { value: { value: 9 } },
      });
    },
  );

  test("never reads a course from figures that are disputed or described differently, whatever the figures are", () => {
    const observation = fc.record({
      period: fc.constantFrom("2019", "2020-03", "2021", "2022-01/2022-06", "2023-05-01", "../2024-07-01", "2025"),
      value: fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constant(NOT_FOUND)),
      kind: fc.constantFrom("result", "estimate", "forecast", "target", "announced"),
      ...{ scope: fc.constantFrom(undefined, inEnglish("A"), inEnglish("B")) },
      others: fc.constantFrom(undefined, [{ value: 5, evidence: EVIDENCE }]),
    });
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 7 }),
        fc.constantFrom("stock", "flow"),
        (observations, nature) => {
          const { finding, links } = viewOf(ledger({ nature }, observations));
          if (finding.kind === "from-to") {
            const { first, last } = finding;
            expect([first.disputed, last.disputed, first.settled, last.settled]).toEqual([false, false, true, true]);
            expect(first.observation.scope).toEqual(last.observation.scope);
            expect(first.observation.kind).toBe(last.observation.kind);
            expect(["result", "estimate"]).toContain(first.observation.kind);
            expect(first.period.latest).toBeLessThan(last.period.earliest);
          }
          for (const { from, to } of links) expect(from.period.latest).toBeLessThan(to.period.earliest);
        },
      ),
    );
  });

  test("names the largest part only among the parts of one period, and never the whole", () => {
    const { finding, bars } = viewOf(
      ledger({ nature: "flow" }, [
        { period: "2022", value: 99, category: inEnglish("America") },
        { period: "2023", value: 344 },
        { period: "2023", value: 69, category: inEnglish("CIS") },
        { period: "2023", value: 82, category: inEnglish("Europe") },
        { period: "2023", value: 14, category: inEnglish("Africa") },
      ]),
    );
    expect(finding).toMatchObject({ kind: "largest", figure: { observation: { category: { en: "Europe" } } } });
    expect(bars).toHaveLength(5);
  });

  test("says that there is no result where only goals were found", () => {
    expect(
      viewOf(
        ledger({}, [
          { period: "2026", value: 500, kind: "target" },
          { period: "2035", value: 5000, kind: "target" },
          { period: "2026", value: NOT_FOUND, evidence: [] },
        ]),
      ).finding,
    ).toEqual({ kind: "no-result" });
  });

  test("gives both values of a single figure on which sources disagree", () => {
    expect(
      viewOf(
        ledger({}, [
          {
            period: "2024-09",
            value: { unknown: "disputed" },
            others: [
              { value: 99, evidence: EVIDENCE },
              { value: 66, evidence: EVIDENCE },
            ],
          },
        ]),
      ).finding,
    ).toMatchObject({ kind: "disagreement", low: { value: 66 }, high: { value: 99 } });
  });
});

describe("the course of an indicator", () => {
  test("keeps a period without a figure, and draws no line over it", () => {
    const { course, links } = viewOf(
      ledger({}, [
        { period: "2020", value: 350 },
        { period: "2021", value: NOT_FOUND, evidence: [] },
        { period: "2022", value: 550 },
        { period: "2023", value: 700 },
      ]),
    );
    expect(ids(course)).toEqual(["o1", "o2", "o3", "o4"]);
    expect(links.map(({ from, to, sameCount }) => [from.observation.id, to.observation.id, sameCount])).toEqual([
      ["o3", "o4", true],
    ]);
  });

  test("tells a line between counts described alike from one that only leads the eye", () => {
    const { links } = viewOf(
      ledger({}, [
        { period: "2020", value: 1 },
        { period: "2021", value: 2 },
        { period: "2022", value: 3, scope: inEnglish("Exporters only") },
      ]),
    );
    expect(links.map(({ sameCount }) => sameCount)).toEqual([true, false]);
  });

  test("leads the eye over two years at most, where the counts differ", () => {
    const { links } = viewOf(
      ledger({}, [
        { period: "2017", value: 12, scope: inEnglish("All exporters") },
        { period: "2022", value: 291 },
        { period: "2025", value: 320 },
      ]),
    );
    expect(links.map(({ from, to }) => [from.observation.id, to.observation.id])).toEqual([["o2", "o3"]]);
  });

  test("joins no flows and no goals", () => {
    const observations = [
      { period: "2020", value: 1 },
      { period: "2021", value: 2 },
    ];
    expect(viewOf(ledger({ nature: "flow" }, observations)).links).toEqual([]);
    const withGoal = viewOf(ledger({}, [...observations, { period: "2030", value: 4, kind: "target" }]));
    expect(withGoal.links.map(({ to }) => to.observation.id)).toEqual(["o2"]);
    expect(ids(limitsOf(withGoal).targets)).toEqual(["o3"]);
  });

  test("shows a goal that would flatten it beside the largest result instead", () => {
    const { course, beyond } = viewOf(
      ledger({}, [
        { period: "2023", value: 26 },
        { period: "2024", value: 45 },
        { period: "2025", value: 40 },
        { period: "2026", value: 60, kind: "target" },
        { period: "2030", value: 300, kind: "target" },
      ]),
    );
    expect(ids(course)).toEqual(["o1", "o2", "o3", "o4"]);
    expect(ids(beyond)).toEqual(["o2", "o5"]);
  });

  test("takes in the goal that the data keeps as an indicator of its own", () => {
    const dataset = ledger(
      {},
      [
        { period: "2024", value: 3000 },
        { indicator: "goal-2030", period: "2030", value: 10_000, kind: "target" },
      ],
      [],
      [
        {
          id: "goal-2030",
          title: inEnglish("Goal"),
          group: "it-park",
          unit: "companies",
          nature: "stock",
          goalFor: "residents",
        },
      ],
    );
    const views = indicatorGroups(dataset).flatMap(({ views: all }) => all);
    expect(views.map(({ indicator }) => indicator.id)).toEqual(["residents"]);
    expect(ids(views[0]?.course ?? [])).toEqual(["o1", "o2"]);
  });
});

describe("what somebody announced", () => {
  test("is named with its own time where there is no result, and is no goal for that time", () => {
    const view = viewOf(
      ledger({ unit: "megawatts" }, [
        { period: "2024", value: 10, kind: "announced" },
        { period: "2025-10", value: 12, kind: "announced" },
        { period: "2025-10", value: 500, kind: "announced", category: inEnglish("Expansion") },
        { period: "2026", value: { unknown: "not-found" }, evidence: [] },
      ]),
    );
    expect(view.finding.kind).toBe("announced");
    expect(view.finding.kind === "announced" && ids(view.finding.figures)).toEqual(["o1", "o2"]);
    expect(limitsOf(view).targets).toEqual([]);
  });

  test("stands beside a result without being one", () => {
    const view = viewOf(
      ledger({}, [
        { period: "2021", value: 147 },
        { period: "2021", value: 205, kind: "announced" },
        { period: "2024", value: 600 },
      ]),
    );
    expect(view.finding.kind).toBe("from-to");
    expect(ids(limitsOf(view).announced)).toEqual(["o2"]);
    expect(view.links.map(({ from, to }) => [from.observation.id, to.observation.id])).toEqual([["o1", "o3"]]);
  });
});

test("periods on which sources differ, and periods without a figure, are all named", () => {
  const view = viewOf(
    ledger(
      {},
      [
        { period: "2020", value: 1, others: [{ value: 2, evidence: EVIDENCE }] },
        { period: "2021", value: NOT_FOUND, evidence: [] },
        { period: "2022", value: 3 },
        { period: "2023", value: 4 },
      ],
      ["o3"],
    ),
  );
  const { disputed, ranges, gaps } = limitsOf(view);
  expect([ids(disputed), ids(ranges), ids(gaps)]).toEqual([["o1", "o3"], ["o1"], ["o2"]]);
});
