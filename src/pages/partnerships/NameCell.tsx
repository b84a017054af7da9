import { FactMarker } from "../../data/FactMarker.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import type { PortfolioRow } from "../../domain/portfolio.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./cells.module.css";

/** The name, which leads to the partnership, and the country of the other side. */
export function NameCell({ row: { partnership } }: { readonly row: PortfolioRow }) {
  const { dataset } = useDataset();
  const country = dataset.places.get(partnership.country);
  return (
    <>
      <p className={css["name"]}>
        <PartnershipLink id={partnership.id}>
          <span translate="no">
            <Words of={partnership.name} />
          </span>
        </PartnershipLink>
        <FactMarker fact={factKey("partnerships", partnership.id)} />
      </p>
      {country !== undefined && (
        <p className={css["country"]}>
          <Words of={country.name} />
        </p>
      )}
    </>
  );
}
