import { Link } from "@tanstack/react-router";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { AttentionItem } from "../../domain/attentionItem.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { factOf } from "../../domain/fact.ts";
import { groupedBy } from "../../domain/groupedBy.ts";
import { inLanguage } from "../../domain/localized.ts";
import { type SpokenLanguage, useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Icon } from "../../ui/Icon.tsx";
import css from "./ItemGroups.module.css";
import { ItemList } from "./ItemList.tsx";

/** What points are gathered by: the partnership, or else the kind of the fact; sources by their kind of voice. */
function groupOf({ t, language }: SpokenLanguage, dataset: Dataset, item: AttentionItem): string {
  const partnership = dataset.partnerships.get(item.partnership ?? "");
  if (partnership !== undefined) return inLanguage(partnership.name, language).text;
  const source = dataset.sources.get(item.source ?? "");
  if (source !== undefined) return t(($) => $.evidence.voices[source.voice]);
  const collection = factOf(dataset, item.fact ?? "")?.collection;
  return collection === undefined ? t(($) => $.unknowns.unreadable) : t(($) => $.sources.kindGroups[collection]);
}

/** Many points, gathered in groups that open: the browser's own, so that they open by keyboard and without scripts. */
export function ItemGroups({ items }: { readonly items: readonly AttentionItem[] }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const groups = [...groupedBy(items, (item) => groupOf(spoken, dataset, item))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return (
    <div>
      {groups.map(([name, ofGroup]) => (
        <details key={name} className={css["group"]} open={groups.length === 1}>
          <summary>
            <Icon name="chevron-right" />
            {t(($) => $.attention.group, { name, items: ofGroup.length })}
          </summary>
          <div className={css["content"]}>
            <GroupPage item={ofGroup[0]} />
            <ItemList items={ofGroup} grouped />
          </div>
        </details>
      ))}
    </div>
  );
}

/** Where facts stand that belong to no partnership. */
const PAGES: readonly {
  readonly name: "market" | "incentives";
  readonly to: "/{-$locale}/market/" | "/{-$locale}/incentives/";
  readonly facts: readonly string[];
}[] = [
  { name: "market", to: "/{-$locale}/market/", facts: ["observations"] },
  { name: "incentives", to: "/{-$locale}/incentives/", facts: ["incentives", "tax-parameters", "regimes"] },
];

/** The page on which all of a group stands. */
function GroupPage({ item }: { readonly item: AttentionItem | undefined }) {
  const { t, language } = useLanguage();
  if (item?.partnership !== undefined) {
    return (
      <p className={css["page"]}>
        <PartnershipLink id={item.partnership}>{t(($) => $.overview.nextSteps.toPartnership)}</PartnershipLink>
      </p>
    );
  }
  const [collection = ""] = item?.fact?.split("/") ?? [];
  const page = PAGES.find(({ facts }) => facts.includes(collection));
  if (page === undefined) return null;
  return (
    <p className={css["page"]}>
      <Link to={page.to} params={{ locale: language }}>
        {t(($) => $.shell.navigation[page.name])}
      </Link>
    </p>
  );
}
