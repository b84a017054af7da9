import fc from "fast-check";
import { expect, test } from "vitest";
import { FORCES } from "../../src/domain/records/statement.ts";
import { readTimelineSearch } from "../../src/pages/timeline/search.ts";

const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => id.length <= 80),
  { minLength: 1, maxLength: 5 },
);

test("every filter that an address holds is read back as it was written", () => {
  fc.assert(
    fc.property(ids, ids, fc.subarray([...FORCES], { minLength: 1 }), (actor, topic, force) => {
      const search = { actor, topic, force, scale: "year", from: "2025-12" } as const;
      // The router marks its input with a type that no value has.
      expect(readTimelineSearch(search as never)).toEqual(search);
    }),
  );
});

test("whatever an address holds, reading it gives filters or nothing, and names every parameter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("actor", "topic", "force", "scale", "from"), fc.anything()), (raw) => {
      // The router hands over whatever the address holds, of any type.
      const search = readTimelineSearch(raw as never);
      expect(Object.keys(search).sort()).toEqual(["actor", "force", "from", "scale", "topic"]);
      for (const list of [search.actor, search.topic, search.force]) {
        expect(list === undefined || list.every((one) => /^[a-z0-9-]{1,80}$/.test(one))).toBe(true);
      }
    }),
  );
});
