import type { CollectionName, RecordOf } from "./records/collections.ts";
import type { Basis, Condition } from "./records/condition.ts";
import type { Evidence } from "./records/evidence.ts";
import { isUnknown } from "./records/fields.ts";

type Path = readonly (string | number)[];

/** A place in a record that names another record. */
export type Reference = {
  readonly path: Path;
  readonly id: string;
  /** The collections of which one must hold the record. */
  readonly into: readonly CollectionName[];
  /**
   * What goes when the other record does not exist: the whole record, which means nothing without it; the part at this
   * path; or nothing (the record keeps a name that leads nowhere).
   */
  readonly takes: "record" | "nothing" | Path;
};

const ACTORS = ["people", "organizations"] as const;

/** The record means nothing without the other one. */
const leansOn = (field: string, value: unknown, into: readonly CollectionName[]): Reference[] =>
  typeof value === "string" ? [{ path: [field], id: value, into, takes: "record" }] : [];

/** A field that can go while the rest still holds. */
const names = (field: string, value: unknown, into: readonly CollectionName[]): Reference[] =>
  typeof value === "string" ? [{ path: [field], id: value, into, takes: [field] }] : [];

/** A field that must not vanish, or it would read as not stated: the name stays, leads nowhere, and is shown as unreadable. */
const keeps = (field: string, value: unknown, into: readonly CollectionName[]): Reference[] =>
  typeof value === "string" ? [{ path: [field], id: value, into, takes: "nothing" }] : [];

/** A list of which single entries can go. */
const lists = (path: Path, ids: readonly string[] | undefined, into: readonly CollectionName[]): Reference[] =>
  (ids ?? []).map((id, index) => ({ path: [...path, index], id, into, takes: [...path, index] }));

/** The disagreement that a disputed value points to. */
const disputed = (field: string, value: unknown): Reference[] =>
  isUnknown(value) && value.dispute !== undefined
    ? [{ path: [field, "dispute"], id: value.dispute, into: ["disputes"], takes: [field, "dispute"] }]
    : [];

/** Evidence whose source is gone is dropped; what rests on it then has less proof, and says so. */
const cited = (path: Path, evidence: readonly Evidence[] | undefined): Reference[] =>
  (evidence ?? []).map(({ source }, index) => ({
    path: [...path, index, "source"],
    id: source,
    into: ["sources"],
    takes: [...path, index],
  }));

/** An act that is not there goes from the list of acts; the rule stays. */
const based = (path: Path, basis: Basis | undefined): Reference[] =>
  (basis ?? []).map(({ act }, index) => ({
    path: [...path, index, "act"],
    id: act,
    into: ["acts"],
    takes: [...path, index],
  }));

/** A condition keeps its test; the disagreement about its bound can go. */
const conditional = (path: Path, conditions: readonly Condition[] | undefined): Reference[] =>
  (conditions ?? []).flatMap(({ test, basis, evidence }, index): Reference[] => [
    ...(test !== undefined && "disputed" in test && test.disputed !== undefined
      ? [
          {
            path: [...path, index, "test", "disputed"],
            id: test.disputed,
            into: ["readings"] as const,
            takes: [...path, index, "test", "disputed"],
          },
        ]
      : []),
    ...based([...path, index, "basis"], basis),
    ...cited([...path, index, "evidence"], evidence),
  ]);

/** Entries of a list, each with evidence of its own. */
const citedEach = (
  field: string,
  entries: readonly { readonly evidence?: readonly Evidence[] | undefined }[] | undefined,
): Reference[] => (entries ?? []).flatMap(({ evidence }, index) => cited([field, index, "evidence"], evidence));

/**
 * Every name of another record in the records of each collection. Only what a record means nothing without takes the
 * record with it, so that one bad record does not empty the page.
 */
