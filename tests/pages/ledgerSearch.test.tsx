import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ATTENTION_RULES } from "../../src/domain/attentionItem.ts";
import { DISPUTE_STANDINGS } from "../../src/domain/disputeRegister.ts";
import { VOICES } from "../../src/domain/records/source.ts";
import { SUBJECTS } from "../../src/domain/records/subject.ts";
import { readAttentionSearch } from "../../src/pages/attention/search.ts";
import { readDisputesSearch } from "../../src/pages/disputes/search.ts";
import { readSourcesSearch } from "../../src/pages/sources/search.ts";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((one) => one.length <= 80);
const some = <T,>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });

/** The router marks its input with a type that no value has, and hands over whatever the address holds. */
const raw = (search: unknown): never => search as never;

describe.each([
  {
    page: "attention",
    read: (search: unknown) => readAttentionSearch(raw(search)),
    written: fc.record({
      asOf: fc.constantFrom("2026-11-23", "yesterday"),
      rule: some(ATTENTION_RULES),
      partnership: id,
    }),
    names: ["asOf", "partnership", "rule"],
  },
  {
    page: "disagreements",
    read: (search: unknown) => readDisputesSearch(raw(search)),
    written: fc.record({ standing: fc.constantFrom(...DISPUTE_STANDINGS), partnership: id, subject: some(SUBJECTS) }),
    names: ["partnership", "standing", "subject"],
  },
  {
    page: "sources",
    read: (search: unknown) => readSourcesSearch(raw(search)),
    written: fc.record({
      voice: some(VOICES),
      language: some(["en", "ja", "pt-BR"]),
      partnership: id,
      q: fc.string({ minLength: 1, maxLength: 100 }),
      order: fc.constantFrom("publisher", "facts"),
    }),
    names: ["language", "order", "partnership", "q", "voice"],
  },
])("the address of $page", ({ read, written, names }) => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(written as fc.Arbitrary<object>, (search) => {
        expect(read(search)).toEqual(search);
      }),
    );
  });

  test("whatever it holds, reading it never fails and names every parameter", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (search) => {
        expect(Object.keys(read(search)).toSorted()).toEqual(names);
      }),
    );
  });
});

test("the order that the list has anyway is not written into the address", () => {
  expect(readSourcesSearch(raw({ order: "newest" })).order).toBeUndefined();
});
