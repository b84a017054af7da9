import fc from "fast-check";
import { expect, test } from "vitest";
import { writeDay } from "../../src/domain/calendarDay.ts";
import { FORCES } from "../../src/domain/records/statement.ts";
import { ENTRY_GROUPS } from "../../src/domain/timelineLanes.ts";
import { readTimelineSearch } from "../../src/pages/timeline/search.ts";

const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => id.length <= 80),
  { minLength: 1, maxLength: 5 },
);

const PARAMETERS = ["actor", "country", "force", "from", "kind", "lanes", "partnership", "topic", "until"] as const;

test("everything that an address holds is read back as it was written", () => {
  fc.assert(
    fc.property(
      fc.record({
        partnership: ids,
        kind: fc.subarray([...ENTRY_GROUPS], { minLength: 1 }),
        country: ids,
        actor: ids,
        topic: ids,
        force: fc.subarray([...FORCES], { minLength: 1 }),
        lanes: fc.constantFrom("partnership" as const, "country" as const),
        from: fc.integer({ min: -200_000, max: 200_000 }).map(writeDay),
        until: fc.integer({ min: -200_000, max: 200_000 }).map(writeDay),
      }),
      (search) => {
        // The router marks its input with a type that no value has.
        expect(readTimelineSearch(search as never)).toEqual(search);
      },
    ),
  );
});

test("whatever an address holds, reading it gives what the page knows or nothing, and names every parameter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...PARAMETERS), fc.anything()), (raw) => {
      // The router hands over whatever the address holds, of any type.
      const search = readTimelineSearch(raw as never);
      expect(Object.keys(search).sort()).toEqual([...PARAMETERS]);
      for (const list of [search.actor, search.topic, search.force, search.partnership, search.kind, search.country]) {
        expect(list === undefined || list.every((one) => /^[a-z0-9-]{1,80}$/.test(one))).toBe(true);
      }
      for (const day of [search.from, search.until]) expect(day ?? "2025-12-21").toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});