export const references: { readonly [Name in CollectionName]: (record: RecordOf<Name>) => readonly Reference[] } = {
  edition: () => [],
  sources: ({ speaksFor, repeats }) => [
    ...names("speaksFor", speaksFor, ["organizations"]),
    ...(repeats === undefined
      ? []
      : [{ path: ["repeats", "source"], id: repeats.source, into: ["sources"] as const, takes: ["repeats"] }]),
  ],
  places: ({ within, evidence }) => [...names("within", within, ["places"]), ...cited(["evidence"], evidence)],
  organizations: ({ country, partOf, evidence }) => [
    ...names("country", country, ["places"]),
    ...names("partOf", partOf, ["organizations"]),
    ...cited(["evidence"], evidence),
  ],
  people: ({ offices, organizations, evidence }) => [
    ...(offices ?? []).flatMap((office, index): Reference[] => [
      {
        path: ["offices", index, "organization"],
        id: office.organization,
        into: ["organizations"],
        takes: ["offices", index],
      },
      ...cited(["offices", index, "evidence"], office.evidence),
    ]),
    ...lists(["organizations"], organizations, ["organizations"]),
    ...cited(["evidence"], evidence),
  ],
  topics: ({ theme, evidence }) => [...names("theme", theme, ["topics"]), ...cited(["evidence"], evidence)],
  partnerships: ({ country, parties, sectors, themes, status, readings, evidence }) => [
    { path: ["country"], id: country, into: ["places"], takes: "nothing" },
    ...lists(["sectors"], sectors, ["topics"]),
    ...lists(["themes"], themes, ["topics"]),
    ...parties.flatMap((party, index): Reference[] => [
      {
        path: ["parties", index, "organization"],
        id: party.organization,
        into: ["organizations"],
        takes: ["parties", index],
      },
      ...lists(["parties", index, "representatives"], party.representatives, ["people"]),
      ...cited(["parties", index, "evidence"], party.evidence),
    ]),
    ...(status.question === undefined
      ? []
      : [
          {
            path: ["status", "question"],
            id: status.question,
            into: ["open-questions"],
            takes: ["status", "question"],
          } as const,
        ]),
    ...(readings ?? []).flatMap(({ interest, offers }, index): Reference[] => [
      { path: ["readings", index, "interest"], id: interest, into: ["statements"], takes: ["readings", index] },
      ...lists(["readings", index, "offers"], offers, ["statements"]),
    ]),
    ...cited(["evidence"], evidence),
  ],
  events: ({ partnership, date, place, participants, initiative, evidence }) => [
    ...leansOn("partnership", partnership, ["partnerships"]),
    ...disputed("date", date),
    ...names("place", place, ["places"]),
    ...disputed("place", place),
    ...lists(["participants"], participants, ACTORS),
    ...names("initiative", initiative, ACTORS),
    ...cited(["evidence"], evidence),
  ],
  statements: ({ event, by, to, topics, evidence }) => [
    ...leansOn("event", event, ["events"]),
    // A claim that nobody makes any more, or that somebody else seems to make alone, would mislead.
    ...by.map((id, index): Reference => ({ path: ["by", index], id, into: ACTORS, takes: "record" })),
    ...lists(["to"], to, ACTORS),
    ...lists(["topics"], topics, ["topics"]),
    ...cited(["evidence"], evidence),
  ],
  "next-steps": ({ partnership, content, due, owner, place, statement, evidence }) => [
    ...leansOn("partnership", partnership, ["partnerships"]),
    ...disputed("content", content),
    ...disputed("due", due),
    ...keeps("owner", owner, ACTORS),
    ...disputed("owner", owner),
    ...keeps("place", place, ["places"]),
    ...disputed("place", place),
    ...names("statement", statement, ["statements"]),
    ...cited(["evidence"], evidence),
  ],
  amounts: ({ partnership, event, evidence }) => [
    ...leansOn("partnership", partnership, ["partnerships"]),
    ...names("event", event, ["events"]),
    ...cited(["evidence"], evidence),
  ],
  acts: ({ partnership, event, date, evidence }) => [
    ...names("partnership", partnership, ["partnerships"]),
    ...names("event", event, ["events"]),
    ...disputed("date", date),
    ...cited(["evidence"], evidence),
  ],
  indicators: ({ goalFor }) => names("goalFor", goalFor, ["indicators"]),
  observations: ({ indicator, market, value, others, evidence }) => [
    // A figure without its measure, or of a country that is not there, says nothing.
    ...leansOn("indicator", indicator, ["indicators"]),
    ...leansOn("market", market, ["markets"]),
    ...disputed("value", value),
    ...(others ?? []).flatMap((other, index) => cited(["others", index, "evidence"], other.evidence)),
    ...cited(["evidence"], evidence),
  ],
  markets: ({ place, evidence }) => [...names("place", place, ["places"]), ...cited(["evidence"], evidence)],
  connections: ({ from, to, evidence }) => [
    ...leansOn("from", from, ["places"]),
    ...leansOn("to", to, ["places"]),
    ...cited(["evidence"], evidence),
  ],
  background: ({ about, evidence }) => [
    { path: ["about", "id"], id: about.id, into: [about.collection], takes: "record" },
    ...cited(["evidence"], evidence),
  ],
  regimes: ({ conditions, application, duties, lossOfStatus, risks, basis, evidence }) => [
    ...conditional(["conditions"], conditions),
    ...citedEach("application", application),
    ...citedEach("duties", duties),
    ...citedEach("lossOfStatus", lossOfStatus),
    ...citedEach("risks", risks),
    ...based(["basis"], basis),
    ...cited(["evidence"], evidence),
  ],
  "tax-parameters": ({ regime, values, basis, evidence }) => [
    ...leansOn("regime", regime, ["regimes"]),
    // A value that holds only under a reading would hold always without it.
    ...values.flatMap(({ reading }, index): Reference[] =>
      reading === undefined
        ? []
        : [{ path: ["values", index, "reading", "id"], id: reading.id, into: ["readings"], takes: "record" }],
    ),
    ...citedEach("values", values),
    ...based(["basis"], basis),
    ...cited(["evidence"], evidence),
  ],
  readings: ({ options, dispute, evidence }) => [
    ...citedEach("options", options),
    ...names("dispute", dispute, ["disputes"]),
    ...cited(["evidence"], evidence),
  ],
  incentives: ({ regime, rate, standard, phases, conditions, basis, history, evidence }) => [
    ...leansOn("regime", regime, ["regimes"]),
    ...keeps("rate", rate, ["tax-parameters"]),
    ...keeps("standard", standard, ["tax-parameters"]),
    ...citedEach("phases", phases),
    ...conditional(["conditions"], conditions),
    ...based(["basis"], basis),
    ...citedEach("history", history),
    ...cited(["evidence"], evidence),
  ],
  disputes: ({ partnership, subject, values }) => [
    ...leansOn("partnership", partnership, ["partnerships"]),
    { path: ["subject", "id"], id: subject.id, into: [subject.collection], takes: "record" },
    ...values.flatMap(({ evidence }, index) => cited(["values", index, "evidence"], evidence)),
  ],
  "open-questions": ({ partnership, about, evidence }) => [
    ...leansOn("partnership", partnership, ["partnerships"]),
    ...(about ?? []).map(
      ({ collection, id }, index): Reference => ({
        path: ["about", index, "id"],
        id,
        into: [collection],
        takes: ["about", index],
      }),
    ),
    ...cited(["evidence"], evidence),
  ],
};
