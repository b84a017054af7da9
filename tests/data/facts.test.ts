import { describe, expect, test } from "vitest";
import { missingTranslations } from "../../scripts/missingTranslations.ts";
import { decode } from "../../src/domain/decode.ts";
import { parseEdtf } from "../../src/domain/edtf.ts";
import { factsOf } from "../../src/domain/fact.ts";
import { byForce, statementsOf } from "../../src/domain/firmness.ts";
import { COLLECTIONS } from "../../src/domain/records/collections.ts";
import { isUnknown } from "../../src/domain/records/fields.ts";
import { relations } from "../../src/domain/relations.ts";
import { stageOf } from "../../src/domain/stage.ts";
import { countByTheme } from "../../src/domain/themes.ts";
import { ARTICLE } from "./articleNeeds.ts";
import { recordsIn, shippedDataset, shippedFiles } from "./shipped.ts";

const dataset = shippedDataset();
const files = shippedFiles();

/** Every text of a value with the last step of the way to it: its language, or the field it stands in. */
function textsIn(value: unknown, key = ""): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, entry]) => textsIn(entry, Array.isArray(value) ? key : step));
}

const textsOf = (language: string) =>
  COLLECTIONS.flatMap((name) =>
    textsIn(recordsIn(files[name]))
      .filter(({ key }) => key === language)
      .map(({ text }) => text),
  );

describe("the shipped data", () => {
  test("is read and joined without a Problem", () => {
    expect(dataset.problems).toEqual([]);
    expect(
      COLLECTIONS.filter((name) => dataset[name].size !== recordsIn(files[name]).length || dataset[name].size === 0),
    ).toEqual([]);
  });

  test("says of every fact where it comes from", () => {
    // That nothing was found has no source of its own.
    const isNotFound = (id: string): boolean => isUnknown(dataset.observations.get(id)?.value);
    expect(
      factsOf(dataset)
        .filter(
          ({ evidence, collection, id }) => evidence.length === 0 && !(collection === "observations" && isNotFound(id)),
        )
        .map(({ key }) => key),
    ).toEqual([]);
    expect(factsOf(dataset)).toHaveLength(
      COLLECTIONS.filter((name) => !["edition", "sources", "disputes", "indicators"].includes(name)).reduce(
        (sum, name) => sum + dataset[name].size,
        0,
      ),
    );
  });

  test("is complete in all five languages", () => {
    expect(missingTranslations(COLLECTIONS.map((name) => decode(name, files[name])))).toEqual([]);
  });

  test("uses every source, topic, place, person and organization for something", () => {
    const mentioned = COLLECTIONS.flatMap((name) =>
      recordsIn(files[name]).flatMap(({ id: _, ...record }) => textsIn(record).map(({ text }) => text)),
    );
    const unused = (["sources", "topics", "people"] as const).flatMap((name) =>
      [...dataset[name].keys()].filter((id) => !mentioned.includes(id)),
    );
    expect(unused).toEqual([]);
  });

  test("is dated by its one edition", () => {
    expect([...dataset.edition.values()].map(({ asOf }) => asOf)).toEqual(["2026-11-23"]);
  });
});

describe("nothing about Hitachi Vantara stands firmer than the source", () => {
  const stage = stageOf(dataset, "hitachi-vantara");

  test("the proven stage is dialogue, agreed steps are only claimed, nothing further is reported", () => {
    expect(stage.stages.map(({ stage: name, standing }) => [name, standing])).toEqual([
      ["signal", "proven"],
      ["dialogue", "proven"],
      ["agreed-steps", "claimed"],
      ["signed-intent", "not-reported"],
      ["commitment", "not-reported"],
      ["set-up", "not-reported"],
      ["operation", "not-reported"],
    ]);
    expect(stage.proven?.stage).toBe("dialogue");
    expect(stage.claimed?.stage).toBe("agreed-steps");
  });

  test("the status is unknown, with the day it was judged and the reason", () => {
    expect(dataset.partnerships.get("hitachi-vantara")?.status).toMatchObject({
      value: "unknown",
      asOf: "2026-11-23",
      reason: { en: expect.any(String) },
    });
  });

  test("21 statements, by force as the article makes them", () => {
    const groups = byForce(statementsOf(dataset, "hitachi-vantara"));
    expect(Object.fromEntries(groups.map(({ force, statements }) => [force, statements.length]))).toEqual({
      agreed: 2,
      outlined: 2,
      interest: 4,
      emphasised: 3,
      explored: 1,
      discussed: 6,
      informed: 3,
    });
  });

  test("every statement says who asserts it; interest is the company's, information the Uzbek side's", () => {
    for (const { id, by, to, force } of statementsOf(dataset, "hitachi-vantara")) {
      expect(by, id).not.toEqual([]);
      if (force === "interest") expect({ by, to }, id).toEqual({ by: ["hitachi-vantara"], to: ["uzbek-side"] });
      if (force === "informed")
        expect({ by, to }, id).toEqual({ by: ["uzbek-side"], to: ["hitachi-vantara-representatives"] });
    }
  });

  test("the day of the meeting is an upper bound, not the day of the report", () => {
    const date = dataset.events.get("hv-meeting")?.date;
    expect(typeof date === "string" && parseEdtf(date).kind).toBe("on-or-before");
  });

  test("no amount of money and no count of jobs is in any statement or step", () => {
    const { nextStepsOf } = relations(dataset);
    const texts = [...statementsOf(dataset, "hitachi-vantara"), ...nextStepsOf("hitachi-vantara")]
      .flatMap((record) => textsIn(record))
      .filter(({ key }) => key.length === 2);
    expect(texts.filter(({ text }) => /\d|%|[$€¥]/.test(text))).toEqual([]);
  });
});

