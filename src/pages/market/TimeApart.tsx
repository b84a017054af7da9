import { FactMarker } from "../../data/FactMarker.tsx";
import type { CityPair } from "../../domain/cityPairs.ts";
import { factKey } from "../../domain/fact.ts";
import { sharedOfficeHours, timeDifference } from "../../domain/timeDifference.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import { plain } from "./figureWords.ts";
import { OfficeHours } from "./OfficeHours.tsx";
import css from "./TimeApart.module.css";

/** Usual office hours, minutes after midnight; the words of the page name them. */
const OFFICE = { from: 9 * 60, until: 18 * 60 };

type TimeApartProps = {
  readonly pair: CityPair;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly date: string;
};

/** How far the clocks of two cities are apart on the day of the data, and which office hours they share: computed from their zones. */
export function TimeApart({ pair: { from, to }, day, date }: TimeApartProps) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const [here, there] = [plain(spoken, from.name), plain(spoken, to.name)];
  if (from.timeZone === undefined || to.timeZone === undefined) {
    const without = [from, to].filter(({ timeZone }) => timeZone === undefined);
    return (
      <p>
        <Unknown>
          {t(($) => $.market.reach.noZone, {
            places: format.list(
              without.map(({ name }) => plain(spoken, name)),
              "and",
            ),
          })}
        </Unknown>
      </p>
    );
  }
  const minutes = timeDifference(from.timeZone, to.timeZone, day);
  const shared = sharedOfficeHours(from.timeZone, to.timeZone, day, OFFICE);
  return (
    <div className={css["apart"]}>
      <p className={css["finding"]}>
        {minutes === 0
          ? t(($) => $.market.reach.same, { one: here, other: there })
          : t(($) => $.market.reach.ahead, {
              ahead: minutes > 0 ? there : here,
              behind: minutes > 0 ? here : there,
              count: Math.abs(minutes) / 60,
            })}
      </p>
      <p className={css["how"]}>{t(($) => $.market.reach.computed, { date })}</p>
      <ul className={css["zones"]}>
        {[from, to].map(({ id, name, timeZone }) => (
          <li key={id}>
            <Words of={name} />
            {": "}
            <code>{timeZone}</code>
            <FactMarker fact={factKey("places", id)} />
          </li>
        ))}
      </ul>
      {shared === undefined ? (
        <p>{t(($) => $.market.reach.nothingShared)}</p>
      ) : (
        <OfficeHours shared={shared} here={here} there={there} />
      )}
    </div>
  );
}
