import type { Dataset } from "./dataset.ts";
import { bounds, parseEdtf } from "./edtf.ts";
import { voicesOf } from "./evidence.ts";
import { type Fact, type FactKey, factKey, factsOf } from "./fact.ts";
import { isUnknown } from "./records/fields.ts";
import type { NextStep } from "./records/nextStep.ts";
import { stageOf } from "./stage.ts";
import { statusOf } from "./status.ts";

/** What needs a person's eye, the most pressing first. */
export const ATTENTION_RULES = [
  /** The due date of a step has passed, and nothing says that it is done. */
  "step-overdue",
  "step-without-date",
  "step-without-owner",
  "silent-120",
  "silent-60",
  "claim-beyond-proof",
  "disputed",
  "single-source",
  "source-not-rechecked",
] as const;

export type AttentionRule = (typeof ATTENTION_RULES)[number];

/** Days without an event after which a partnership counts as silent, and days after which a source should be read again. */
export const SILENT_DAYS = { "silent-60": 60, "silent-120": 120 } as const;
export const RECHECK_DAYS = 90;

export type AttentionItem = {
  readonly rule: AttentionRule;
  /** The fact that it is about; a source is named by `source` instead. */
  readonly fact?: FactKey;
  readonly source?: string;
  /** The disagreement, for what is disputed. */
  readonly dispute?: string;
  readonly partnership?: string;
  /** Whole days: since the last event, since the due date, since a source was last read. */
  readonly days?: number;
  /** The day of the last event is not known; it lies at least `days` back. */
  readonly atLeast?: true;
};

/** Facts whose support by a single voice is worth a second look. Names of people and places are not. */
const NEEDS_TWO_VOICES: ReadonlySet<Fact["collection"]> = new Set([
  "events",
  "statements",
  "next-steps",
  "amounts",
  "acts",
  "observations",
]);

function steps(dataset: Dataset, asOf: number): readonly AttentionItem[] {
  const open = [...dataset["next-steps"].values()].filter(({ status }) => status !== "done");
  const item = (rule: AttentionRule, { id, partnership }: NextStep, days?: number): AttentionItem => ({
    rule,
    fact: factKey("next-steps", id),
    partnership,
    ...(days !== undefined && { days }),
  });
  return open.flatMap((step) => {
    const items: AttentionItem[] = [];
    if (isUnknown(step.due)) items.push(item("step-without-date", step));
    else {
      const { latest } = bounds(parseEdtf(step.due));
      if (latest < asOf) items.push(item("step-overdue", step, asOf - latest));
    }
    if (isUnknown(step.owner)) items.push(item("step-without-owner", step));
    return items;
  });
}

function silences(dataset: Dataset, asOf: number): readonly AttentionItem[] {
  return [...dataset.partnerships.values()].flatMap((partnership): readonly AttentionItem[] => {
    // Of what has ended nobody expects to hear.
    if (partnership.status.value === "ended") return [];
    const last = statusOf(dataset, partnership.id)?.lastEvent;
    if (last === undefined || isUnknown(last.date)) return [];
    const { earliest, latest } = bounds(parseEdtf(last.date));
    const days = asOf - latest;
    const rule =
      days >= SILENT_DAYS["silent-120"] ? "silent-120" : days >= SILENT_DAYS["silent-60"] ? "silent-60" : undefined;
    if (rule === undefined || !Number.isFinite(days)) return [];
    return [
      {
        rule,
        fact: factKey("events", last.id),
        partnership: partnership.id,
        days,
        ...(earliest !== latest && { atLeast: true as const }),
      },
    ];
  });
}

const claims = (dataset: Dataset): readonly AttentionItem[] =>
  [...dataset.partnerships.keys()].flatMap((partnership) => {
    const fact = stageOf(dataset, partnership).claimed?.facts[0];
    return fact === undefined ? [] : [{ rule: "claim-beyond-proof", fact, partnership } as const];
  });

const disputed = (dataset: Dataset): readonly AttentionItem[] =>
  [...dataset.disputes.values()].flatMap(({ id, subject, partnership }) => [
    {
      rule: "disputed",
      fact: factKey(subject.collection, subject.id),
      dispute: id,
      ...(partnership !== undefined && { partnership }),
    } as const,
  ]);

/** The partnership that a fact belongs to, for those that belong to one. */
function partnershipOf(dataset: Dataset, { collection, id }: Fact): string | undefined {
  switch (collection) {
    case "events":
    case "next-steps":
    case "amounts":
    case "acts":
      return dataset[collection].get(id)?.partnership;
    case "statements":
      return dataset.events.get(dataset.statements.get(id)?.event ?? "")?.partnership;
    default:
      return undefined;
  }
}

const singleSource = (dataset: Dataset): readonly AttentionItem[] =>
  factsOf(dataset).flatMap((fact) => {
    if (!NEEDS_TWO_VOICES.has(fact.collection)) return [];
    const sources = fact.evidence
      .filter(({ stance }) => stance !== "differs")
      .flatMap(({ source }) => dataset.sources.get(source) ?? []);
    if (sources.length === 0 || voicesOf(sources) > 1) return [];
    const partnership = partnershipOf(dataset, fact);
    return [{ rule: "single-source", fact: fact.key, ...(partnership !== undefined && { partnership }) } as const];
  });

const notRechecked = (dataset: Dataset, asOf: number): readonly AttentionItem[] =>
  [...dataset.sources.values()].flatMap(({ id, accessed }): readonly AttentionItem[] => {
    if (accessed === undefined) return [{ rule: "source-not-rechecked", source: id }];
    const days = asOf - bounds(parseEdtf(accessed)).latest;
    return days < RECHECK_DAYS ? [] : [{ rule: "source-not-rechecked", source: id, days }];
  });

/**
 * What needs attention as of a day (since 1970-01-01), the most pressing rule first and within a rule what has waited longest.
 * "Sixty days silent" means sixty or more, and less than 120: nobody reads the same silence twice.
 */
export function attention(dataset: Dataset, asOf: number): readonly AttentionItem[] {
  return [
    ...steps(dataset, asOf),
    ...silences(dataset, asOf),
    ...claims(dataset),
    ...disputed(dataset),
    ...singleSource(dataset),
    ...notRechecked(dataset, asOf),
  ].sort((a, b) => ATTENTION_RULES.indexOf(a.rule) - ATTENTION_RULES.indexOf(b.rule) || (b.days ?? 0) - (a.days ?? 0));
}
