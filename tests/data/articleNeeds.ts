import type { Dataset } from "../../src/domain/dataset.ts";
import type { Evidence } from "../../src/domain/records/evidence.ts";
import type { Force } from "../../src/domain/records/statement.ts";
import { readingOf } from "../../src/domain/sourceReading.ts";

/* What a reference of the article can need of the data. Each need answers with what is missing, or with nothing. */

/** The source that the article is in the data. */
export const ARTICLE = "itpark-de-hv";

export type Need = (dataset: Dataset) => string | undefined;
type FactCollection = "topics" | "people" | "organizations" | "places" | "events" | "next-steps";

export const isAt = (evidence: readonly Evidence[], place: string): boolean =>
  evidence.some(({ source, locator, stance }) => source === ARTICLE && locator === place && stance !== "differs");

export const need =
  (what: string, holds: (dataset: Dataset) => boolean | undefined): Need =>
  (dataset) =>
    holds(dataset) === true ? undefined : what;

/** A record of some kind that cites the article at each of these places. */
export const record = (
  collection: FactCollection,
  id: string,
  kind: string | undefined,
  ...places: readonly string[]
): Need =>
  need(`${collection}/${id}${kind === undefined ? "" : ` of kind ${kind}`} citing ${places.join(", ")}`, (dataset) => {
    const found = dataset[collection].get(id);
    return (
      found !== undefined &&
      (kind === undefined || ("kind" in found && found.kind === kind)) &&
      places.every((place) => isAt(found.evidence, place))
    );
  });

type Said = {
  readonly at: string;
  readonly force: Force;
  readonly by: string;
  readonly to?: string;
  readonly topic: string;
  /** A word that the English text must have, where a part of the fact is in the wording. */
  readonly saying?: RegExp;
};

/** A statement at a sentence of the article, with its force, by whom, to whom, on which topic. */
export const said = ({ at, force, by, to, topic, saying }: Said): Need =>
  need(
    `a statement at ${at}, ${force} by ${by}${to === undefined ? "" : ` to ${to}`}, on ${topic}${saying === undefined ? "" : `, saying ${saying}`}`,
    ({ statements }) =>
      [...statements.values()].some(
        (one) =>
          isAt(one.evidence, at) &&
          one.force === force &&
          one.by.includes(by) &&
          (to === undefined || one.to.includes(to)) &&
          one.topics.includes(topic) &&
          (saying === undefined || saying.test(one.text.en ?? "")),
      ),
  );

/** Each topic spoken of in as many separate statements, with different forces where the sentences differ. */
export const separately = (topics: readonly string[], ...forces: readonly Force[]): Need =>
  need(`${forces.length} separate statements (${forces.join(", ")}) on ${topics.join(" or ")}`, ({ statements }) => {
    const found = [...statements.values()].filter((one) => one.topics.some((topic) => topics.includes(topic)));
    return forces.every((force) => found.some((one) => one.force === force));
  });

export const dispute = (id: string, settled: boolean): Need =>
  need(`disputes/${id}, ${settled ? "settled" : "not settled"}`, ({ disputes }) => {
    const found = disputes.get(id);
    return found !== undefined && (found.shown !== null) === settled;
  });

export const question = (id: string, kind: "silent" | "ambiguous" | "not-found"): Need =>
  need(`open-questions/${id}, ${kind}`, (dataset) => {
    const found = dataset["open-questions"].get(id);
    if (found?.kind !== kind) return false;
    return kind !== "ambiguous" || ((found.readings ?? []).length > 1 && found.handling !== undefined);
  });

export const reading = (place: string): Need =>
  need(`facts taken from ${place}`, (dataset) => {
    const whole = readingOf(dataset, ARTICLE);
    const [, paragraph, sentence] = /^¶(\d) s(\d)$/.exec(place) ?? [];
    const taken = whole?.paragraphs[Number(paragraph) - 1]?.sentences[Number(sentence) - 1]?.taken;
    return (taken ?? []).length > 0;
  });

export const frame = (place: string): Need =>
  need(`the report citing ${place}`, ({ events }) => isAt(events.get("hv-report-itpark")?.evidence ?? [], place));
