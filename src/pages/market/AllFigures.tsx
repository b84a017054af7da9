import { useDataset } from "../../data/useDataset.ts";
import type { IndicatorView } from "../../domain/indicatorViews.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { figuresCsv } from "./indicatorCsv.ts";

type AllFiguresProps = { readonly groups: readonly { readonly views: readonly IndicatorView[] }[] };

/** Every figure of the charts in one file. */
export function AllFigures({ groups }: AllFiguresProps) {
  const spoken = useLanguage();
  const { dataset } = useDataset();
  const save = (): void => {
    const figures = groups.flatMap(({ views }) =>
      views.flatMap((view) =>
        view.figures.map((figure) => ({
          indicator: dataset.indicators.get(figure.observation.indicator) ?? view.indicator,
          figure,
        })),
      ),
    );
    download("hamkorlik-figures.csv", "text/csv;charset=utf-8", figuresCsv(spoken, dataset, figures));
  };
  return (
    <Button icon="download" onClick={save}>
      {spoken.t(($) => $.market.allFigures)}
    </Button>
  );
}
