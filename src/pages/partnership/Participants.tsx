import { FactMarker } from "../../data/FactMarker.tsx";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { OfficeDates } from "../../data/OfficeDates.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { factKey } from "../../domain/fact.ts";
import { isInferredParty } from "../../domain/inferredParty.ts";
import type { Partnership, Party } from "../../domain/records/partnership.ts";
import type { Person } from "../../domain/records/person.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { Background } from "./Background.tsx";
import css from "./Participants.module.css";

/**
 * A person with the office held now or last, or a group with the words that nobody in it is named. A former office beside it would read
 * as one that is still held; the evidence has them all.
 */
function Representative({ person }: { readonly person: Person }) {
  const { t } = useLanguage();
  const office = person.offices?.[0];
  return (
    <li>
      <b>
        <Words of={person.name} />
      </b>
      <FactMarker fact={factKey("people", person.id)} />
      {office !== undefined && (
        <span className={css["detail"]}>
          <Words of={office.title} />
          <OfficeDates from={office.from} until={office.until} />
        </span>
      )}
      {person.kind === "unnamed-group" && (
        <span className={css["detail"]}>
          <Unknown>{t(($) => $.unknowns["names-not-stated"])}</Unknown>
        </span>
      )}
    </li>
  );
}

function PartyColumn({ party }: { readonly party: Party }) {
  const { t } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const organization = dataset.organizations.get(party.organization);
  const country = organization?.country === undefined ? undefined : dataset.places.get(organization.country);
  const people = (party.representatives ?? []).flatMap((id) => dataset.people.get(id) ?? []);
  const name = organization?.shortName ?? organization?.name;
  return (
    <li className={css["party"]}>
      <p className={css["role"]}>{t(($) => $.partnerships.roles[party.role])}</p>
      <h3>
        {name === undefined ? (
          <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown>
        ) : (
          <FactWords of={name} fact={factKey("organizations", party.organization)} />
        )}
      </h3>
      {country !== undefined && (
        <p className={css["detail"]}>
          <Words of={country.name} />
        </p>
      )}
      {organization !== undefined && isInferredParty(organization, party) && (
        <p className={css["detail"]}>{t(($) => $.partnerships.detail.participants.inferred)}</p>
      )}
      {people.length > 0 && (
        <ul className={css["people"]}>
          {people.map((person) => (
            <Representative key={person.id} person={person} />
          ))}
        </ul>
      )}
      {/* A person who was set aside is no silence of the source. */}
      {people.length === 0 && isWhole(["people"]) && (
        <p className={css["people"]}>
          <Unknown>{t(($) => $.partnerships.detail.participants.noRepresentative)}</Unknown>
        </p>
      )}
      {party.note !== undefined && (
        <p className={css["note"]}>
          <Words of={party.note} />
        </p>
      )}
    </li>
  );
}

/** Who takes part, in which role, and who is said to have spoken for them. */
export function Participants({ partnership }: { readonly partnership: Partnership }) {
  const { t } = useLanguage();
  return (
    <Section
      title={t(($) => $.partnerships.detail.participants.title)}
      lead={t(($) => $.partnerships.detail.participants.lead)}
      id="participants"
    >
      <Needs collections={["organizations", "people"]}>
        <ul className={css["parties"]}>
          {partnership.parties.map((party) => (
            <PartyColumn key={`${party.organization}-${party.role}`} party={party} />
          ))}
        </ul>
      </Needs>
      <Background partnership={partnership} />
    </Section>
  );
}
