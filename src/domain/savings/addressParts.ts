import { textIn } from "../addressValues.ts";
import { Exact } from "./decimal.ts";
import { LIMITS, type Limit } from "./limits.ts";
import {
  ASSET_CLASSES,
  type Investment,
  LAND_ZONES,
  type Month,
  type OwnerResidence,
  type Scenario,
  type StaffGroup,
} from "./scenario.ts";

/*
 * The parts of a scenario's address, read and written: `100x1500,20x2500` (staff and salary), `1200000-computers-2026-imported`,
 * `0.5-tashkent-zone-2`, `2026-2035`, `2027-06`, `treaty-5`. A part that is malformed or out of range reads as undefined, as a whole.
 */

const NUMBER = /^\d{1,13}(?:\.\d{1,4})?$/;
/** An empty list; an empty text would be no part of an address. */
const NONE = "none";

/** A number within a limit and with no more decimals than it allows. */
export function numberIn(part: unknown, { min, max, decimals }: Limit): number | undefined {
  const text = textIn(part);
  if (text === undefined || !NUMBER.test(text) || (text.split(".")[1]?.length ?? 0) > decimals) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

const PERCENT: Limit = {
  min: LIMITS.share.min * 100,
  max: LIMITS.share.max * 100,
  decimals: LIMITS.share.decimals - 2,
};

/** A share, written in percent. */
export function percentIn(part: unknown): number | undefined {
  const percent = numberIn(part, PERCENT);
  return percent === undefined ? undefined : new Exact(percent).dividedBy(100).toNumber();
}

export const writePercent = (share: number): string => new Exact(share).times(100).toString();

/** A list of one to `most` entries that can all be read. */
function listIn<Entry>(part: unknown, most: number, entryIn: (text: string) => Entry | undefined) {
  const texts = textIn(part)?.split(",") ?? [];
  const entries = texts.slice(0, most).flatMap((text) => {
    const entry = entryIn(text);
    return entry === undefined ? [] : [entry];
  });
  return texts.length > 0 && entries.length === texts.length ? entries : undefined;
}

export const percentsIn = (part: unknown): readonly number[] | undefined =>
  listIn(part, LIMITS.exportShares, percentIn);

/** The first and the last year, in this order. */
export function yearsIn(part: unknown): Pick<Scenario, "firstYear" | "lastYear"> | undefined {
  const [first, last, ...others] = textIn(part)?.split("-") ?? [];
  const firstYear = numberIn(first, LIMITS.firstYear);
  const lastYear = numberIn(last, LIMITS.lastYear);
  return firstYear === undefined || lastYear === undefined || lastYear < firstYear || others.length > 0
    ? undefined
    : { firstYear, lastYear };
}

export function staffIn(part: unknown): readonly StaffGroup[] | undefined {
  if (part === NONE) return [];
  return listIn(part, LIMITS.staffGroups, (text) => {
    const [heads, pay, ...others] = text.split("x");
    const count = numberIn(heads, LIMITS.count);
    const salary = numberIn(pay, LIMITS.money);
    return count === undefined || salary === undefined || others.length > 0 ? undefined : { count, salary };
  });
}

export const writeStaff = (staff: readonly StaffGroup[]): string =>
  staff.map(({ count, salary }) => `${count}x${salary}`).join() || NONE;

const IMPORTED = "imported";

export function investmentsIn(part: unknown): readonly Investment[] | undefined {
  if (part === NONE) return [];
  return listIn(part, LIMITS.investments, (text) => {
    const [price, kind, bought, from, ...others] = text.split("-");
    const amount = numberIn(price, LIMITS.money);
    const assetClass = ASSET_CLASSES.find((one) => one === kind);
    const year = numberIn(bought, LIMITS.lastYear);
    if (amount === undefined || assetClass === undefined || year === undefined) return undefined;
    return others.length > 0 || (from !== undefined && from !== IMPORTED)
      ? undefined
      : { amount, assetClass, year, imported: from === IMPORTED };
  });
}

export const writeInvestments = (investments: readonly Investment[]): string =>
  investments
    .map(({ amount, assetClass, year, imported }) => `${amount}-${assetClass}-${year}${imported ? `-${IMPORTED}` : ""}`)
    .join() || NONE;

export function landIn(part: unknown): Pick<Scenario, "hectares" | "landZone"> | undefined {
  const [area, ...zone] = textIn(part)?.split("-") ?? [];
  const hectares = numberIn(area, LIMITS.hectares);
  const landZone = LAND_ZONES.find((one) => one === zone.join("-"));
  return hectares === undefined || landZone === undefined ? undefined : { hectares, landZone };
}

export const writeLand = ({ hectares, landZone }: Pick<Scenario, "hectares" | "landZone">): string =>
  `${hectares}-${landZone}`;

const TREATY = "treaty-";

export function ownerIn(part: unknown): OwnerResidence | undefined {
  if (part === "uzbek" || part === "foreign") return { kind: part };
  const text = textIn(part);
  const rate = text?.startsWith(TREATY) === true ? percentIn(text.slice(TREATY.length)) : undefined;
  return rate === undefined ? undefined : { kind: "foreign-with-treaty", rate };
}

export const writeOwner = (owner: OwnerResidence): string =>
  owner.kind === "foreign-with-treaty" ? `${TREATY}${writePercent(owner.rate)}` : owner.kind;

export function monthIn(part: unknown): Month | undefined {
  const [, years, months] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(textIn(part) ?? "") ?? [];
  const year = numberIn(years, LIMITS.lastYear);
  return year === undefined ? undefined : { year, month: Number(months) };
}

export const writeMonth = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, "0")}`;
