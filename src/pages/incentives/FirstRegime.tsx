import { useDataset } from "../../data/useDataset.ts";
import { rateComparison, widestReliefs } from "../../domain/incentiveComparison.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { incentiveStanding } from "../../domain/incentiveStanding.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Section } from "../../ui/Section.tsx";
import { Words } from "../../ui/Words.tsx";
import { CardGrid } from "./CardGrid.tsx";
import { Fold } from "./Fold.tsx";
import css from "./RegimeFold.module.css";
import { NamesAtAGlance } from "./RegimeGlance.tsx";
import { regimePart } from "./regimePart.ts";

type FirstRegimeProps = {
  readonly group: RegimeGroup;
  /** In days since 1970-01-01. */
  readonly day: number;
  /** Whether everything is to be in view. */
  readonly open: boolean;
};

/** So many cards stand in view; two more are not worth folding. */
const IN_VIEW = 6;
const WORTH_FOLDING = IN_VIEW + 3;

/** The largest regime: in view what lowers a rate most, the others one step away. */
export function FirstRegime({ group: { regime, incentives }, day, open }: FirstRegimeProps) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const record = dataset.regimes.get(regime);
  const inForce = incentives.filter((one) => incentiveStanding(one, day).standing === "in-force");
  const widest = widestReliefs(rateComparison(dataset, inForce, day).rows, IN_VIEW).map(({ incentive }) => incentive);
  const folding = !open && widest.length > 0 && incentives.length >= WORTH_FOLDING;
  const others = folding ? incentives.filter((one) => !widest.includes(one)) : [];
  return (
    <Section
      id={regimePart(regime)}
      title={record === undefined ? regime : <Words of={record.title} />}
      lead={record !== undefined && <Words of={record.summary} />}
    >
      <CardGrid incentives={folding ? widest : incentives} day={day} level={3} />
      {folding && (
        <div className={css["more"]}>
          <Fold
            id={`${regimePart(regime)}-more`}
            open={false}
            summary={
              <>
                <b className={css["name"]}>{t(($) => $.incentives.more, { n: others.length })}</b>
                <NamesAtAGlance incentives={others} />
              </>
            }
          >
            <CardGrid incentives={others} day={day} level={3} />
          </Fold>
        </div>
      )}
    </Section>
  );
}
