import { expect, test } from "vitest";
import { readingOf, takenFrom } from "../../src/domain/sourceReading.ts";
import { shippedDataset } from "../data/shipped.ts";
import { aPartnershipWith } from "./builders.ts";

const article = "itpark-de-hv";

test("every sentence of the article is there, in its order, with something taken from it", () => {
  const reading = readingOf(shippedDataset(), article);
  const sentences = reading?.paragraphs.flatMap(({ paragraph, sentences }) =>
    sentences.map(({ sentence, taken }) => ({ place: `¶${paragraph} s${sentence}`, isEmpty: taken.length === 0 })),
  );
  const places = ["¶1 s1", "¶1 s2", "¶2 s1", "¶3 s1", "¶3 s2", "¶4 s1", "¶5 s1", "¶6 s1", "¶6 s2"];
  expect(sentences).toEqual(places.map((place) => ({ place, isEmpty: false })));
});

test("every part of the article's frame is there", () => {
  const reading = readingOf(shippedDataset(), article);
  expect(reading?.frame.map(({ part }) => part)).toEqual(["headline", "title-line", "date", "tags", "publisher"]);
});

test("everything that rests on a source stands at exactly one place of its reading", () => {
  const dataset = shippedDataset();
  for (const id of dataset.sources.keys()) {
    const reading = readingOf(dataset, id);
    const placed = [
      ...(reading?.frame.flatMap(({ taken }) => taken) ?? []),
      ...(reading?.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ taken }) => taken)) ?? []),
      ...(reading?.elsewhere ?? []),
    ];
    const all = takenFrom(dataset, id);
    expect(placed).toHaveLength(all.length);
    expect(new Set(placed.map(({ evidence }) => evidence))).toEqual(new Set(all.map(({ evidence }) => evidence)));
  }
});

test("a sentence that nothing was taken from is shown empty; a whole paragraph stands at its first sentence; unknown places stand apart", () => {
  const dataset = aPartnershipWith({
    sources: [{ id: "letter", paragraphs: [2] }],
    events: [
      {
        evidence: [
          { source: "letter", locator: "¶1" },
          { source: "letter", locator: "¶9 s9" },
          { source: "letter", locator: "Annex" },
          { source: "letter" },
        ],
      },
    ],
  });
  const reading = readingOf(dataset, "letter");
  expect(reading?.paragraphs).toMatchObject([
    {
      paragraph: 1,
      sentences: [
        { sentence: 1, taken: [{ evidence: { locator: "¶1" } }] },
        { sentence: 2, taken: [] },
      ],
    },
  ]);
  expect(reading?.elsewhere.map(({ evidence }) => evidence.locator)).toEqual(["¶9 s9", "Annex", undefined]);
});

test("a source that does not exist has no reading", () => {
  expect(readingOf(shippedDataset(), "gone")).toBeUndefined();
});
