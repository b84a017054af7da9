import { useDataset } from "../../data/useDataset.ts";
import type { Fact } from "../../domain/fact.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Background } from "./Background.tsx";
import { OfAct } from "./OfAct.tsx";
import { OfAmount } from "./OfAmount.tsx";
import { OfEvent } from "./OfEvent.tsx";
import { OfIncentive } from "./OfIncentive.tsx";
import { OfNextStep } from "./OfNextStep.tsx";
import { OfObservation } from "./OfObservation.tsx";
import { OfOrganization } from "./OfOrganization.tsx";
import { OfPerson } from "./OfPerson.tsx";
import { OfReading } from "./OfReading.tsx";
import { OfRegime } from "./OfRegime.tsx";
import { OfTaxParameter } from "./OfTaxParameter.tsx";
import { wordsRow } from "./wordsRow.tsx";

/** What a fact says beside its words: the figure with its unit, the day, what is counted, for how long an act holds. */
export function Particulars({ fact: { collection, id } }: { readonly fact: Fact }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  switch (collection) {
    case "events": {
      const event = dataset.events.get(id);
      return event === undefined ? null : <OfEvent event={event} />;
    }
    case "next-steps": {
      const step = dataset["next-steps"].get(id);
      return step === undefined ? null : <OfNextStep step={step} />;
    }
    case "amounts": {
      const amount = dataset.amounts.get(id);
      return amount === undefined ? null : <OfAmount amount={amount} />;
    }
    case "observations": {
      const observation = dataset.observations.get(id);
      return observation === undefined ? null : <OfObservation observation={observation} />;
    }
    case "acts": {
      const act = dataset.acts.get(id);
      return act === undefined ? null : <OfAct act={act} />;
    }
    case "incentives": {
      const incentive = dataset.incentives.get(id);
      return incentive === undefined ? null : <OfIncentive incentive={incentive} />;
    }
    case "tax-parameters": {
      const parameter = dataset["tax-parameters"].get(id);
      return parameter === undefined ? null : <OfTaxParameter parameter={parameter} />;
    }
    case "readings": {
      const reading = dataset.readings.get(id);
      return reading === undefined ? null : <OfReading reading={reading} />;
    }
    case "regimes": {
      const regime = dataset.regimes.get(id);
      return regime === undefined ? null : <OfRegime regime={regime} />;
    }
    case "background": {
      const about = dataset.background.get(id)?.about;
      if (about === undefined) return null;
      const name = dataset[about.collection].get(about.id)?.name;
      return (
        <FactList
          rows={wordsRow(
            "about",
            t(($) => $.evidence.particulars.about),
            name,
          )}
        />
      );
    }
    case "organizations": {
      const organization = dataset.organizations.get(id);
      return (
        <>
          {organization !== undefined && <OfOrganization organization={organization} />}
          <Background of={`organizations/${id}`} />
        </>
      );
    }
    case "people": {
      const person = dataset.people.get(id);
      return (
        <>
          {person !== undefined && <OfPerson person={person} />}
          <Background of={`people/${id}`} />
        </>
      );
    }
    default:
      return null;
  }
}
