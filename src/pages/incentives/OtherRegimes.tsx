import { useDataset } from "../../data/useDataset.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Words } from "../../ui/Words.tsx";
import { CardGrid } from "./CardGrid.tsx";
import { Fold } from "./Fold.tsx";
import css from "./RegimeFold.module.css";
import { RegimeGlance } from "./RegimeGlance.tsx";
import { regimePart } from "./regimePart.ts";

type OtherRegimesProps = {
  readonly groups: readonly RegimeGroup[];
  /** In days since 1970-01-01. */
  readonly day: number;
  /** Whether everything is to be in view. */
  readonly open: boolean;
};

/** Every other regime as a line that says what it gives, and opens its cards. */
export function OtherRegimes({ groups, day, open }: OtherRegimesProps) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  return (
    <Section id="others" title={t(($) => $.incentives.others.title)} lead={t(($) => $.incentives.others.lead)}>
      <div className={css["folds"]}>
        {groups.map(({ regime, incentives }) => {
          const record = dataset.regimes.get(regime);
          return (
            <Fold
              key={regime}
              id={regimePart(regime)}
              open={open}
              summary={
                <>
                  <h3 className={css["name"]}>{record === undefined ? regime : <Words of={record.title} />}</h3>
                  <RegimeGlance incentives={incentives} day={day} />
                </>
              }
            >
              {record !== undefined && (
                <p className={css["summary"]}>
                  <Words of={record.summary} />
                </p>
              )}
              <CardGrid incentives={incentives} day={day} level={4} />
            </Fold>
          );
        })}
      </div>
    </Section>
  );
}
