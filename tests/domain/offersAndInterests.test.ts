import { expect, test } from "vitest";
import { statementsOf } from "../../src/domain/firmness.ts";
import { offersAndInterests } from "../../src/domain/offersAndInterests.ts";
import { countByTheme, themeOf, themesOf } from "../../src/domain/themes.ts";
import { shippedDataset } from "../data/shipped.ts";
import { aPartnershipWith, inEnglish, OFFICIAL } from "./builders.ts";

test("every interest of the company stands beside what Uzbekistan offers", () => {
  const matches = offersAndInterests(shippedDataset(), "hitachi-vantara");
  const interests = statementsOf(shippedDataset(), "hitachi-vantara").filter(({ force }) => force === "interest");
  expect(matches.map(({ interest }) => interest.id).sort()).toEqual(interests.map(({ id }) => id).sort());
  expect(matches.every(({ offers }) => offers.length > 0)).toBe(true);
  expect(matches.flatMap(({ offers }) => offers).some(({ by }) => by.includes("hitachi-vantara"))).toBe(false);
});

test("a partnership without readings has no matches", () => {
  expect(offersAndInterests(aPartnershipWith({}), "pp")).toEqual([]);
  expect(offersAndInterests(aPartnershipWith({}), "nobody")).toEqual([]);
});

test("a statement counts once for each theme that its topics belong to", () => {
  const topic = (id: string, theme?: string) => ({
    id,
    kind: "field",
    name: inEnglish(id),
    ...(theme !== undefined && { theme }),
    evidence: OFFICIAL,
  });
  const dataset = aPartnershipWith({
    events: [{}],
    statements: [{ topics: ["one", "two", "talent"] }, { topics: ["data"] }],
    more: { topics: [topic("talent"), topic("data"), topic("empty"), topic("one", "data"), topic("two", "data")] },
  });
  const [first] = statementsOf(dataset, "pp");
  expect(first && themesOf(dataset, first)).toEqual(["data", "talent"]);
  expect(themeOf(dataset, "talent")).toBe("talent");
  expect(countByTheme(dataset, statementsOf(dataset, "pp")).map(({ theme, count }) => [theme.id, count])).toEqual([
    ["data", 2],
    ["talent", 1],
  ]);
});
