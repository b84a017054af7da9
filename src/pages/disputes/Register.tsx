import { useDataset } from "../../data/useDataset.ts";
import { filterRegister, type RegisterEntry, registerGroups } from "../../domain/disputeRegister.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DisputeFilters } from "./DisputeFilters.tsx";
import { GroupSection } from "./GroupSection.tsx";
import css from "./Register.module.css";
import { RegisterIndex } from "./RegisterIndex.tsx";
import { useDisputesAddress } from "./useDisputesAddress.ts";

/** From here on a list of what is there saves more than the room it takes. */
const WORTH_AN_INDEX = 8;

/** Filters, an index, and the questions in groups. A question that the address points at is shown whatever the filters say. */
export function Register({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const address = useDisputesAddress();
  // A name that no partnership has filters nothing.
  const filter = { ...address.filter };
  if (filter.partnership !== undefined && !dataset.partnerships.has(filter.partnership)) filter.partnership = undefined;
  const fit = filterRegister(entries, filter);
  const shown = entries.filter((entry) => fit.includes(entry) || entry.dispute.id === address.asked);
  const hidden = shown.find((entry) => !fit.includes(entry))?.dispute.id;
  const groups = registerGroups(dataset, shown);
  const filtering = filter.standing !== undefined || filter.partnership !== undefined || filter.subjects.length > 0;

  if (entries.length === 0) return <EmptyState level={2} title={t(($) => $.disputes.none.title)} />;
  return (
    <>
      <div className={css["tools"]}>
        <DisputeFilters entries={entries} filter={filter} onChange={address.filterBy} />
        <div className={css["count"]}>
          <p role="status">{t(($) => $.disputes.shown, { shown: shown.length, total: entries.length })}</p>
          {filtering && shown.length > 0 && (
            <Button small tone="quiet" icon="reset" onClick={address.clearFilters}>
              {t(($) => $.shell.clearFilters)}
            </Button>
          )}
        </div>
      </div>
      {shown.length === 0 && (
        <EmptyState
          level={2}
          title={t(($) => $.disputes.none.fit)}
          action={<Button onClick={address.clearFilters}>{t(($) => $.shell.clearFilters)}</Button>}
        />
      )}
      {shown.length >= WORTH_AN_INDEX && <RegisterIndex groups={groups} />}
      {groups.map((group) => (
        <GroupSection key={group.key} group={group} hidden={hidden} />
      ))}
    </>
  );
}
