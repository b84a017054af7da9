import type { ReactNode } from "react";
import { placeInWords } from "../../data/FactMarker.tsx";
import { SourceLink } from "../../data/recordLinks.tsx";
import { SourceTitle } from "../../data/SourceTitle.tsx";
import { dateAndLanguageRows } from "../../data/sourceRows.tsx";
import type { Source } from "../../domain/records/source.ts";
import type { Statement } from "../../domain/records/statement.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { FactList } from "../../ui/FactList.tsx";
import { Words } from "../../ui/Words.tsx";
import { Actors } from "./Actors.tsx";
import type { SourceAccount } from "./bySource.ts";
import { OriginalLink } from "./OriginalLink.tsx";
import { Part } from "./Part.tsx";
import { Repeats } from "./Repeats.tsx";
import css from "./SourceDetails.module.css";
import { Voice } from "./Voice.tsx";

type SourceDetailsProps = { readonly account: SourceAccount; readonly statement: Statement | undefined };

/** Who is said to have said it, where it stands, and what the source is. */
export function SourceDetails({ account: { source, citations }, statement }: SourceDetailsProps) {
  const spoken = useLanguage();
  const { t } = spoken;
  const row = (key: string, term: string, value: ReactNode) => ({ key, term, value });
  return (
    <Part title={t(($) => $.evidence.sourceHeading)}>
      <FactList
        rows={[
          ...(statement === undefined
            ? []
            : [
                row(
                  "by",
                  t(($) => $.evidence.assertedBy),
                  <Actors ids={statement.by} />,
                ),
              ]),
          ...(statement === undefined || statement.to.length === 0
            ? []
            : [
                row(
                  "to",
                  t(($) => $.evidence.addressedTo),
                  <Actors ids={statement.to} />,
                ),
              ]),
          row(
            "place",
            t(($) => $.evidence.whereItStands),
            <ul className={css["places"]}>
              {citations.map((citation) => {
                const place = placeInWords(t, citation);
                return (
                  <li key={place}>
                    {place}
                    {citation.note !== undefined && (
                      <p className={css["note"]}>
                        <Words of={citation.note} />
                      </p>
                    )}
                  </li>
                );
              })}
            </ul>,
          ),
          row(
            "title",
            t(($) => $.evidence.sourceTitle),
            <SourceLink id={source.id}>
              <SourceTitle source={source} />
            </SourceLink>,
          ),
          row(
            "publisher",
            t(($) => $.evidence.publisher),
            <span translate="no">{source.publisher}</span>,
          ),
          row(
            "voice",
            t(($) => $.evidence.voice),
            <Voice source={source} />,
          ),
          ...dateAndLanguageRows(spoken, source),
          ...(source.note === undefined && source.repeats === undefined
            ? []
            : [
                row(
                  "about",
                  t(($) => $.evidence.aboutSource),
                  <AboutSource source={source} />,
                ),
              ]),
        ]}
      />
      <OriginalLink source={source} />
    </Part>
  );
}

function AboutSource({ source: { note, repeats } }: { readonly source: Source }) {
  return (
    <div className={css["note"]}>
      {note !== undefined && (
        <p>
          <Words of={note} />
        </p>
      )}
      {repeats !== undefined && (
        <p>
          <Repeats repeats={repeats} />
        </p>
      )}
    </div>
  );
}
