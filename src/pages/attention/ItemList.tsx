import { Link } from "@tanstack/react-router";
import { FactMarker } from "../../data/FactMarker.tsx";
import { DisputeLink, IncentiveLink, PartnershipLink, SourceLink } from "../../data/recordLinks.tsx";
import { SourceTitle } from "../../data/SourceTitle.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { AttentionItem } from "../../domain/attentionItem.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./ItemList.module.css";
import { itemInWords } from "./itemInWords.ts";

type ItemListProps = {
  readonly items: readonly AttentionItem[];
  /** The partnership is named by the group around the list. */
  readonly grouped?: boolean;
};

/** Points line by line: what is the matter in a sentence, the mark of its fact, and the way to its page. */
export function ItemList({ items, grouped = false }: ItemListProps) {
  return (
    <ul className={css["list"]}>
      {items.map((item) => (
        <Item
          key={item.source ?? item.dispute ?? `${item.partnership} ${item.fact} ${item.part}`}
          item={item}
          grouped={grouped}
        />
      ))}
    </ul>
  );
}

function Item({ item, grouped }: { readonly item: AttentionItem; readonly grouped: boolean }) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const { fact, dispute } = item;
  const partnership = grouped ? undefined : dataset.partnerships.get(item.partnership ?? "");
  const source = dataset.sources.get(item.source ?? "");
  const ofMarket = !grouped && fact?.startsWith("observations/") === true;
  const incentive =
    fact?.startsWith("incentives/") === true ? dataset.incentives.get(fact.split("/")[1] ?? "") : undefined;
  const where =
    incentive !== undefined || partnership !== undefined || dispute !== undefined || source !== undefined || ofMarket;
  return (
    <li className={css["item"]}>
      <p>
        {itemInWords(spoken, dataset, item)}
        {fact !== undefined && <FactMarker fact={fact} />}
      </p>
      {where && (
        <p className={css["where"]}>
          {partnership !== undefined && (
            <PartnershipLink id={partnership.id}>
              <Words of={partnership.name} />
            </PartnershipLink>
          )}
          {ofMarket && (
            <Link to="/{-$locale}/market/" params={{ locale: language }}>
              {t(($) => $.shell.navigation.market)}
            </Link>
          )}
          {incentive !== undefined && <IncentiveLink id={incentive.id}>{t(($) => $.law.toIncentive)}</IncentiveLink>}
          {dispute !== undefined && <DisputeLink id={dispute}>{t(($) => $.attention.compare)}</DisputeLink>}
          {source !== undefined && (
            <>
              <SourceLink id={source.id}>
                <SourceTitle source={source} />
              </SourceLink>
              <ExternalLink href={source.url}>{t(($) => $.evidence.openOriginal)}</ExternalLink>
            </>
          )}
        </p>
      )}
    </li>
  );
}
