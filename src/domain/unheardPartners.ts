import type { Dataset } from "./dataset.ts";
import type { Evidence } from "./records/evidence.ts";
import type { Organization } from "./records/organization.ts";
import { relations } from "./relations.ts";

/**
 * The partners of a partnership for whose side no source speaks that is cited for it: what is told of them, others tell. That a company
 * once wrote about something else does not make it heard.
 */
export function unheardPartnersOf(dataset: Dataset, partnership: string): readonly Organization[] {
  const record = dataset.partnerships.get(partnership);
  if (record === undefined) return [];
  const { amountsOf, eventsOf, nextStepsOf, statementsAt } = relations(dataset);
  const events = eventsOf(partnership);
  const cited: readonly (readonly Evidence[])[] = [
    record.evidence,
    ...record.parties.map(({ evidence }) => evidence),
    ...[
      ...events,
      ...events.flatMap(({ id }) => statementsAt(id)),
      ...nextStepsOf(partnership),
      ...amountsOf(partnership),
    ].map(({ evidence }) => evidence),
  ];
  const heard = new Set(cited.flat().map(({ source }) => dataset.sources.get(source)?.speaksFor));
  return record.parties
    .filter(({ role, organization }) => role === "partner" && !heard.has(organization))
    .flatMap(({ organization }) => dataset.organizations.get(organization) ?? []);
}

/** Partnerships of which no source speaks for any partner. */
export const unheardPartnerships = (dataset: Dataset): readonly string[] =>
  [...dataset.partnerships.values()]
    .filter(({ id, parties }) => {
      const partners = parties.filter(({ role }) => role === "partner").length;
      return partners > 0 && unheardPartnersOf(dataset, id).length === partners;
    })
    .map(({ id }) => id);
