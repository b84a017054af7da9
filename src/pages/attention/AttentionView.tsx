import { useMemo } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { attention } from "../../domain/attention.ts";
import { type AttentionSection, pointsIn } from "../../domain/attentionItem.ts";
import { writeDay } from "../../domain/calendarDay.ts";
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
  /** Every rule with what it finds as of that day, whatever is filtered. */
  readonly all: readonly AttentionSection[];
  readonly asOf: number;
  readonly ofData: number | undefined;
  readonly address: AttentionAddress;
};

/** The day, the filters, the file to take along, and the points rule by rule. */
export function AttentionView({ all, asOf, ofData, address }: AttentionViewProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const { dataset, isWhole } = useDataset();
  // A name that no partnership has filters nothing.
  const partnership = dataset.partnerships.has(address.partnership ?? "") ? address.partnership : undefined;
  const sections = useMemo(
    () => (partnership === undefined ? all : attention(dataset, asOf, partnership)),
    [all, dataset, asOf, partnership],
  );
  const chosen = sections.filter(({ rule }) => address.rules.length === 0 || address.rules.includes(rule));
  // A rule that finds nothing is not passed over: it says so. Where no rule finds anything, one sentence says it for all.
  const nothing = pointsIn(chosen) === 0 && chosen.every(({ rule }) => isWhole(BEHIND[rule]));
  const filtering = partnership !== undefined || address.rules.length > 0;

  return (
    <>
      <div className={css["tools"]}>
        <div className={css["day"]}>
          <TextField
            type="date"
            label={t(($) => $.attention.asOf)}
            value={writeDay(asOf)}
            min="1990-01-01"
            max="2100-12-31"
            onChange={(text) => address.typeDay(text, ofData === undefined ? undefined : writeDay(ofData))}
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
              `hamkorlik-attention-${writeDay(asOf)}.csv`,
              "text/csv;charset=utf-8",
              attentionCsv(spoken, dataset, chosen, writeDay(asOf)),
            )
          }
        >
          {t(($) => $.attention.csv.download)}
        </Button>
      </div>
      <AttentionFilters sections={sections} partnership={partnership} address={address} />
      <div className={css["count"]}>
        <p role="status">{t(($) => $.attention.shown, { shown: pointsIn(chosen), total: pointsIn(all) })}</p>
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
