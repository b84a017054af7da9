import fc from "fast-check";
import { expect, test } from "vitest";
import { PORTFOLIO_FACETS } from "../../src/domain/portfolioFilter.ts";
import { PORTFOLIO_SORTS } from "../../src/domain/portfolioOrder.ts";
import { readPortfolioSearch } from "../../src/pages/partnerships/search.ts";

const values = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => id.length <= 80),
  { minLength: 1, maxLength: 5 },
);

test("every filter, order and view that an address holds is read back as it was written", () => {
  const sorts = PORTFOLIO_SORTS.filter((sort) => sort !== "last-event");
  fc.assert(
    fc.property(values, values, fc.constantFrom(...sorts), (country, partner, sort) => {
      const search = { country, partner, sort, order: "reversed", view: "board" } as const;
      // The router marks its input with a type that no value has.
      expect(readPortfolioSearch(search as never)).toEqual(search);
    }),
  );
});

test("a year is read as the word that it is in the address, one value like several", () => {
  expect(readPortfolioSearch({ year: 2025, country: "japan" } as never)).toMatchObject({
    year: ["2025"],
    country: ["japan"],
  });
});

test("defaults are not written: asking for them is asking for nothing", () => {
  const read = readPortfolioSearch({ sort: "last-event", view: "table", order: "" } as never);
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
});

test("whatever an address holds, reading it gives words or nothing, and names every parameter", () => {
  const names = [...PORTFOLIO_FACETS, "sort", "order", "view"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (raw) => {
      // The router hands over whatever the address holds, of any type.
      const search = readPortfolioSearch(raw as never);
      expect(Object.keys(search).sort()).toEqual(names.toSorted());
      for (const facet of PORTFOLIO_FACETS)
        expect((search[facet] ?? []).every((one) => /^[a-z0-9-]{1,80}$/.test(one))).toBe(true);
    }),
  );
});
