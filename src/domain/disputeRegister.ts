import type { Dataset } from "./dataset.ts";
import { groupedBy } from "./groupedBy.ts";
import { partnershipOf } from "./partnershipsBehind.ts";
import type { Dispute } from "./records/dispute.ts";

/** "settled": we show one of the values. "open": none is settled on. */
export const DISPUTE_STANDINGS = ["open", "settled"] as const;
export type DisputeStanding = (typeof DISPUTE_STANDINGS)[number];

export type DisputeSubject = Dispute["subject"]["collection"];

export type RegisterEntry = {
  readonly dispute: Dispute;
  readonly standing: DisputeStanding;
  /** Named in the record, or that of the fact it is about. */
  readonly partnership: string | undefined;
};

/** What the register is filtered by; undefined lets everything pass, several kinds of subject widen it. */
export type DisputeFilter = {
  readonly standing: DisputeStanding | undefined;
  readonly partnership: string | undefined;
  readonly subjects: readonly DisputeSubject[];
};

/** Every question on which sources disagree or of which a doubt is recorded. */
export const registerEntries = (dataset: Dataset): readonly RegisterEntry[] =>
  [...dataset.disputes.values()].map((dispute) => ({
    dispute,
    standing: dispute.shown === null ? "open" : "settled",
    partnership: dispute.partnership ?? partnershipOf(dataset, dispute.subject),
  }));

/** The questions that pass all that the filter asks for. */
export const filterRegister = (
  entries: readonly RegisterEntry[],
  { standing, partnership, subjects }: DisputeFilter,
): readonly RegisterEntry[] =>
  entries.filter(
    (entry) =>
      (standing === undefined || entry.standing === standing) &&
      (partnership === undefined || entry.partnership === partnership) &&
      (subjects.length === 0 || subjects.includes(entry.dispute.subject.collection)),
  );

/** Questions that are read together: those of a partnership, or those about one kind of thing that belongs to none. */
export type RegisterGroup = {
  readonly key: string;
  readonly partnership: string | undefined;
  readonly subject: DisputeSubject;
  readonly entries: readonly RegisterEntry[];
};

/** Partnerships first, in the order of their file; then what belongs to none, kind by kind in the order in which it occurs. */
export function registerGroups(dataset: Dataset, entries: readonly RegisterEntry[]): readonly RegisterGroup[] {
  const groups = groupedBy(entries, ({ partnership, dispute }) => partnership ?? dispute.subject.collection);
  const order = [...dataset.partnerships.keys()];
  const rank = ({ partnership }: RegisterEntry): number =>
    partnership === undefined ? order.length : order.indexOf(partnership);
  return [...groups]
    .flatMap(([key, members]): readonly RegisterGroup[] => {
      const [first] = members;
      return first === undefined
        ? []
        : [{ key, partnership: first.partnership, subject: first.dispute.subject.collection, entries: members }];
    })
    .toSorted(({ entries: [a] }, { entries: [b] }) => (a === undefined || b === undefined ? 0 : rank(a) - rank(b)));
}
