import { FactMarker } from "../../data/FactMarker.tsx";
import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { useEdition } from "../../data/useEdition.ts";
import { cityPairs } from "../../domain/cityPairs.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import type { Connection } from "../../domain/records/connection.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./ReachSection.module.css";
import { TimeApart } from "./TimeApart.tsx";

/** How far apart the working days are, and how one gets there. */
export function ReachSection() {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { asOf, date } = useEdition();
  const connections = [...dataset.connections.values()];
  return (
    <Section id="time-and-flights" title={t(($) => $.market.reach.title)} lead={t(($) => $.market.reach.lead)}>
      <Needs collections={["connections", "places", "edition"]}>
        <div className={css["columns"]}>
          <div>
            <h3 className={css["heading"]}>{t(($) => $.market.reach.time)}</h3>
            {asOf !== undefined &&
              date !== undefined &&
              cityPairs(dataset).map((pair) => (
                <TimeApart key={`${pair.from.id}-${pair.to.id}`} pair={pair} day={asOf} date={date} />
              ))}
          </div>
          <div>
            <h3 className={css["heading"]}>{t(($) => $.market.reach.flights)}</h3>
            {connections.length === 0 && <p>{t(($) => $.market.reach.none)}</p>}
            <ul className={css["flights"]}>
              {connections.map((connection) => (
                <Flight key={connection.id} connection={connection} />
              ))}
            </ul>
          </div>
        </div>
      </Needs>
    </Section>
  );
}

function Flight({ connection: { id, title, summary, date, note } }: { readonly connection: Connection }) {
  const { t, format } = useLanguage();
  return (
    <li>
      <p className={css["when"]}>
        {date === undefined ? <Unknown>{t(($) => $.market.reach.noDate)}</Unknown> : format.date(parseEdtf(date))}
      </p>
      <h4>
        {summary === undefined ? <FactWords of={title} fact={factKey("connections", id)} /> : <Words of={title} />}
      </h4>
      {summary !== undefined && (
        <p>
          <Words of={summary} />
          <FactMarker fact={factKey("connections", id)} />
        </p>
      )}
      {note !== undefined && (
        <p className={css["note"]}>
          <Words of={note} />
        </p>
      )}
    </li>
  );
}
