import {
  ATTENTION_RULES,
  type AttentionItem,
  type AttentionRule,
  type AttentionSection,
  type Judged,
  RECHECK_DAYS,
  SILENT_DAYS,
} from "./attentionItem.ts";
import { singleSource, unconfirmed } from "./attentionSupport.ts";
import { countedFrom } from "./countedFrom.ts";
import type { Dataset } from "./dataset.ts";
import { bounds, type FuzzyDate, parseEdtf } from "./edtf.ts";
import { factKey } from "./fact.ts";
import { partnershipOf, partnershipsCiting } from "./partnershipsBehind.ts";
import { isUnknown } from "./records/fields.ts";
import type { NextStep } from "./records/nextStep.ts";
import { stageOf } from "./stage.ts";
import { eventsOf } from "./status.ts";

const of = (partnership: string | undefined): readonly string[] => (partnership === undefined ? [] : [partnership]);

const openSteps = (dataset: Dataset): readonly NextStep[] =>
  [...dataset["next-steps"].values()].filter(({ status }) => status !== "done");

const stepItem = (rule: AttentionRule, { id, partnership }: NextStep): AttentionItem => ({
  rule,
  fact: factKey("next-steps", id),
  partnership,
});

/** A step is due by a day: that it may have been meant for one before makes it no more overdue. */
const isDueBy = (date: FuzzyDate): boolean => date.kind === "on-or-before" && date.latest.day !== undefined;

function overdue(dataset: Dataset, asOf: number): readonly Judged[] {
  return openSteps(dataset).flatMap((step): readonly Judged[] => {
    if (isUnknown(step.due)) return [];
    const due = parseEdtf(step.due);
    const { latest } = bounds(due);
    const counted = isDueBy(due) ? undefined : countedFrom(due);
    const item: AttentionItem = {
      ...stepItem("step-overdue", step),
      days: asOf - latest,
      ...(counted !== undefined && { counted }),
    };
    return [{ partnerships: [step.partnership], item: latest < asOf ? item : undefined }];
  });
}

const stepsWithout = (
  dataset: Dataset,
  rule: "step-without-date" | "step-without-owner",
  lacks: (step: NextStep) => boolean,
): readonly Judged[] =>
  openSteps(dataset).map((step) => ({
    partnerships: [step.partnership],
    item: lacks(step) ? stepItem(rule, step) : undefined,
  }));

/** How long each partnership has been silent as of a day: what lies after that day had not happened yet. */
function silences(dataset: Dataset, rule: "silent-60" | "silent-120", asOf: number): readonly Judged[] {
  return [...dataset.partnerships.values()].flatMap(({ id, status }): readonly Judged[] => {
    // Of what has ended nobody expects to hear.
    if (status.value === "ended") return [];
    const dated = eventsOf(dataset, id).flatMap((event) => {
      if (isUnknown(event.date)) return [];
      const date = parseEdtf(event.date);
      const { earliest, latest } = bounds(date);
      return earliest > asOf ? [] : [{ event, date, latest }];
    });
    const last = dated.findLast(({ event }) => event.kind !== "report") ?? dated.at(-1);
    if (last === undefined) return [];
    const days = asOf - last.latest;
    const until = rule === "silent-60" ? SILENT_DAYS["silent-120"] : Number.POSITIVE_INFINITY;
    if (days < SILENT_DAYS[rule] || days >= until) return [{ partnerships: [id], item: undefined }];
    const counted = countedFrom(last.date);
    const item: AttentionItem = {
      rule,
      fact: factKey("events", last.event.id),
      partnership: id,
      days,
      ...(counted !== undefined && { counted }),
    };
    return [{ partnerships: [id], item }];
  });
}

const claims = (dataset: Dataset): readonly Judged[] =>
  [...dataset.partnerships.keys()].map((partnership) => {
    const fact = stageOf(dataset, partnership).claimed?.facts[0];
    return {
      partnerships: [partnership],
      item: fact === undefined ? undefined : { rule: "claim-beyond-proof", fact, partnership },
    };
  });

/** What is not settled comes first. */
const disputed = (dataset: Dataset): readonly Judged[] =>
  [...dataset.disputes.values()]
    .toSorted((a, b) => Number(a.shown !== null) - Number(b.shown !== null))
    .map(({ id, subject, partnership = partnershipOf(dataset, subject) }) => ({
      partnerships: of(partnership),
      item: {
        rule: "disputed",
        fact: factKey(subject.collection, subject.id),
        dispute: id,
        ...(partnership !== undefined && { partnership }),
      },
    }));

const notRechecked = (dataset: Dataset, asOf: number): readonly Judged[] =>
  [...dataset.sources.values()].map(({ id, accessed }) => {
    const days = accessed === undefined ? undefined : asOf - bounds(parseEdtf(accessed)).latest;
    const item: AttentionItem = { rule: "source-not-rechecked", source: id, ...(days !== undefined && { days }) };
    return {
      partnerships: partnershipsCiting(dataset, id),
      item: days !== undefined && days < RECHECK_DAYS ? undefined : item,
    };
  });

function judgedBy(rule: AttentionRule, dataset: Dataset, asOf: number): readonly Judged[] {
  switch (rule) {
    case "step-overdue":
      return overdue(dataset, asOf);
    case "step-without-date":
      return stepsWithout(dataset, rule, ({ due }) => isUnknown(due));
    case "step-without-owner":
      return stepsWithout(dataset, rule, ({ owner }) => isUnknown(owner));
    case "silent-120":
    case "silent-60":
      return silences(dataset, rule, asOf);
    case "claim-beyond-proof":
      return claims(dataset);
    case "disputed":
      return disputed(dataset);
    case "unconfirmed":
      return unconfirmed(dataset);
    case "single-source":
      return singleSource(dataset);
    case "source-not-rechecked":
      return notRechecked(dataset, asOf);
  }
}

/**
 * What needs attention as of a day (since 1970-01-01), the most pressing rule first and within a rule what has waited longest. Every
 * rule has its section, also when it found nothing. `partnership` keeps to what concerns that one.
 * "Sixty days silent" means sixty or more, and less than 120: nobody reads the same silence twice.
 */
export function attention(dataset: Dataset, asOf: number, partnership?: string): readonly AttentionSection[] {
  return ATTENTION_RULES.map((rule) => {
    const judged = judgedBy(rule, dataset, asOf).filter(
      ({ partnerships }) => partnership === undefined || partnerships.includes(partnership),
    );
    return {
      rule,
      examined: judged.length,
      items: judged
        .flatMap(({ item }) => item ?? [])
        // What nobody knows the day of has waited longest.
        .toSorted((a, b) => (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER)),
    };
  });
}
