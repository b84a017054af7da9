import type { Dataset } from "../../domain/dataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import type { Fact } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Observation } from "../../domain/records/observation.ts";
import type { TaxParameter } from "../../domain/records/taxParameter.ts";
import { figureInWords } from "../../i18n/figureInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../i18n/parameterInWords.ts";
import { validityInWords } from "../../i18n/validityInWords.ts";

/** A figure brings period, part and value: many share the name of what they measure. */
function observationInWords(spoken: SpokenLanguage, dataset: Dataset, title: string, observation: Observation): string {
  const { t, format, language } = spoken;
  const { value, bound, period, market, category, scope, indicator } = observation;
  const unit = dataset.indicators.get(indicator)?.unit;
  const part = dataset.markets.get(market ?? "")?.name ?? category ?? scope;
  const values = {
    indicator: title,
    period: format.date(parseEdtf(period)),
    figure: isUnknown(value)
      ? t(($) => $.unknowns[value.unknown])
      : unit === undefined
        ? format.number(value)
        : figureInWords(spoken, { value, bound }, unit),
  };
  return part === undefined
    ? t(($) => $.attention.items.figure, values)
    : t(($) => $.attention.items.figureOf, { ...values, of: inLanguage(part, language).text });
}

/** One of the values of a rate, with the time for which it holds. */
function valueInWords(spoken: SpokenLanguage, rule: string, parameter: TaxParameter, part: number): string {
  const { t } = spoken;
  const dated = parameter.values[part];
  if (dated === undefined) return rule;
  const { value, bound, from, until } = dated;
  const values = {
    rule,
    value: isUnknown(value)
      ? t(($) => $.unknowns[value.unknown])
      : parameterInWords(spoken, { value, bound }, parameter.unit),
  };
  // Two unknown ends tell it from nothing.
  return from === undefined && until === undefined
    ? t(($) => $.attention.items.valued, values)
    : t(($) => $.attention.items.dated, { ...values, validity: validityInWords(spoken, dated) });
}

/** A fact by what tells it from others. With a `part`, only that value of a rate or that phase of an incentive. */
export function factInWords(spoken: SpokenLanguage, dataset: Dataset, fact: Fact, part?: number): string {
  const { t, language } = spoken;
  const { collection, id } = fact;
  const title = inLanguage(fact.title, language).text;
  const observation = collection === "observations" ? dataset.observations.get(id) : undefined;
  if (observation !== undefined) return observationInWords(spoken, dataset, title, observation);
  const parameter = collection === "tax-parameters" ? dataset["tax-parameters"].get(id) : undefined;
  if (parameter !== undefined) {
    const only = parameter.values.length === 1 ? 0 : undefined;
    const told = part ?? only;
    return told === undefined ? title : valueInWords(spoken, title, parameter, told);
  }
  const phase =
    collection === "incentives" && part !== undefined ? dataset.incentives.get(id)?.phases[part] : undefined;
  if (phase === undefined) return title;
  return t(($) => $.attention.items.dated, {
    rule: title,
    value: inLanguage(phase.title, language).text,
    validity: validityInWords(spoken, phase),
  });
}
