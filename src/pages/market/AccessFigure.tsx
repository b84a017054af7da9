import { lazy } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { useEdition } from "../../data/useEdition.ts";
import { MARKET_COLUMNS, type MarketRow } from "../../domain/marketAccess.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { MapSign } from "../../ui/charts/MapPattern.tsx";
import { MAP_ROLES } from "../../ui/charts/mapRoles.ts";
import css from "./AccessFigure.module.css";
import { AccessTable } from "./AccessTable.tsx";
import { CountryPanel } from "./CountryPanel.tsx";
import { plain, publishersOf } from "./figureWords.ts";
import { type FigureOf, figuresCsv } from "./indicatorCsv.ts";
import { ACCESS } from "./MarketIndex.tsx";
import { roleOf } from "./roles.ts";
import { useChartView } from "./useChartView.ts";
import { useMarketAddress } from "./useMarketAddress.ts";

const CountryMap = lazy(async () => ({ default: (await import("../../ui/charts/CountryMap.tsx")).CountryMap }));

const MAP_HEIGHT = 460;

/** The map with the country that is picked beside it, and the equal table. */
export function AccessFigure({ rows }: { readonly rows: readonly MarketRow[] }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const address = useMarketAddress();
  const [shownAs, showAs] = useChartView(ACCESS);
  const edition = useEdition();
  const words = rows.map((row) => ({
    row,
    name: plain(spoken, row.market.name),
    role: t(($) => $.market.access.roles[roleOf(row.market)]),
  }));
  const onMap = words.flatMap(({ row, name, role }) => {
    const kind = roleOf(row.market);
    return row.number === undefined || row.code === undefined || kind === "region"
      ? []
      : [
          {
            key: row.market.id,
            number: row.number,
            role: kind,
            name,
            code: row.code,
            words: t(($) => $.market.access.countryName, { country: name, role }),
          },
        ];
  });
  const picked = rows.find(({ market }) => market.id === address.country);
  const home = rows.find(({ market }) => roleOf(market) === "home");
  const shown = picked ?? home ?? rows[0];
  const having = (role: "cis" | "neighbour") => rows.filter(({ market }) => market.roles.includes(role));
  const namesOf = (list: readonly MarketRow[]) =>
    format.list(
      list.map(({ market }) => plain(spoken, market.name)),
      "and",
    );
  const regions = rows.filter(({ market }) => roleOf(market) === "region");
  const unmapped = rows.filter(({ market, number }) => roleOf(market) !== "region" && number === undefined);
  const figures = words.flatMap(({ row, name, role }): FigureOf[] => [
    ...MARKET_COLUMNS.flatMap((column) => {
      const indicator = dataset.indicators.get(column);
      return indicator === undefined
        ? []
        : row.figures[column].map((figure) => ({ indicator, figure, market: { name, roles: role } }));
    }),
    ...row.further.flatMap((one) =>
      one.figures.map((figure) => ({ indicator: one.indicator, figure, market: { name, roles: role } })),
    ),
  ]);
  return (
    <div className={css["beside"]}>
      <ChartFrame
        id="map"
        title={t(($) => $.market.access.mapTitle, {
          count: rows.filter(({ market }) => roleOf(market) !== "home" && roleOf(market) !== "region").length,
        })}
        limit={t(($) => $.market.access.mapLimit, {
          cis: having("cis").length,
          neighbour: having("neighbour").length,
          both: having("cis").filter((row) => having("neighbour").includes(row)).length,
        })}
        unit={t(($) => $.market.access.unit)}
        legend={[
          ...MAP_ROLES.filter((role) => onMap.some((country) => country.role === role)).map((role) => ({
            key: role,
            sign: <MapSign of={role} />,
            words: t(($) => $.market.access.roles[role]),
          })),
          { key: "others", sign: <MapSign of="others" />, words: t(($) => $.market.access.others) },
        ]}
        height={MAP_HEIGHT}
        chart={(size) => (
          <CountryMap
            size={size}
            name={t(($) => $.market.access.mapName)}
            countries={onMap}
            picked={shown?.market.id}
            onPick={address.pick}
          />
        )}
        table={<AccessTable rows={rows} />}
        view={shownAs}
        onView={showAs}
        notes={[
          t(($) => $.market.access.frameNote),
          ...(regions.length > 0 ? [t(($) => $.market.access.regionNote, { names: namesOf(regions) })] : []),
          ...(unmapped.length > 0 ? [t(($) => $.market.access.outsideNote, { names: namesOf(unmapped) })] : []),
        ]}
        file="hamkorlik-countries"
        csv={() => figuresCsv(spoken, dataset, figures)}
        picture={{
          sources: t(($) => $.market.sources, {
            publishers: format.list(
              publishersOf(
                dataset,
                rows.flatMap(({ market }) => market.evidence),
              ),
              "and",
            ),
          }),
          edition: edition.inPicture,
        }}
      />
      {shown !== undefined && shownAs === "chart" && <CountryPanel row={shown} isPicked={picked !== undefined} />}
    </div>
  );
}
