import { expect, test } from "vitest";
import { isInferredParty } from "../../src/domain/inferredParty.ts";
import { shippedDataset } from "../data/shipped.ts";

const dataset = shippedDataset();
const ministry = dataset.organizations.get("ministry-of-digital-technologies");
const inferredIn = (partnership: string): boolean | undefined => {
  const party = dataset.partnerships
    .get(partnership)
    ?.parties.find(({ organization }) => organization === ministry?.id);
  return ministry === undefined || party === undefined ? undefined : isInferredParty(ministry, party);
};

test("a party is inferred where the report that does not name it is the one the partnership rests on", () => {
  expect(inferredIn("hitachi-vantara")).toBe(true);
});

test("where other reports name the party, nobody says that they do not", () => {
  expect(inferredIn("datavolt")).toBe(false);
  expect(inferredIn("uae-coders")).toBe(false);
});
