import { Link } from "@tanstack/react-router";
import { useDataset } from "../data/useDataset.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Wrap } from "../ui/Wrap.tsx";
import css from "./Footer.module.css";

/** The state of the data at the end of every page: as of when, which version, how many sources. */
export function Footer() {
  const { t, format, language } = useLanguage();
  const { dataset, isWhole } = useDataset();
  const edition = [...dataset.edition.values()][0];
  return (
    <footer className={css["footer"]}>
      <Wrap>
        <div className={css["row"]}>
          <ul className={css["state"]}>
            {edition !== undefined && (
              <>
                <li>{t(($) => $.shell.dataAsOf, { date: format.date(parseEdtf(edition.asOf)) })}</li>
                <li>{t(($) => $.shell.dataVersion, { version: edition.version })}</li>
              </>
            )}
            {isWhole(["sources"]) && <li>{t(($) => $.shell.sourceCount, { count: dataset.sources.size })}</li>}
          </ul>
          <ul className={css["links"]}>
            <li>
              <Link to="/{-$locale}/sources/" params={{ locale: language }}>
                {t(($) => $.shell.navigation.sources)}
              </Link>
            </li>
            <li>
              <Link to="/{-$locale}/data-problems/" params={{ locale: language }}>
                {t(($) => $.shell.dataCheck)}
              </Link>
            </li>
          </ul>
        </div>
      </Wrap>
    </footer>
  );
}
