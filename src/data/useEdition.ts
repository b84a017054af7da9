import { bounds, parseEdtf } from "../domain/edtf.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { useDataset } from "./useDataset.ts";

/** The name of the product, as it stands in pictures. */
const PRODUCT = "Hamkorlik";

/** The date of the data: as a day (days since 1970-01-01), and in words for what leaves the page. */
export function useEdition(): {
  readonly asOf: number | undefined;
  readonly date: string | undefined;
  readonly inPicture: string;
} {
  const { dataset } = useDataset();
  const { t, format } = useLanguage();
  const edition = [...dataset.edition.values()][0];
  if (edition === undefined) return { asOf: undefined, date: undefined, inPicture: PRODUCT };
  const read = parseEdtf(edition.asOf);
  const date = format.date(read);
  return {
    asOf: bounds(read).latest,
    date,
    inPicture: t(($) => $.market.picture.edition, { date, product: PRODUCT }),
  };
}
