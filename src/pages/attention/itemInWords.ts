import type { AttentionItem } from "../../domain/attentionItem.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { citations } from "../../domain/evidence.ts";
import { evidenceParts } from "../../domain/evidenceParts.ts";
import { factOf } from "../../domain/fact.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { stageOf } from "../../domain/stage.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import type { SpokenLanguage } from "../../i18n/LanguageProvider.tsx";
import { factInWords } from "./factInWords.ts";

const words = ({ language }: SpokenLanguage, text: Localized | undefined): string =>
  text === undefined ? "" : inLanguage(text, language).text;

function stepInWords(
  spoken: SpokenLanguage,
  dataset: Dataset,
  { rule, fact, days = 0, counted }: AttentionItem,
): string {
  const { t } = spoken;
  const record = dataset["next-steps"].get(fact?.split("/")[1] ?? "");
  const step = words(spoken, record?.title);
  if (rule === "step-without-date") return t(($) => $.attention.items.withoutDate, { step });
  if (rule === "step-without-owner") return t(($) => $.attention.items.withoutOwner, { step });
  const due =
    record === undefined || isUnknown(record.due) ? "" : dateInWords(spoken, parseEdtf(record.due), "to-come");
  const values = { step, due, count: days };
  if (counted === "at-least") return t(($) => $.attention.items.overdueAtLeast, values);
  if (counted === "about") return t(($) => $.attention.items.overdueAbout, values);
  return t(($) => $.attention.items.overdue, values);
}

function silenceInWords(spoken: SpokenLanguage, dataset: Dataset, { fact, days = 0, counted }: AttentionItem): string {
  const { t } = spoken;
  const record = dataset.events.get(fact?.split("/")[1] ?? "");
  const values = {
    count: days,
    event: words(spoken, record?.title),
    date: record === undefined || isUnknown(record.date) ? "" : dateInWords(spoken, parseEdtf(record.date), "past"),
  };
  if (counted === "at-least") return t(($) => $.attention.items.silentAtLeast, values);
  if (counted === "about") return t(($) => $.attention.items.silentAbout, values);
  return t(($) => $.attention.items.silent, values);
}

function claimInWords({ t, format }: SpokenLanguage, dataset: Dataset, { partnership = "" }: AttentionItem): string {
  const { proven, claimed } = stageOf(dataset, partnership);
  if (claimed === undefined) return "";
  const beyond = { claimed: format.number(claimed.step), claimedStage: t(($) => $.stages[claimed.stage].label) };
  return proven === undefined
    ? t(($) => $.attention.items.claimedOnly, beyond)
    : t(($) => $.attention.items.claimed, {
        ...beyond,
        proven: format.number(proven.step),
        provenStage: t(($) => $.stages[proven.stage].label),
      });
}

function disputeInWords(spoken: SpokenLanguage, dataset: Dataset, { dispute: id = "" }: AttentionItem): string {
  const { t } = spoken;
  const dispute = dataset.disputes.get(id);
  const question = words(spoken, dispute?.question);
  if (dispute?.kind === "doubt") return t(($) => $.attention.items.doubt, { question });
  if (dispute?.shown === null) return t(($) => $.attention.items.unsettled, { question });
  return t(($) => $.attention.items.settled, { question });
}

function supportInWords(spoken: SpokenLanguage, dataset: Dataset, { rule, fact: key, part }: AttentionItem): string {
  const known = factOf(dataset, key ?? "");
  if (known === undefined) return "";
  const { t, format } = spoken;
  const fact = factInWords(spoken, dataset, known, part);
  const evidence = evidenceParts(dataset, known).find((one) => one.part === part)?.evidence ?? [];
  const supports = citations(
    dataset,
    evidence.filter(({ stance }) => stance !== "differs"),
  );
  const [source = "", ...others] = [...new Set(supports.map((one) => one.source.shortName))];
  if (rule === "unconfirmed")
    return t(($) => $.attention.items.unconfirmed, { fact, sources: format.list([source, ...others], "and") });
  return others.length === 0
    ? t(($) => $.attention.items.singleSource, { fact, source })
    : t(($) => $.attention.items.oneVoice, { fact, sources: format.list([source, ...others], "and") });
}

function sourceInWords({ t, format }: SpokenLanguage, dataset: Dataset, { source = "", days }: AttentionItem): string {
  const { publisher = "", accessed } = dataset.sources.get(source) ?? {};
  return accessed === undefined || days === undefined
    ? t(($) => $.attention.items.neverRead, { publisher })
    : t(($) => $.attention.items.notReread, { publisher, date: format.date(parseEdtf(accessed)), count: days });
}

/** What is the matter with one item, as a sentence. */
export function itemInWords(spoken: SpokenLanguage, dataset: Dataset, item: AttentionItem): string {
  switch (item.rule) {
    case "step-overdue":
    case "step-without-date":
    case "step-without-owner":
      return stepInWords(spoken, dataset, item);
    case "silent-60":
    case "silent-120":
      return silenceInWords(spoken, dataset, item);
    case "claim-beyond-proof":
      return claimInWords(spoken, dataset, item);
    case "disputed":
      return disputeInWords(spoken, dataset, item);
    case "unconfirmed":
    case "single-source":
      return supportInWords(spoken, dataset, item);
    case "source-not-rechecked":
      return sourceInWords(spoken, dataset, item);
  }
}