describe("where sources disagree, all values stay", () => {
  test("seven disagreements of the two reports, each with a value from both and a reason; one doubt beside them", () => {
    const disputes = relations(dataset).disputesOf("hitachi-vantara");
    expect(disputes.filter(({ kind }) => kind === "doubt").map(({ id }) => id)).toEqual(["hitachi-tokyo"]);
    const between = disputes.filter(({ kind }) => kind !== "doubt");
    expect(between.map(({ id }) => id)).toEqual([
      "meeting-place",
      "meeting-date",
      "meeting-form",
      "meeting-people",
      "meeting-outcome",
      "meeting-weight",
      "meeting-focus",
    ]);
    for (const { id, values } of between) {
      const sources = values.flatMap(({ evidence }) => evidence.map(({ source }) => source));
      expect(new Set(sources), id).toEqual(new Set([ARTICLE, "idcnova-hv"]));
    }
  });

  test("the place of the meeting is not settled and the event says so", () => {
    expect(dataset.disputes.get("meeting-place")?.shown).toBeNull();
    expect(dataset.events.get("hv-meeting")?.place).toEqual({ unknown: "disputed", dispute: "meeting-place" });
  });
});

describe("the texts", () => {
  test("Uzbek writes oʻ and gʻ with U+02BB and the tutuq with U+02BC, nothing else", () => {
    const uzbek = textsOf("uz");
    expect(uzbek.length).toBeGreaterThan(200);
    expect(uzbek.filter((text) => /['`´‘’ʹ′]/.test(text))).toEqual([]);
    expect(uzbek.filter((text) => /(?<![oOgG])\u02BB|(?<=[oOgG])\u02BC/.test(text))).toEqual([]);
    expect(uzbek.some((text) => text.includes("\u02BB"))).toBe(true);
  });

  test("each language is in its own script", () => {
    expect(textsOf("ja").filter((text) => /[а-яё]/i.test(text))).toEqual([]);
    expect(textsOf("ru").filter((text) => /[\u3040-\u30FF\u4E00-\u9FFF]/.test(text))).toEqual([]);
    for (const language of ["de", "en", "uz"]) {
      expect(textsOf(language).filter((text) => /[а-яё\u3040-\u30FF\u4E00-\u9FFF]/i.test(text))).toEqual([]);
    }
  });

  test("no text has doubled or stray spaces", () => {
    const texts = COLLECTIONS.flatMap((name) => textsIn(recordsIn(files[name])).map(({ text }) => text));
    expect(texts.filter((text) => / {2}|^\s|\s$|\n/.test(text))).toEqual([]);
  });

  test("files are written in real characters with a final newline", () => {
    for (const name of COLLECTIONS) {
      expect(files[name].endsWith("}\n"), name).toBe(true);
      expect(files[name], name).not.toMatch(/\\u[0-9a-f]{4}/i);
    }
  });

  test("the article's headline stands verbatim only as the title of the source", () => {
    const headline = dataset.sources.get(ARTICLE)?.title ?? "";
    expect(headline).toBe("Japanisches Unternehmen bekundet Interesse am usbekischen Markt");
    const places = COLLECTIONS.flatMap((name) =>
      textsIn(recordsIn(files[name]))
        .filter(({ text }) => text.includes(headline))
        .map(({ key }) => `${name} ${key}`),
    );
    expect(places).toEqual(["sources title"]);
  });
});

test("every theme of the partnership is touched by a statement", () => {
  const touched = countByTheme(dataset, statementsOf(dataset, "hitachi-vantara")).map(({ theme }) => theme.id);
  expect([...touched].sort()).toEqual([...(dataset.partnerships.get("hitachi-vantara")?.themes ?? [])].sort());
});
