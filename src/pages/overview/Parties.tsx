import { Fragment } from "react";
import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { Words } from "../../ui/Words.tsx";

/** Who takes part, in one line. Names of companies and brands are not translated. */
export function Parties({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const organizations = partnership.parties.flatMap(
    ({ organization }) => dataset.organizations.get(organization) ?? [],
  );
  if (organizations.length === 0) return <Words of={partnership.name} />;
  return (
    <>
      {organizations.map(({ id, kind, name, shortName }, index) => (
        <Fragment key={id}>
          {index > 0 && " × "}
          <span translate={kind === "company" || kind === "agency" ? "no" : undefined}>
            <Words of={shortName ?? name} />
          </span>
        </Fragment>
      ))}
      <FactMarker fact={factKey("partnerships", partnership.id)} />
    </>
  );
}
