import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { writeIcs } from "../../domain/ics.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { calendarDates } from "../../domain/timelineCalendar.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import css from "./CalendarDownload.module.css";
import { calendarEvents } from "./calendarEvents.ts";

type CalendarDownloadProps = {
  /** What the list shows. */
  readonly entries: readonly TimelineEntry[];
  readonly asOf: number;
};

/** The shown entries as a calendar file, and how many of them it cannot hold: nothing gets a date that it does not have. */
export function CalendarDownload({ entries, asOf }: CalendarDownloadProps) {
  const spoken = useLanguage();
  const { t, language } = spoken;
  const { dataset } = useDataset();
  const router = useRouter();
  const { dates, left } = useMemo(() => calendarDates(entries), [entries]);

  const save = (): void => {
    const addressOf = (fact: string): string => {
      const { href } = router.buildLocation({ to: "./", search: { evidence: fact } });
      return new URL(router.history.createHref(href), window.location.href).href;
    };
    const name = t(($) => $.shell.pageTitle, { page: t(($) => $.shell.navigation.timeline) });
    const events = calendarEvents(spoken, dataset, dates, addressOf);
    download("hamkorlik.ics", "text/calendar;charset=utf-8", writeIcs({ name, language, asOf, events }));
  };

  return (
    <div className={css["download"]}>
      {dates.length > 0 && (
        <Button icon="download" onClick={save}>
          {t(($) => $.timeline.calendar.download)}
        </Button>
      )}
      <p>
        {dates.length === 0
          ? t(($) => $.timeline.calendar.none)
          : left === 0
            ? t(($) => $.timeline.calendar.all, { count: dates.length })
            : t(($) => $.timeline.calendar.some, { count: left, dated: dates.length })}
      </p>
    </div>
  );
}
