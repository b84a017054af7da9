import { useDataset } from "../../data/useDataset.ts";
import type { Organization } from "../../domain/records/organization.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** Where an organization is at home, and what it belongs to or stands under. */
export function OfOrganization({ organization: { country, partOf } }: { readonly organization: Organization }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const rows = [
    ...wordsRow(
      "country",
      t(($) => $.evidence.particulars.market),
      country === undefined ? undefined : dataset.places.get(country)?.name,
    ),
    ...wordsRow(
      "part-of",
      t(($) => $.evidence.particulars.partOf),
      partOf === undefined ? undefined : dataset.organizations.get(partOf)?.name,
    ),
  ];
  return rows.length === 0 ? null : <FactList rows={rows} />;
}
