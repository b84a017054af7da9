import { FactWords } from "../../data/FactWords.tsx";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { actorNames } from "../../domain/actors.ts";
import { parseEdtf } from "../../domain/edtf.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { board, nextStepsOf } from "../../domain/nextSteps.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import type { NextStep } from "../../domain/records/nextStep.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Board, BoardCard } from "../../ui/Board.tsx";
import { Section } from "../../ui/Section.tsx";
import { Unknown } from "../../ui/Unknown.tsx";
import { Words } from "../../ui/Words.tsx";
import css from "./StepsBoard.module.css";

/** A step with its date, owner, place and content; each may be unknown, and then says so. */
function StepCard({ step }: { readonly step: NextStep }) {
  const { t, language, format } = useLanguage();
  const { dataset } = useDataset();
  const { due, owner, content } = step;
  const place = typeof step.place === "string" ? dataset.places.get(step.place)?.name : step.place;
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
        <li>
          {isUnknown(owner) ? (
            <Unknown>
              {owner.unknown === "not-named"
                ? t(($) => $.unknowns["owner-not-named"])
                : t(($) => $.partnerships.detail.board.owner, { value: t(($) => $.unknowns[owner.unknown]) })}
            </Unknown>
          ) : (
            t(($) => $.partnerships.detail.board.owner, { value: actorNames(dataset, [owner], language)[0] ?? owner })
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
            place !== undefined &&
            t(($) => $.partnerships.detail.board.place, { value: inLanguage(place, language).text })
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
