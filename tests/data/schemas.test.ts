import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../scripts/jsonSchemas.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { UNKNOWNS } from "../../src/domain/records/fields.ts";
import { REPOSITORY, shippedFiles } from "./shipped.ts";

const folder = join(REPOSITORY, "data/schema");
const schemas = jsonSchemas();
const parsed = (name: string) => JSON.parse(schemas.get(name) ?? "{}");

test("data/schema holds exactly one schema per collection", () => {
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
});

test.each([...schemas])("%s is up to date (npm run schemas writes it)", (name, schema) => {
  expect(readFileSync(join(folder, name), "utf8")).toBe(schema);
});

test.each(COLLECTIONS)("the file of %s names its schema, so that an editor completes and checks", (collection) => {
  expect(JSON.parse(shippedFiles()[collection]).$schema).toBe(`./schema/${collection}.schema.json`);
});

test("a schema allows the line that names it and no field that a record cannot have", () => {
  const schema = parsed("statements.schema.json");
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(schema.properties.$schema).toEqual({ type: "string" });
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.items.items.additionalProperties).toBe(false);
  expect(schema.properties.items.items.required).toEqual(expect.arrayContaining(["id", "force", "by", "evidence"]));
  expect(parsed("events.schema.json").definitions.unknown.properties.unknown.enum).toEqual([...UNKNOWNS]);
});

test.each([
  [
    "date",
    ["2025", "2025-12~", "../2025-12-21", "2025-12-18/2025-12-20", "2025-02-01/..", "[2025-12-18..2025-12-21]"],
    ["2025-13", "2025-12-32", "soon", "0025", "../.."],
  ],
  ["id", ["hv-meeting", "e1"], ["HV", "a b", "-a", ""]],
  ["text", ["a", " a"], ["", " "]],
])("the pattern of %s lets through what decoding lets through", (name, good, bad) => {
  const pattern = new RegExp(parsed("events.schema.json").definitions[name].pattern, "u");
  expect(good.filter((text) => !pattern.test(text))).toEqual([]);
  expect(bad.filter((text) => pattern.test(text))).toEqual([]);
});

test("the pattern of an address refuses what could run", () => {
  const pattern = new RegExp(parsed("sources.schema.json").definitions.url.pattern, "u");
  expect(["https://example.org", "http://example.org/?a=b"].every((address) => pattern.test(address))).toBe(true);
  expect(
    ["javascript:alert(1)", "data:text/html,x", "//example.org", "https://a b"].some((address) =>
      pattern.test(address),
    ),
  ).toBe(false);
});
