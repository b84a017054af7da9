import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { marketAccess } from "../../domain/marketAccess.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { AccessFigure } from "./AccessFigure.tsx";
import { ACCESS } from "./MarketIndex.tsx";

const BEHIND_THE_MAP: readonly CollectionName[] = ["markets", "places", "indicators", "observations"];

/** The countries that can be served from Uzbekistan, with what is known of each: map and table. */
export function AccessSection() {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const rows = marketAccess(dataset);
  return (
    <Section id={ACCESS} title={t(($) => $.market.access.title)} lead={t(($) => $.market.access.lead)}>
      <Needs collections={BEHIND_THE_MAP}>
        {rows.length === 0 ? <p>{t(($) => $.market.access.none)}</p> : <AccessFigure rows={rows} />}
      </Needs>
    </Section>
  );
}
