import { useMemo } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { dataDay } from "../../domain/asOf.ts";
import { writeDay } from "../../domain/calendarDay.ts";
import { filterSources, sortSources, sourceRows } from "../../domain/sourceList.ts";
import { compareWords } from "../../i18n/collation.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SourceFilters } from "./SourceFilters.tsx";
import { SourceLine } from "./SourceLine.tsx";
import css from "./SourceList.module.css";
import { sourcesCsv } from "./sourcesCsv.ts";
import { useSourcesAddress } from "./useSourcesAddress.ts";

/** Filters, order and file, then the sources line by line. */
export function SourceList() {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const address = useSourcesAddress();
  const rows = useMemo(() => sourceRows(dataset), [dataset]);
  // A name that no partnership has filters nothing.
  const known = dataset.partnerships.has(address.filter.partnership ?? "");
  const filter = known ? address.filter : { ...address.filter, partnership: undefined };
  const shown = sortSources(filterSources(rows, filter), address.order, compareWords(language));
  const filtering = filter.voices.length + filter.languages.length > 0 || known || filter.text !== "";
  const day = dataDay(dataset);
  const dated = day === undefined ? "" : `-${writeDay(day)}`;
  return (
    <>
      <SourceFilters rows={rows} filter={filter} address={address} />
      <div className={css["count"]}>
        <p role="status">{t(($) => $.sources.shown, { shown: shown.length, total: rows.length })}</p>
        {filtering && shown.length > 0 && (
          <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
            {t(($) => $.shell.clearFilters)}
          </Button>
        )}
        <Button
          small
          icon="download"
          onClick={() =>
            download(`hamkorlik-sources${dated}.csv`, "text/csv;charset=utf-8", sourcesCsv(spoken, dataset, shown))
          }
        >
          {t(($) => $.sources.csv.download)}
        </Button>
      </div>
      {shown.length === 0 && rows.length > 0 ? (
        <EmptyState
          title={t(($) => $.sources.noneFit)}
          action={<Button onClick={address.clearFilters}>{t(($) => $.shell.clearFilters)}</Button>}
        />
      ) : (
        <ul className={css["list"]}>
          {shown.map((row) => (
            <SourceLine key={row.source.id} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}
