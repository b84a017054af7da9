import { dataDay } from "../asOf.ts";
import { writeDay } from "../calendarDay.ts";
import type { Dataset } from "../dataset.ts";
import { bounds, type FuzzyDate, parseEdtf } from "../edtf.ts";
import type { FactCollection } from "../fact.ts";
import type { Localized } from "../localized.ts";
import { valuesOn } from "../parameterValues.ts";
import type { Act } from "../records/act.ts";
import type { Amount } from "../records/amount.ts";
import { isUnknown, type Unknown } from "../records/fields.ts";
import type { Unit } from "../records/indicator.ts";
import type { Observation } from "../records/observation.ts";
import type { OpenQuestion } from "../records/openQuestion.ts";
import type { Force } from "../records/statement.ts";
import type { DatedValue, ParameterUnit, TaxParameter } from "../records/taxParameter.ts";
import { relations } from "../relations.ts";
import type { Stage } from "../stage.ts";
import { statusOf } from "../status.ts";

/** What a result says at once, without being opened. */
export type AnswerValue =
  | { readonly is: "date"; readonly date: FuzzyDate | Unknown; readonly time: "past" | "to-come" }
  | { readonly is: "amount"; readonly amount: Amount }
  | { readonly is: "figure"; readonly observation: Observation; readonly unit: Unit }
  | { readonly is: "act"; readonly act: Act }
  /** The values that hold on the day of the data. */
  | { readonly is: "rate"; readonly values: readonly DatedValue[]; readonly unit: ParameterUnit }
  | { readonly is: "stage"; readonly stage: Stage | undefined }
  | { readonly is: "force"; readonly force: Force }
  | { readonly is: "question"; readonly kind: OpenQuestion["kind"] }
  | { readonly is: "unsettled" }
  | { readonly is: "words"; readonly words: Localized };

const end = ({ period }: Observation): number => {
  const { latest } = bounds(parseEdtf(period));
  return Number.isFinite(latest) ? latest : Number.NEGATIVE_INFINITY;
};

/** The latest known figure of an indicator as a whole; results before forecasts and goals. */
export function latestOf(dataset: Dataset, indicator: string): Observation | undefined {
  const known = relations(dataset)
    .observationsOf(indicator)
    .filter(({ value, category }) => !isUnknown(value) && category === undefined);
  const counted = known.filter(({ kind }) => kind === "result" || kind === "estimate");
  return (counted.length > 0 ? counted : known).toSorted((a, b) => end(b) - end(a))[0];
}

/** A date as a value. */
export const readDate = (date: string | Unknown, time: "past" | "to-come" = "past"): readonly AnswerValue[] => [
  { is: "date", date: typeof date === "string" ? parseEdtf(date) : date, time },
];

const ofOptional = (date: string | undefined): readonly AnswerValue[] => (date === undefined ? [] : readDate(date));

/** A text as a value. */
export const words = (text: Localized | undefined): readonly AnswerValue[] =>
  text === undefined ? [] : [{ is: "words", words: text }];

/** What a parameter stands at on the day of the data; on no day known, at nothing. */
function rateOf(dataset: Dataset, parameter: TaxParameter): AnswerValue {
  const day = dataDay(dataset);
  return { is: "rate", values: day === undefined ? [] : valuesOn(parameter, writeDay(day)), unit: parameter.unit };
}

/** Those texts that there are. */
export const present = (...texts: readonly (Localized | undefined)[]): readonly Localized[] =>
  texts.filter((text) => text !== undefined);

type Said = { readonly values: readonly AnswerValue[]; readonly of?: readonly Localized[] };

/** What a fact says, and what it is about. */
export function saidOf(dataset: Dataset, kind: FactCollection, id: string): Said {
  const partnership = (key: string | undefined) => present(dataset.partnerships.get(key ?? "")?.name);
  const figure = (observation: Observation, unit: Unit): AnswerValue => ({ is: "figure", observation, unit });
  switch (kind) {
    case "events": {
      const one = dataset.events.get(id);
      return one === undefined ? { values: [] } : { values: readDate(one.date), of: partnership(one.partnership) };
    }
    case "statements": {
      const one = dataset.statements.get(id);
      const of = partnership(dataset.events.get(one?.event ?? "")?.partnership);
      return one === undefined ? { values: [] } : { values: [{ is: "force", force: one.force }], of };
    }
    case "next-steps": {
      const one = dataset["next-steps"].get(id);
      return one === undefined
        ? { values: [] }
        : { values: readDate(one.due, "to-come"), of: partnership(one.partnership) };
    }
    case "amounts": {
      const amount = dataset.amounts.get(id);
      return amount === undefined
        ? { values: [] }
        : { values: [{ is: "amount", amount }, ...ofOptional(amount.date)], of: partnership(amount.partnership) };
    }
    case "acts": {
      const act = dataset.acts.get(id);
      return act === undefined ? { values: [] } : { values: [{ is: "act", act }, ...readDate(act.date)] };
    }
    case "observations": {
      const one = dataset.observations.get(id);
      const indicator = dataset.indicators.get(one?.indicator ?? "");
      if (one === undefined || indicator === undefined) return { values: [] };
      const market = dataset.markets.get(one.market ?? "")?.name;
      return { values: [figure(one, indicator.unit)], of: present(market, one.category) };
    }
    case "incentives": {
      const one = dataset.incentives.get(id);
      const rate = dataset["tax-parameters"].get(one?.rate ?? "");
      const of = present(dataset.regimes.get(one?.regime ?? "")?.title);
      return { values: rate === undefined ? words(one?.benefit) : [rateOf(dataset, rate)], of };
    }
    case "tax-parameters": {
      const parameter = dataset["tax-parameters"].get(id);
      return parameter === undefined
        ? { values: [] }
        : { values: [rateOf(dataset, parameter)], of: present(dataset.regimes.get(parameter.regime)?.title) };
    }
    case "background": {
      const one = dataset.background.get(id);
      if (one === undefined) return { values: [] };
      return { values: ofOptional(one.date), of: present(dataset[one.about.collection].get(one.about.id)?.name) };
    }
    case "partnerships": {
      const status = statusOf(dataset, id);
      return status === undefined ? { values: [] } : { values: [{ is: "stage", stage: status.stage.proven?.stage }] };
    }
    case "people": {
      const [office] = dataset.people.get(id)?.offices ?? [];
      return { values: words(office?.title) };
    }
    case "organizations":
      return { values: words(dataset.places.get(dataset.organizations.get(id)?.country ?? "")?.name) };
    case "markets": {
      const all = relations(dataset).observationsOfMarket(id);
      const [one] = all.filter(({ value }) => !isUnknown(value)).toSorted((a, b) => end(b) - end(a));
      const indicator = dataset.indicators.get(one?.indicator ?? "");
      return one === undefined || indicator === undefined
        ? { values: [] }
        : { values: [figure(one, indicator.unit)], of: [indicator.title] };
    }
    case "connections":
      return { values: ofOptional(dataset.connections.get(id)?.date) };
    case "open-questions": {
      const one = dataset["open-questions"].get(id);
      return one === undefined
        ? { values: [] }
        : { values: [{ is: "question", kind: one.kind }], of: partnership(one.partnership) };
    }
    case "regimes":
    case "readings":
    case "topics":
    case "places":
      return { values: [] };
  }
}
