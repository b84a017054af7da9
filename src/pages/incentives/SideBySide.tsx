import { useDataset } from "../../data/useDataset.ts";
import type { RegimeGroup } from "../../domain/incentiveOrder.ts";
import { inLanguage } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { classes } from "../../ui/classes.ts";
import { Section } from "../../ui/Section.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ComparisonFigure } from "./ComparisonFigure.tsx";
import css from "./SideBySide.module.css";
import type { IncentivesAddress } from "./useIncentivesAddress.ts";
import { ValidityFigure } from "./ValidityFigure.tsx";

type SideBySideProps = {
  readonly groups: readonly RegimeGroup[];
  /** In days since 1970-01-01. */
  readonly day: number;
  /** Whether the reader chooses between the first regime and all of them; else the charts show all. */
  readonly choosing: boolean;
  readonly address: IncentivesAddress;
};

/** More rows than this make a chart too high to stand beside another. */
const SHORT = 20;

/** Both charts: of what is shown, or of its first regime until every regime is asked for. */
export function SideBySide({ groups, day, choosing: offered, address }: SideBySideProps) {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const [first] = groups;
  const choosing = offered && first !== undefined;
  const drawn = choosing && address.charts === undefined ? [first] : groups;
  const shown = drawn.flatMap(({ incentives }) => incentives);
  return (
    <Section
      title={t(($) => $.incentives.charts.title)}
      lead={t(($) => $.incentives.charts.lead)}
      id="charts"
      action={
        choosing ? (
          <div className={css["which"]}>
            <Segmented
              legend={t(($) => $.incentives.charts.which)}
              options={[
                {
                  value: "first",
                  label: inLanguage(dataset.regimes.get(first.regime)?.title ?? { en: first.regime }, language).text,
                },
                { value: "all", label: t(($) => $.incentives.filter.allRegimes) },
              ]}
              value={address.charts ?? "first"}
              onChange={(which) => address.chartEveryRegime(which === "all")}
            />
          </div>
        ) : undefined
      }
    >
      <div className={classes(css["charts"], shown.length <= SHORT && css["pair"])}>
        <ComparisonFigure incentives={shown} day={day} address={address} />
        <ValidityFigure groups={drawn} day={day} address={address} />
      </div>
    </Section>
  );
}
