/** SYNTHETIC: made-up records of the right shape, for measuring only. None of this is a fact, and none of it is ever built into the product. */

type Raw = Readonly<Record<string, unknown>>;

const inFive = (text: string) => ({ de: text, en: text, uz: text, ru: text, ja: text });
const EVIDENCE = [{ source: "synthetic-source" }];
const KINDS = ["meeting", "memorandum", "contract", "construction", "announcement", "report"] as const;

/** A day that depends on nothing but its number: spread over forty years. */
const dayOf = (index: number): string =>
  new Date(Date.UTC(1990, 0, 1 + ((index * 37) % 14_600))).toISOString().slice(0, 10);

const FRAME = {
  edition: [{ id: "edition", asOf: "2026-11-23", version: "synthetic" }],
  sources: [
    {
      id: "synthetic-source",
      voice: "media",
      publisher: "Synthetic publisher",
      shortName: "Synthetic",
      title: "Synthetic source for measuring",
      url: "https://example.org/synthetic",
      language: "en",
      published: "2026-01-01",
      accessed: "2026-11-23",
    },
  ],
  places: [{ id: "synthetic-country", kind: "country", name: inFive("Synthetic country"), evidence: EVIDENCE }],
  organizations: [
    { id: "synthetic-host", kind: "ministry", name: inFive("Synthetic ministry"), evidence: EVIDENCE },
    { id: "synthetic-partner", kind: "company", name: inFive("Synthetic company"), evidence: EVIDENCE },
  ],
  topics: [{ id: "synthetic-topic", kind: "theme", name: inFive("Synthetic topic"), evidence: EVIDENCE }],
} satisfies Record<string, readonly Raw[]>;

/**
 * Collections that together hold about `records` records: one partnership for every hundred, the rest in equal parts events and
 * statements.
 */
export function syntheticLedger(records: number): Readonly<Record<string, readonly Raw[]>> {
  const many = Math.max(1, Math.floor(records / 100));
  const each = Math.floor((records - many) / 2);
  const partnership = (index: number) => `synthetic-partnership-${index % many}`;
  return {
    ...FRAME,
    partnerships: Array.from({ length: many }, (_, index) => ({
      id: partnership(index),
      name: inFive(`Synthetic partnership ${index}`),
      country: "synthetic-country",
      parties: [
        { organization: "synthetic-host", role: "host", evidence: EVIDENCE },
        { organization: "synthetic-partner", role: "partner", evidence: EVIDENCE },
      ],
      sectors: ["synthetic-topic"],
      themes: ["synthetic-topic"],
      status: { value: "unknown", asOf: "2026-11-23", reason: inFive("Synthetic.") },
      evidence: EVIDENCE,
    })),
    events: Array.from({ length: each }, (_, index) => ({
      id: `synthetic-event-${index}`,
      kind: KINDS[index % KINDS.length],
      partnership: partnership(index),
      title: inFive(`Synthetic event ${index}`),
      summary: inFive(`Synthetic event ${index} for measuring; it never happened.`),
      date: dayOf(index),
      evidence: EVIDENCE,
    })),
    statements: Array.from({ length: each }, (_, index) => ({
      id: `synthetic-statement-${index}`,
      event: `synthetic-event-${index}`,
      force: "discussed",
      title: inFive(`Synthetic statement ${index}`),
      text: inFive(`Synthetic statement ${index} for measuring.`),
      by: ["synthetic-host"],
      to: ["synthetic-partner"],
      topics: ["synthetic-topic"],
      evidence: EVIDENCE,
    })),
  };
}

/** Collections as the texts of their files: every collection of `names` gets one, if only an empty one. */
export const filesOf = (
  ledger: Readonly<Record<string, readonly Raw[]>>,
  names: readonly string[],
): ReadonlyMap<string, string> => new Map(names.map((name) => [name, JSON.stringify({ items: ledger[name] ?? [] })]));

/** The files of a ledger of about `records` records. */
export const syntheticFiles = (records: number, names: readonly string[]): ReadonlyMap<string, string> =>
  filesOf(syntheticLedger(records), names);
