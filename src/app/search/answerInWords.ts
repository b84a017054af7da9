import { parseEdtf } from "../../domain/edtf.ts";
import { inLanguage } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { Answer } from "../../domain/search/answer.ts";
import type { AnswerValue } from "../../domain/search/answerValues.ts";
import type { SearchKind } from "../../domain/search/documents.ts";
import { STAGES } from "../../domain/stage.ts";
import { actNumber } from "../../i18n/actNumber.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { amountInWords, figureInWords } from "../../i18n/figureInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { parameterInWords } from "../../i18n/parameterInWords.ts";

/** A few words of an answer. An unknown one says why there is no value. */
export type Said = { readonly text: string; readonly unknown?: boolean; readonly lang?: string };

/** What is not in the data's words. */
const OWN_KINDS = ["indicators", "disputes", "sources", "pages", "actions"] as const;

/** What kind of thing a result is. */
export function kindInWords({ t }: Pick<SpokenLanguage, "t">, kind: SearchKind): string {
  const own = OWN_KINDS.find((one) => one === kind);
  if (own !== undefined) return t(($) => $.search.kinds[own]);
  // Every other kind is a collection of facts.
  const fact = kind as Exclude<SearchKind, (typeof OWN_KINDS)[number]>;
  return t(($) => $.evidence.kinds[fact]);
}

/** The title of a result in the reader's language, or marked with the language that it is in. */
export function titleInWords(
  { t, language }: Pick<SpokenLanguage, "t" | "language">,
  { title, leadsTo }: Answer,
): Said {
  if (leadsTo.to === "action") return { text: t(($) => $.search.actions[leadsTo.action]) };
  if (leadsTo.to === "page") {
    const { page } = leadsTo;
    if (page === "data-problems") return { text: t(($) => $.shell.dataCheck) };
    if (page === "incentives-check") return { text: t(($) => $.coverage.title) };
    return { text: t(($) => $.shell.navigation[page]) };
  }
  if (typeof title === "string") return { text: title };
  if ("source" in title) return { text: title.source, lang: title.language };
  return inLanguage(title, language);
}

/** What a result says at once: the value first, then what belongs to it. */
export const valuesInWords = (spoken: SpokenLanguage, { values, leadsTo }: Answer): readonly Said[] => [
  ...values.flatMap((value) => valueInWords(spoken, value)),
  // A series has many figures: the one that stands for it says why.
  ...(leadsTo.to === "indicator" && values.length > 0 ? [{ text: spoken.t(($) => $.search.latest) }] : []),
];

function valueInWords(spoken: SpokenLanguage, value: AnswerValue): readonly Said[] {
  const { t, format, language } = spoken;
  switch (value.is) {
    case "date":
      return [{ text: dateInWords(spoken, value.date, value.time, "short"), unknown: isUnknown(value.date) }];
    case "amount":
      return [
        { text: amountInWords(spoken, value.amount) },
        { text: t(($) => $.figures.amountKinds[value.amount.kind].label) },
      ];
    case "figure": {
      const { observation, unit } = value;
      const { value: figure, bound, period, kind } = observation;
      return [
        isUnknown(figure)
          ? { text: t(($) => $.unknowns[figure.unknown]), unknown: true }
          : { text: figureInWords(spoken, { value: figure, bound }, unit) },
        { text: format.date(parseEdtf(period), "short") },
        ...(kind === "result" ? [] : [{ text: t(($) => $.figures.kinds[kind]) }]),
      ];
    }
    case "rate": {
      const { values, unit } = value;
      const known = values.flatMap(({ value: figure, bound }) =>
        isUnknown(figure) ? [] : [parameterInWords(spoken, { value: figure, bound }, unit)],
      );
      return known.length === 0
        ? [{ text: t(($) => $.unknowns["not-found"]), unknown: true }]
        : [{ text: format.list(known, "or") }];
    }
    case "act": {
      const { kind, number } = value.act;
      return [
        ...(number === undefined ? [] : [{ text: actNumber(number, language) }]),
        { text: t(($) => $.evidence.particulars.acts[kind]) },
      ];
    }
    case "stage": {
      const { stage } = value;
      if (stage === undefined) return [{ text: t(($) => $.partnerships.noStageProven), unknown: true }];
      const label = t(($) => $.stages[stage].label);
      return [{ text: t(($) => $.partnerships.stageAt, { n: STAGES.indexOf(stage) + 1, stage: label }) }];
    }
    case "force":
      return [{ text: t(($) => $.forces[value.force].label) }];
    case "question":
      return [{ text: t(($) => $.evidence.questionKinds[value.kind]), unknown: true }];
    case "unsettled":
      return [{ text: t(($) => $.evidence.noValueShown), unknown: true }];
    case "words":
      return [inLanguage(value.words, language)];
  }
}
