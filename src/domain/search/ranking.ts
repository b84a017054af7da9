import type { SearchKind } from "./documents.ts";
import type { Intent } from "./vocabulary.ts";

/** How likely a kind is what somebody looks for when the question does not say. */
const PRIOR: Readonly<Record<SearchKind, number>> = {
  partnerships: 1.12,
  people: 1.08,
  organizations: 1.04,
  indicators: 1.1,
  events: 1.05,
  amounts: 1.05,
  acts: 1.03,
  incentives: 1.2,
  "tax-parameters": 0.92,
  regimes: 1.02,
  readings: 0.85,
  "next-steps": 1,
  observations: 1,
  background: 0.95,
  statements: 0.92,
  markets: 0.98,
  connections: 1,
  places: 0.96,
  topics: 0.88,
  disputes: 0.9,
  "open-questions": 0.75,
  sources: 0.72,
  pages: 1,
  actions: 1,
};

/** Which kinds answer which kind of question; what is not named here is a little less likely. */
const ANSWERS: Readonly<Record<Intent, Readonly<Partial<Record<SearchKind, number>>>>> = {
  when: { events: 1.35, acts: 1.3, "next-steps": 1.3, connections: 1.25, background: 1.05, statements: 0.85 },
  howMuch: { amounts: 1.35, observations: 1.3, indicators: 1.4, background: 0.95, events: 0.95, "next-steps": 0.95 },
  who: { people: 1.5, organizations: 1.2, partnerships: 1.05 },
  where: { events: 1.2, background: 1.15, places: 1.1, "next-steps": 1.1, connections: 1.05 },
};

const OTHERWISE = 0.85;

/** Some kinds are wanted when the question calls them by name: the word (as a meaning) and the kinds it raises. */
const NAMED: Readonly<Record<string, { readonly kinds: readonly SearchKind[]; readonly times: number }>> = {
  "#disagreement": { kinds: ["disputes"], times: 1.5 },
  "#unknown": { kinds: ["open-questions"], times: 1.5 },
  "#source": { kinds: ["sources"], times: 1.5 },
  "#nextStep": { kinds: ["next-steps"], times: 1.3 },
  "#decree": { kinds: ["acts"], times: 1.3 },
  "#resolution": { kinds: ["acts"], times: 1.25 },
  "#law": { kinds: ["acts"], times: 1.25 },
  "#memorandum": { kinds: ["events"], times: 1.35 },
  "#meeting": { kinds: ["events"], times: 1.15 },
  "#opening": { kinds: ["events"], times: 1.1 },
  "#minister": { kinds: ["people"], times: 1.35 },
  "#head": { kinds: ["people"], times: 1.35 },
  "#primeMinister": { kinds: ["people"], times: 1.35 },
  "#president": { kinds: ["people"], times: 1.1 },
  "#flight": { kinds: ["connections"], times: 1.3 },
  "#interest": { kinds: ["statements"], times: 1.15 },
};

/** How much a kind is raised or lowered by what the question wants (1 = not at all). */
export function likelihood(kind: SearchKind, intents: readonly Intent[], meanings: readonly string[]): number {
  const asked = intents.map((intent) => ANSWERS[intent][kind] ?? OTHERWISE);
  const named = meanings.flatMap((meaning) => {
    const one = NAMED[meaning];
    return one?.kinds.includes(kind) ? one.times : [];
  });
  return PRIOR[kind] * Math.max(...asked, asked.length === 0 ? 1 : 0) * Math.max(1, ...named);
}
