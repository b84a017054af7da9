import { useDataset } from "../../data/useDataset.ts";
import { attention } from "../../domain/attention.ts";
import type { AttentionSection } from "../../domain/attentionItem.ts";
import { fromDayNumber, writeEdtf } from "../../domain/edtf.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AttentionFilters } from "./AttentionFilters.tsx";
import css from "./AttentionView.module.css";
import { attentionCsv } from "./attentionCsv.ts";
import { BEHIND } from "./behindTheRules.ts";
import { RuleSection } from "./RuleSection.tsx";
import type { AttentionAddress } from "./useAttentionAddress.ts";

type AttentionViewProps = {
  readonly asOf: number;
  readonly ofData: number | undefined;
  readonly address: AttentionAddress;
};

const written = (day: number): string => writeEdtf({ kind: "point", at: fromDayNumber(day) });

const count = (sections: readonly AttentionSection[]): number => sections.flatMap(({ items }) => items).length;

/** The day, the filters, the file to take along, and the points rule by rule. */
export function AttentionView({ asOf, ofData, address }: AttentionViewProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset, isWhole } = useDataset();
  // A name that no partnership has filters nothing.
  const partnership = dataset.partnerships.has(address.partnership ?? "") ? address.partnership : undefined;
  const all = attention(dataset, asOf);
  const sections = partnership === undefined ? all : attention(dataset, asOf, partnership);
  const chosen = sections.filter(({ rule }) => address.rules.length === 0 || address.rules.includes(rule));
  // A rule that finds nothing is not passed over: it says so. Where no rule finds anything, one sentence says it for all.
  const nothing = count(chosen) === 0 && chosen.every(({ rule }) => isWhole(BEHIND[rule]));
  const filtering = partnership !== undefined || address.rules.length > 0;

  return (
    <>
      <div className={css["tools"]}>
        <div className={css["day"]}>
          <TextField
            type="date"
            label={t(($) => $.attention.asOf)}
            value={written(asOf)}
            min="1990-01-01"
            max="2100-12-31"
            onChange={(text) => address.typeDay(text, ofData === undefined ? undefined : written(ofData))}
          />
        </div>
        {ofData !== undefined && ofData !== asOf && (
          <Button tone="quiet" icon="reset" onClick={() => address.moveTo(undefined)}>
            {t(($) => $.attention.toDataDate)}
          </Button>
        )}
        <Button
          icon="download"
          onClick={() =>
            download(
              `hamkorlik-attention-${written(asOf)}.csv`,
              "text/csv;charset=utf-8",
              attentionCsv(spoken, dataset, chosen, written(asOf)),
            )
          }
        >
          {t(($) => $.attention.csv.download)}
        </Button>
      </div>
      <AttentionFilters sections={sections} partnership={partnership} address={address} />
      <div className={css["count"]}>
        <p role="status">{t(($) => $.attention.shown, { shown: count(chosen), total: count(all) })}</p>
        {filtering && !nothing && (
          <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
            {t(($) => $.shell.clearFilters)}
          </Button>
        )}
      </div>
      {nothing ? (
        <EmptyState
          level={2}
          title={t(($) => $.attention.nothing.title)}
          action={
            filtering ? <Button onClick={address.clearFilters}>{t(($) => $.shell.clearFilters)}</Button> : undefined
          }
        >
          <p>{t(($) => (filtering ? $.attention.nothing.filtered : $.attention.nothing.all))}</p>
        </EmptyState>
      ) : (
        chosen.map((section) => <RuleSection key={section.rule} section={section} />)
      )}
    </>
  );
}
