import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { type Fact, factKey } from "../../domain/fact.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Act } from "../../domain/records/act.ts";
import type { Amount } from "../../domain/records/amount.ts";
import type { Event } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Observation } from "../../domain/records/observation.ts";
import { relations } from "../../domain/relations.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { amountInWords, figureInWords } from "../../i18n/figureInWords.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import type { TermRow } from "../../ui/TermRows.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./Particulars.module.css";

/** What a fact says beside its words: the figure with its unit, the day, what is counted, for how long an act holds. */
export function Particulars({ fact }: { readonly fact: Fact }) {
  const { dataset } = useDataset();
  const { collection, id } = fact;
  switch (collection) {
    case "events": {
      const event = dataset.events.get(id);
      return event === undefined ? null : <OfEvent event={event} />;
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
    case "background": {
      const about = dataset.background.get(id)?.about;
      return about === undefined ? null : <About name={dataset[about.collection].get(about.id)?.name} />;
    }
    case "organizations":
    case "people":
      return <Background of={`${collection}/${id}`} />;
    default:
      return null;
  }
}

const words = (key: string, term: string, text: Localized | undefined): readonly TermRow[] =>
  text === undefined ? [] : [{ key, term, value: <Words of={text} /> }];

function OfEvent({ event: { date, place } }: { readonly event: Event }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset } = useDataset();
  const known = typeof place === "string" ? dataset.places.get(place)?.name : undefined;
  const read = isUnknown(date) ? date : parseEdtf(date);
  const when = dateInWords(spoken, read, "past");
  return (
    <FactList
      rows={[
        {
          key: "date",
          term: t(($) => $.evidence.particulars.date),
          value: isUnknown(read) ? <Unknown>{when}</Unknown> : when,
        },
        ...words(
          "place",
          t(($) => $.evidence.particulars.place),
          known,
        ),
      ]}
    />
  );
}

function OfAmount({ amount }: { readonly amount: Amount }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { label, meaning } = {
    label: t(($) => $.figures.amountKinds[amount.kind].label),
    meaning: t(($) => $.figures.amountKinds[amount.kind].meaning),
  };
  return (
    <>
      <p className={css["figure"]}>{amountInWords(spoken, amount)}</p>
      <FactList
        rows={[
          {
            key: "kind",
            term: t(($) => $.evidence.particulars.kind),
            value: (
              <>
                <b>{label}</b>
                <br />
                {meaning}
              </>
            ),
          },
          ...(amount.date === undefined
            ? []
            : [
                {
                  key: "date",
                  term: t(($) => $.evidence.particulars.named),
                  value: format.date(parseEdtf(amount.date)),
                },
              ]),
        ]}
      />
    </>
  );
}

function OfObservation({ observation }: { readonly observation: Observation }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const indicator = dataset.indicators.get(observation.indicator);
  if (indicator === undefined) return null;
  const { value, bound, period, kind, market, category, scope, others = [] } = observation;
  const country = market === undefined ? undefined : dataset.markets.get(market)?.name;
  return (
    <>
      <p className={css["figure"]}>
        {isUnknown(value) ? (
          <Unknown>{t(($) => $.unknowns[value.unknown])}</Unknown>
        ) : (
          figureInWords(spoken, { value, bound }, indicator.unit)
        )}
      </p>
      <FactList
        rows={[
          {
            key: "period",
            term:
              indicator.nature === "stock"
                ? t(($) => $.evidence.particulars.day)
                : t(($) => $.evidence.particulars.period),
            value: format.date(parseEdtf(period)),
          },
          { key: "kind", term: t(($) => $.evidence.particulars.kind), value: t(($) => $.figures.kinds[kind]) },
          ...words(
            "market",
            t(($) => $.evidence.particulars.market),
            country,
          ),
          ...words(
            "category",
            t(($) => $.evidence.particulars.category),
            category,
          ),
          ...words(
            "scope",
            t(($) => $.evidence.particulars.scope),
            scope,
          ),
          ...(others.length === 0
            ? []
            : [
                {
                  key: "others",
                  term: t(($) => $.evidence.particulars.others),
                  value: (
                    <ul className={css["others"]}>
                      {others.map((other, index) => {
                        const names = other.evidence.flatMap(
                          ({ source }) => dataset.sources.get(source)?.shortName ?? [],
                        );
                        return (
                          // biome-ignore lint/suspicious/noArrayIndexKey: other figures have no name of their own
                          <li key={index}>
                            <b>{figureInWords(spoken, other, indicator.unit)}</b>
                            {other.scope !== undefined && (
                              <span>
                                <Words of={other.scope} />
                              </span>
                            )}
                            <span translate="no">{format.list(names, "and")}</span>
                          </li>
                        );
                      })}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}

function OfAct({ act: { kind, number, date, validities = [] } }: { readonly act: Act }) {
  const spoken = useLanguage();
  const { t, format, language } = spoken;
  const read = isUnknown(date) ? date : parseEdtf(date);
  const when = dateInWords(spoken, read, "past");
  return (
    <FactList
      rows={[
        {
          key: "kind",
          term: t(($) => $.evidence.particulars.act),
          value: t(($) => $.evidence.particulars.acts[kind]),
        },
        ...(number === undefined
          ? []
          : [{ key: "number", term: t(($) => $.evidence.particulars.number), value: actNumber(number, language) }]),
        {
          key: "date",
          term: t(($) => $.evidence.particulars.date),
          value: isUnknown(read) ? <Unknown>{when}</Unknown> : when,
        },
        ...validities.map(({ title, period }, index) => ({
          key: `valid-${index}`,
          term: t(($) => $.evidence.particulars.valid),
          value: (
            <>
              {format.date(parseEdtf(period))}
              <br />
              <Words of={title} />
            </>
          ),
        })),
      ]}
    />
  );
}

function About({ name }: { readonly name: Localized | undefined }) {
  const { t } = useLanguage();
  return (
    <FactList
      rows={words(
        "about",
        t(($) => $.evidence.particulars.about),
        name,
      )}
    />
  );
}

/** What is known about an organization or a person apart from partnerships. */
function Background({ of }: { readonly of: string }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const known = relations(dataset).backgroundOf(of);
  if (known.length === 0) return null;
  return (
    <div className={css["background"]}>
      <h4>{t(($) => $.evidence.particulars.background)}</h4>
      <ul>
        {known.map(({ id, title }) => (
          <li key={id}>
            <Words of={title} />
            <FactMarker fact={factKey("background", id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
