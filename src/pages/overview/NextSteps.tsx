import type { ReactNode } from "react";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { PartnershipLink } from "../../data/recordLinks.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { actorName } from "../../domain/actors.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { nextStepsOf } from "../../domain/nextSteps.ts";
import { isUnknown, type Unknown as NotKnown } from "../../domain/records/fields.ts";
import type { NextStep } from "../../domain/records/nextStep.ts";
import type { Partnership } from "../../domain/records/partnership.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceMark } from "../../ui/ForceMark.tsx";
import { NextStepCard, NextStepCards } from "../../ui/NextStepCard.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";

const isOpen = ({ content, due, owner, place }: NextStep): boolean => [content, due, owner, place].every(isUnknown);

/** What has to happen next, with date, owner and place, or the words that nobody has said. */
export function NextSteps({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const steps = nextStepsOf(dataset, partnership.id);
  const lead = steps.every(isOpen) ? t(($) => $.overview.nextSteps.allOpen) : t(($) => $.overview.nextSteps.someOpen);
  return (
    <Section
      next
      title={t(($) => $.overview.nextSteps.title)}
      {...(steps.length > 0 && { lead })}
      action={<PartnershipLink id={partnership.id}>{t(($) => $.overview.nextSteps.toPartnership)}</PartnershipLink>}
    >
      <Needs collections={["next-steps"]}>
        {steps.length === 0 ? (
          <Unknown>{t(($) => $.overview.nextSteps.none)}</Unknown>
        ) : (
          <NextStepCards>
            {steps.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </NextStepCards>
        )}
      </Needs>
    </Section>
  );
}

function Step({ step }: { readonly step: NextStep }) {
  const { dataset } = useDataset();
  const { format, t } = useLanguage();
  const force = step.statement === undefined ? undefined : dataset.statements.get(step.statement)?.force;
  return (
    <NextStepCard
      {...(force !== undefined && { kind: <ForceMark force={force} label={t(($) => $.forces[force].label)} /> })}
      title={<FactWords of={step.title} fact={factKey("next-steps", step.id)} />}
      rows={[
        {
          key: "due",
          term: t(($) => $.overview.nextSteps.date),
          value: <Known value={step.due}>{(due) => format.date(parseEdtf(due), "short")}</Known>,
        },
        {
          key: "owner",
          term: t(($) => $.overview.nextSteps.owner),
          value: <Known value={step.owner}>{(owner) => <Name of={owner} />}</Known>,
        },
        {
          key: "place",
          term: t(($) => $.overview.nextSteps.place),
          value: <Known value={step.place}>{(place) => <Name of={place} />}</Known>,
        },
      ]}
    >
      {isUnknown(step.content) ? t(($) => $.overview.nextSteps.contentUnknown) : <Words of={step.content} />}
    </NextStepCard>
  );
}

type KnownProps = { readonly value: string | NotKnown; readonly children: (value: string) => ReactNode };

/** A value, or the reason why it is not known. */
function Known({ value, children }: KnownProps) {
  const { t } = useLanguage();
  return isUnknown(value) ? <Unknown>{t(($) => $.unknowns[value.unknown])}</Unknown> : children(value);
}

/** The name of a person, an organization or a place. */
function Name({ of }: { readonly of: string }) {
  const { dataset } = useDataset();
  const { t } = useLanguage();
  const name = actorName(dataset, of) ?? dataset.places.get(of)?.name;
  // A name that is not there is in a file that could not be read; the shell says which.
  return name === undefined ? <Unknown>{t(($) => $.unknowns.unreadable)}</Unknown> : <Words of={name} />;
}
