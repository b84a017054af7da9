import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { actorName } from "../../domain/actors.ts";
import { dataDay } from "../../domain/asOf.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage, type Localized } from "../../domain/localized.ts";
import { board, isOverdue, nextStepsOf } from "../../domain/nextSteps.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { NextStep } from "../../domain/records/nextStep.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Board, BoardCard } from "../../ui/Board.tsx";
import { PassedDate } from "../../ui/PassedDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./StepsBoard.module.css";

type NamedProps = { readonly name: Localized | undefined; readonly inWords: (name: string) => string };

/** A line with a name in it; the name is undefined when its record cannot be read. */
function Named({ name, inWords }: NamedProps) {
  const { t, language } = useLanguage();
  if (name === undefined) return <Unknown>{inWords(t(($) => $.unknowns.unreadable))}</Unknown>;
  return inWords(inLanguage(name, language).text);
}

/** A step with its date, owner, place and content; each may be unknown, and then says so. */
function StepCard({ step }: { readonly step: NextStep }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  const { due, owner, place, content } = step;
  const asOf = dataDay(dataset);
  return (
    <BoardCard title={<FactWords of={step.title} fact={factKey("next-steps", step.id)} />}>
      <ul className={css["lines"]}>
        <li>
          {isUnknown(due) ? (
            <Unknown>
              {due.unknown === "not-announced"
                ? t(($) => $.unknowns["date-not-announced"])
                : t(($) => $.partnerships.detail.board.due, { value: t(($) => $.unknowns[due.unknown]) })}
            </Unknown>
          ) : (
            t(($) => $.partnerships.detail.board.due, { value: format.date(parseEdtf(due)) })
          )}
        </li>
        {asOf !== undefined && isOverdue(step, asOf) && (
          <li>
            <PassedDate>{t(($) => $.portfolio.overdue)}</PassedDate>
          </li>
        )}
        <li>
          {isUnknown(owner) ? (
            <Unknown>
              {owner.unknown === "not-named"
                ? t(($) => $.unknowns["owner-not-named"])
                : t(($) => $.partnerships.detail.board.owner, { value: t(($) => $.unknowns[owner.unknown]) })}
            </Unknown>
          ) : (
            <Named
              name={actorName(dataset, owner)}
              inWords={(value) => t(($) => $.partnerships.detail.board.owner, { value })}
            />
          )}
        </li>
        <li>
          {isUnknown(place) ? (
            <Unknown>
              {place.unknown === "not-stated"
                ? t(($) => $.unknowns["place-not-stated"])
                : t(($) => $.partnerships.detail.board.place, { value: t(($) => $.unknowns[place.unknown]) })}
            </Unknown>
          ) : (
            <Named
              name={dataset.places.get(place)?.name}
              inWords={(value) => t(($) => $.partnerships.detail.board.place, { value })}
            />
          )}
        </li>
        <li>
          {isUnknown(content) ? (
            <Unknown>
              {content.unknown === "not-stated"
                ? t(($) => $.partnerships.detail.board.contentNotStated)
                : t(($) => $.partnerships.detail.board.content, { value: t(($) => $.unknowns[content.unknown]) })}
            </Unknown>
          ) : (
            <Words of={content} />
          )}
        </li>
      </ul>
    </BoardCard>
  );
}

/** The next steps by how far they are. Empty columns stay: they say that nothing was reported. */
export function StepsBoard({ partnership }: { readonly partnership: string }) {
  const { t, format } = useLanguage();
  const { dataset } = useDataset();
  return (
    <Section
      title={t(($) => $.partnerships.detail.board.title)}
      lead={t(($) => $.partnerships.detail.board.lead)}
      id="next-steps"
      next
    >
      <Needs collections={["next-steps"]}>
        <Board
          columns={board(nextStepsOf(dataset, partnership)).map(({ status, steps }) => ({
            key: status,
            title: t(($) => $.partnerships.detail.board.columns[status]),
            printed: format.number(steps.length),
            empty: t(($) => $.partnerships.detail.board.empty[status]),
            next: status === "outlined",
            cards: steps.map((step) => ({ key: step.id, card: <StepCard step={step} /> })),
          }))}
        />
      </Needs>
    </Section>
  );
}
