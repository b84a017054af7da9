import type { Dataset } from "./dataset.ts";
import { bounds, parseEdtf } from "./edtf.ts";
import { type FactKey, factKey } from "./fact.ts";
import { statementsOf } from "./firmness.ts";
import { hasSubstance, nextStepsOf } from "./nextSteps.ts";
import type { CollectionName } from "./records/collections.ts";
import type { Event, EventKind } from "./records/event.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown } from "./records/fields.ts";
import { relations } from "./relations.ts";

/** How far a partnership has come. Each stage has the least proof that it needs (see `lacksOf`). */
export const STAGES = [
  "signal",
  "dialogue",
  "agreed-steps",
  "signed-intent",
  "commitment",
  "set-up",
  "operation",
] as const;

export type Stage = (typeof STAGES)[number];

/** "claimed": a source asserts it, but the proof that the stage needs is missing. */
export type Standing = "proven" | "claimed" | "not-reported";

/**
 * Without one of these a stage would seem to lack proof that only could not be read. People and organizations are among them: who took part
 * for a party decides what counts.
 */
export const BEHIND_THE_STAGE: readonly CollectionName[] = [
  "events",
  "statements",
  "next-steps",
  "sources",
  "organizations",
  "people",
];

/** What a stage still lacks. */
export const LACKS = [
  "any-report",
  "meeting",
  "meeting-date",
  "report-by-a-side",
  "named-steps",
  "signed-document",
  "signing-date",
  "contract-company-or-money",
  "residency-site-or-staff",
  "services-exports-or-trainees",
  "source",
] as const;

export type Lack = (typeof LACKS)[number];

export type StageStanding = {
  readonly stage: Stage;
  /** From 1 to 7. */
  readonly step: number;
  readonly standing: Standing;
  /** The facts that prove it or claim it. */
  readonly facts: readonly FactKey[];
  readonly lacks: readonly Lack[];
};

export type PartnershipStage = {
  readonly stages: readonly StageStanding[];
  /** The furthest stage that is proven; undefined when not even a report with a source is left. */
  readonly proven: StageStanding | undefined;
  /** The furthest stage that is claimed beyond it. */
  readonly claimed: StageStanding | undefined;
  /** The stage after the proven one. */
  readonly next: StageStanding | undefined;
};

const kinds: Readonly<Record<Exclude<Stage, "agreed-steps">, readonly EventKind[]>> = {
  signal: ["report"],
  dialogue: ["meeting", "visit"],
  "signed-intent": ["memorandum", "road-map"],
  commitment: ["contract", "company-registration", "financing"],
  "set-up": ["residency", "construction", "opening", "staffing"],
  operation: ["service-start", "export", "trainees"],
};

const missingKind: Readonly<Record<Exclude<Stage, "agreed-steps">, Lack>> = {
  signal: "any-report",
  dialogue: "meeting",
  "signed-intent": "signed-document",
  commitment: "contract-company-or-money",
  "set-up": "residency-site-or-staff",
  operation: "services-exports-or-trainees",
};

/** The organizations that one is part of, the nearest first. Data that goes in a circle ends where it began. */
function above(dataset: Dataset, organization: string): readonly string[] {
  const found: string[] = [];
  for (let next = dataset.organizations.get(organization)?.partOf; next !== undefined && !found.includes(next); ) {
    found.push(next);
    next = dataset.organizations.get(next)?.partOf;
  }
  return found;
}

/** A document is dated when its day or its month is known and not inferred. */
const isDated = (date: Event["date"]): boolean => {
  if (isUnknown(date)) return false;
  const { earliest, latest } = bounds(parseEdtf(date));
  return latest - earliest < 31 && !/[~?]/.test(date);
};

/**
 * The stage of a partnership, bound to proof:
 * 1 signal – one report · 2 dialogue – a dated or datable meeting, reported by a side · 3 agreed steps – a step whose content or date is known,
 * reported by a side · 4 signed intent – a memorandum or road map of a known day or month · 5 commitment – a contract, a registered company or
 * money · 6 set-up – residency, construction or first staff · 7 operation – services, exports or trainees.
 * Take a source away, and what rested on it alone is proven no more. An event in which no party takes part (a contact of the parent
 * company, say) is context and proves nothing.
 */
