import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import { offersAndInterests } from "../../domain/offersAndInterests.ts";
import type { CollectionName } from "../../domain/records/collections.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import type { Statement } from "../../domain/records/statement.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { MatchList, MatchRow } from "../../ui/MatchRow.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";

/** Without these nobody can tell what is offered, or by whom. */
const BEHIND_THE_OFFERS: readonly CollectionName[] = ["statements", "partnerships", "organizations", "places"];

/** Whose offers they are: the country of the host, or the host itself where the country is not known. */
function hostName(dataset: Dataset, { parties, name }: Partnership): Localized {
  const host = dataset.organizations.get(parties.find(({ role }) => role === "host")?.organization ?? "");
  const country = host?.country === undefined ? undefined : dataset.places.get(host.country);
  return country?.name ?? host?.shortName ?? host?.name ?? name;
}

/** What one side offers beside what the other is interested in; the lines between them are our reading, and say so. */
export function Offers({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, failures } = useDataset();
  const { language, t } = useLanguage();
  const matches = offersAndInterests(dataset, partnership.id);
  const place = inLanguage(hostName(dataset, partnership), language).text;
  const partner = inLanguage(partnership.name, language).text;
  const named = !BEHIND_THE_OFFERS.some((name) => failures.has(name));
  return (
    <Section
      title={
        named ? t(($) => $.overview.offers.title, { place, partner }) : t(($) => $.overview.offers.titleWithoutNames)
      }
      {...(named && matches.length > 0 && { lead: t(($) => $.overview.offers.lead) })}
    >
      <Needs collections={BEHIND_THE_OFFERS}>
        {matches.length === 0 ? (
          <Unknown>{t(($) => $.overview.offers.none)}</Unknown>
        ) : (
          <MatchList
            offersTitle={t(($) => $.overview.offers.offersTitle, { place })}
            interestsTitle={t(($) => $.overview.offers.interestsTitle, { partner })}
          >
            {matches.map(({ interest, offers }) => (
              <MatchRow
                key={interest.id}
                interest={<Said statement={interest} />}
                offers={offers.map((offer) => ({ key: offer.id, text: <Said statement={offer} /> }))}
                offersLabel={t(($) => $.overview.offers.offersLabel)}
              />
            ))}
          </MatchList>
        )}
      </Needs>
    </Section>
  );
}

function Said({ statement }: { readonly statement: Statement }) {
  return <FactWords of={statement.title} fact={factKey("statements", statement.id)} />;
}
