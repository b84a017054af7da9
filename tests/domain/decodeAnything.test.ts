import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/domain/decode.ts";
import { locate } from "../../src/domain/locate.ts";
import { COLLECTIONS, type CollectionName } from "../../src/domain/records/collections.ts";
import { shippedFiles } from "../data/shipped.ts";

describe("whatever happens to the shipped files", () => {
  const files = shippedFiles();
  const name = fc.constantFrom(...COLLECTIONS);

  const survives = (collection: CollectionName, text: string) => {
    const { problems, items } = decode(collection, text);
    for (const problem of locate(text, problems)) {
      expect(problem.found.kind === "value" ? problem.found.value.isWellFormed() : true).toBe(true);
    }
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  };

  test("a changed piece of text throws nothing", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("", '"', "{", "]", ",", "null", "-", "\\u", "\ud800", "__proto__", "\uFEFF", "//"),
    );
    fc.assert(
      fc.property(
        name,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 40 }),
        piece,
        (collection, where, length, put) => {
          const text = files[collection];
          const at = Math.floor(where * text.length);
          survives(collection, text.slice(0, at) + put + text.slice(at + length));
        },
      ),
      { numRuns: 120 },
    );
  });

  test("any value in the place of another throws nothing", () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 3 }), (collection, record, field, value) => {
        const root = JSON.parse(files[collection]) as { items: Record<string, unknown>[] };
        const chosen = root.items[record % root.items.length] ?? {};
        const keys = Object.keys(chosen);
        chosen[keys[field % keys.length] ?? ""] = value;
        survives(collection, JSON.stringify(root));
      }),
      { numRuns: 120 },
    );
  });
});
