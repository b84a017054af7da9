import type { sharedOfficeHours } from "../../domain/timeDifference.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./TimeApart.module.css";

type Shared = NonNullable<ReturnType<typeof sharedOfficeHours>>;

/** A time of day as digital clocks show it: 9:00. */
const clock = (minutes: number): string => `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, "0")}`;

/** The hours in which both offices are open, on the clocks of each city. */
export function OfficeHours({
  shared,
  here,
  there,
}: {
  readonly shared: Shared;
  readonly here: string;
  readonly there: string;
}) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t(($) => $.market.reach.shared, { count: shared.minutes / 60 })}</p>
      <ul className={css["zones"]}>
        {[
          { place: here, ...shared.here },
          { place: there, ...shared.there },
        ].map(({ place, from, until }) => (
          <li key={place}>{t(($) => $.market.reach.sharedIn, { place, from: clock(from), until: clock(until) })}</li>
        ))}
      </ul>
    </>
  );
}
