import type { Dataset } from "./dataset.ts";
import type { Organization } from "./records/organization.ts";

/** The partners for whose side no source speaks: what is told of them, others tell. */
export function unheardPartners(dataset: Dataset): readonly Organization[] {
  const heard = new Set([...dataset.sources.values()].map(({ speaksFor }) => speaksFor));
  const partners = [...dataset.partnerships.values()].flatMap(({ parties }) =>
    parties.filter(({ role }) => role === "partner").map(({ organization }) => organization),
  );
  return [...new Set(partners)].flatMap((id) => (heard.has(id) ? [] : (dataset.organizations.get(id) ?? [])));
}