export function stageOf(dataset: Dataset, partnership: string): PartnershipStage {
  const record = dataset.partnerships.get(partnership);
  const parties = new Set(record?.parties.map(({ organization }) => organization));
  const isOfParty = (actor: string): boolean => {
    const { organizations = [], offices = [] } = dataset.people.get(actor) ?? {};
    return [actor, ...organizations, ...offices.map(({ organization }) => organization)].some((one) =>
      parties.has(one),
    );
  };
  const representatives = new Set(record?.parties.flatMap((party) => party.representatives ?? []));
  const events = relations(dataset)
    .eventsOf(partnership)
    .filter(
      // Who takes part in a report or an export need not be said.
      ({ participants }) =>
        participants === undefined || participants.some((actor) => representatives.has(actor) || isOfParty(actor)),
    );

  const sourced = (evidence: readonly Evidence[]) =>
    evidence.some(({ source, stance }) => stance !== "differs" && dataset.sources.has(source));
  // A party reports for itself, and so does what it is part of: the government reports what its ministry did.
  const sides = new Set([...parties].flatMap((party) => [party, ...above(dataset, party)]));
  const bySide = (evidence: readonly Evidence[]) =>
    evidence.some(({ source, stance }) => {
      const speaker = stance === "differs" ? undefined : dataset.sources.get(source)?.speaksFor;
      return speaker !== undefined && sides.has(speaker);
    });

  const lacksOfEvent = (stage: Stage, { date, evidence }: Event): readonly Lack[] => {
    if (!evidence.some(({ source }) => dataset.sources.has(source))) return ["source"];
    const lacks: Lack[] = [];
    if (stage === "dialogue" && isUnknown(date)) lacks.push("meeting-date");
    if (stage === "dialogue" && !bySide(evidence)) lacks.push("report-by-a-side");
    if (stage === "signed-intent" && !isDated(date)) lacks.push("signing-date");
    return lacks;
  };

  const eventStage = (stage: Exclude<Stage, "agreed-steps">): Omit<StageStanding, "step"> => {
    // A meeting or a signing is more than a signal, so it is one too; the event that is no more than that comes first.
    const candidates = [
      ...events.filter(({ kind }) => kinds[stage].includes(kind)),
      ...events.filter(({ kind }) => stage === "signal" && !kinds[stage].includes(kind)),
    ];
    const judged = candidates.map((event) => ({ key: factKey("events", event.id), lacks: lacksOfEvent(stage, event) }));
    const proofs = judged.filter(({ lacks }) => lacks.length === 0);
    if (proofs.length > 0) return { stage, standing: "proven", facts: proofs.map(({ key }) => key), lacks: [] };
    const claims = judged.filter(({ lacks }) => !lacks.includes("source"));
    const best = claims.toSorted((a, b) => a.lacks.length - b.lacks.length)[0] ?? judged[0];
    return {
      stage,
      standing: claims.length > 0 ? "claimed" : "not-reported",
      facts: claims.map(({ key }) => key),
      lacks: best?.lacks ?? [missingKind[stage]],
    };
  };

  const agreedSteps = (): Omit<StageStanding, "step"> => {
    const stage = "agreed-steps";
    const steps = nextStepsOf(dataset, partnership).filter(({ evidence }) => sourced(evidence));
    const proofs = steps.filter((step) => hasSubstance(step) && bySide(step.evidence));
    if (proofs.length > 0)
      return { stage, standing: "proven", facts: proofs.map(({ id }) => factKey("next-steps", id)), lacks: [] };
    const outlined = statementsOf(dataset, partnership).filter(
      ({ force, evidence }) => (force === "outlined" || force === "agreed") && sourced(evidence),
    );
    const lacks: Lack[] = steps.some(hasSubstance) ? ["report-by-a-side"] : ["named-steps"];
    const facts = [
      ...steps.map(({ id }) => factKey("next-steps", id)),
      ...outlined.map(({ id }) => factKey("statements", id)),
    ];
    return { stage, standing: facts.length > 0 ? "claimed" : "not-reported", facts, lacks };
  };

  const stages = STAGES.map((stage, index) => ({
    ...(stage === "agreed-steps" ? agreedSteps() : eventStage(stage)),
    step: index + 1,
  }));
  const proven = stages.findLast(({ standing }) => standing === "proven");
  const beyond = stages.slice(proven?.step ?? 0);
  return { stages, proven, claimed: beyond.findLast(({ standing }) => standing === "claimed"), next: beyond[0] };
}
