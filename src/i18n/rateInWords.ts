import type { RateOn } from "../domain/incentiveRate.ts";
import { isUnknown } from "../domain/records/fields.ts";
import type { SpokenLanguage } from "./LanguageProvider.tsx";
import { parameterInWords } from "./parameterInWords.ts";

/** What a parameter is worth on a day, every value that the law can be read to give: "7.5% or 12%". */
export function rateInWords(spoken: Pick<SpokenLanguage, "t" | "format">, { parameter, values }: RateOn): string {
  return spoken.format.list(
    values.map(({ value, bound }) =>
      isUnknown(value)
        ? spoken.t(($) => $.unknowns[value.unknown])
        : parameterInWords(spoken, { value, ...(bound !== undefined && { bound }) }, parameter.unit),
    ),
    "or",
  );
}
