import { describe, expect, test } from "vitest";
import { leadingFigure, marketAccess, sortValue } from "../../src/domain/marketAccess.ts";
import { atlasCountry } from "../../src/ui/charts/atlas.ts";
import { shippedDataset } from "../data/shipped.ts";
import { datasetOf, inEnglish } from "./builders.ts";

const EVIDENCE = [{ source: "press" }];

const dataset = datasetOf({
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
  places: [
    { id: "tajikistan", kind: "country", name: inEnglish("Tajikistan"), code: "TJ", evidence: EVIDENCE },
    { id: "atlantis", kind: "country", name: inEnglish("Atlantis"), code: "XX", evidence: EVIDENCE },
  ],
  markets: [
    { id: "tj", name: inEnglish("Tajikistan"), place: "tajikistan", roles: ["cis", "neighbour"], evidence: EVIDENCE },
    { id: "xx", name: inEnglish("Atlantis"), place: "atlantis", roles: ["cis"], evidence: EVIDENCE },
    { id: "region", name: inEnglish("Central Asia"), roles: ["region"], evidence: EVIDENCE },
  ],
  indicators: [
    { id: "gdp", title: inEnglish("GDP"), group: "country", unit: "usd", nature: "flow" },
    { id: "gdp-growth", title: inEnglish("Growth"), group: "country", unit: "share", nature: "flow" },
  ],
  observations: [
    { id: "a", indicator: "gdp", market: "tj", period: "2024", kind: "result", value: 14, evidence: EVIDENCE },
    { id: "b", indicator: "gdp", market: "tj", period: "2026", kind: "forecast", value: 20, evidence: EVIDENCE },
    { id: "c", indicator: "gdp", market: "tj", period: "2025", kind: "estimate", value: 17, evidence: EVIDENCE },
    {
      id: "d",
      indicator: "gdp",
      market: "xx",
      period: "2025",
      kind: "result",
      value: { unknown: "not-found" },
      evidence: [],
    },
    { id: "e", indicator: "gdp-growth", market: "xx", period: "2025", kind: "result", value: 0.07, evidence: EVIDENCE },
    {
      id: "f",
      indicator: "gdp",
      market: "region",
      period: "2025",
      kind: "result",
      value: { unknown: "disputed" },
      others: [
        { value: 9, evidence: EVIDENCE },
        { value: 5, evidence: EVIDENCE },
      ],
      evidence: [],
    },
  ],
});

describe("the countries", () => {
  const [tj, xx, region] = marketAccess(dataset);

  test("are known to the data as built", () => {
    expect(dataset.problems).toEqual([]);
  });

  test("show what is, newest first, before what is expected", () => {
    expect(tj?.figures.gdp.map(({ observation }) => observation.id)).toEqual(["c", "a", "b"]);
    expect(leadingFigure(tj?.figures.gdp ?? [])?.observation.id).toBe("c");
  });

  test("keep figures of other indicators", () => {
    expect(xx?.further.map(({ indicator }) => indicator.id)).toEqual(["gdp-growth"]);
  });

  test("are sorted by no number where none is known, and by the smallest where none is settled", () => {
    expect(sortValue(leadingFigure(xx?.figures.gdp ?? []))).toBeUndefined();
    expect(sortValue(leadingFigure(region?.figures.gdp ?? []))).toBe(5);
  });

  test("stand on the map only with a number that the atlas knows", () => {
    expect([tj?.number, xx?.number, region?.number]).toEqual(["762", undefined, undefined]);
  });
});

test("every country of the shipped data is found in the atlas, under its own name", () => {
  const rows = marketAccess(shippedDataset()).filter(({ market }) => market.place !== undefined);
  expect(rows.length).toBeGreaterThan(0);
  for (const { market, number } of rows) {
    expect(atlasCountry(number ?? "none")?.properties?.["name"], market.id).toBe(market.name.en);
  }
});

test("no part of a country whose belonging is disputed is drawn with its role", () => {
  const russia = atlasCountry("643")?.geometry;
  const rings = russia?.type === "MultiPolygon" ? russia.coordinates.flat(1) : [];
  expect(rings.length).toBeGreaterThan(1);
  const inCrimea = rings.flat().filter(([x = 0, y = 0]) => x > 33 && x < 36 && y > 44.3 && y < 46);
  expect(inCrimea).toEqual([]);
});
