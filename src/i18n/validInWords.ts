import type { TFunction } from "i18next";
import { parseEdtf } from "../domain/edtf.ts";
import type { Formatter } from "./format.ts";

type Spoken = { readonly t: TFunction; readonly format: Formatter };

/** Days such as `2027-12-31`, both included; left out they are open. */
type Validity = { readonly from?: string | undefined; readonly until?: string | undefined };

/** For how long something holds: "30 June 2017 to 31 December 2027", "since …", "until … inclusive". */
export function validInWords(
  { t, format }: Spoken,
  { from, until }: Validity,
  style: "long" | "short" = "long",
): string {
  if (from !== undefined) return format.date(parseEdtf(`${from}/${until ?? ".."}`), style);
  const last = until === undefined ? undefined : parseEdtf(until);
  return last?.kind === "point" ? format.lastValidDay(last.at, style) : t(($) => $.law.noLimit);
}
