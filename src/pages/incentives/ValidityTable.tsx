import { IncentiveLink } from "../../data/recordLinks.tsx";
import type { Incentive } from "../../domain/records/incentive.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { startInWords, untilInWords } from "../../i18n/validityInWords.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Words } from "../../ui/Words.tsx";

/** Every phase of every incentive: what holds, from when, until when, and how sure that is. */
export function ValidityTable({ incentives }: { readonly incentives: readonly Incentive[] }) {
  const spoken = useLanguage();
  const { t } = spoken;
  return (
    <DataTable
      caption={t(($) => $.incentives.chart.caption)}
      columns={[
        { key: "incentive", title: t(($) => $.incentives.table.incentive) },
        { key: "phase", title: t(($) => $.incentives.table.phase) },
        { key: "from", title: t(($) => $.incentives.table.from) },
        { key: "until", title: t(($) => $.incentives.table.until) },
        { key: "certainty", title: t(($) => $.incentives.table.certainty) },
      ]}
      rows={incentives.flatMap((incentive) =>
        incentive.phases.map((phase) => ({
          key: `${incentive.id} ${phase.id}`,
          cells: [
            <IncentiveLink key="incentive" id={incentive.id}>
              <Words of={incentive.title} />
            </IncentiveLink>,
            <Words key="phase" of={phase.title} />,
            startInWords(spoken, phase, "short"),
            untilInWords(spoken, phase, "short"),
            t(($) => $.law.certainties[phase.certainty ?? "stated"]),
          ],
        })),
      )}
    />
  );
}
