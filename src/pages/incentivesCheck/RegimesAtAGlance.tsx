import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Words } from "../../ui/Words.tsx";
import { type RegimeCheck, tallyOf } from "./check.ts";
import css from "./RegimesAtAGlance.module.css";
import { VerdictMark } from "./VerdictMark.tsx";

/** Every regime in a line: whether its own conditions are met, and how many of its incentives are covered. Leads to each. */
export function RegimesAtAGlance({ checks }: { readonly checks: readonly RegimeCheck[] }) {
  const { t } = useLanguage();
  return (
    <nav className={css["glance"]} aria-label={t(($) => $.coverage.regime.glance)}>
      <ul>
        {checks.map((check) => {
          const { regime, answer } = check;
          const { covered, total } = tallyOf([check]);
          return (
            <li key={regime.id}>
              <Link to="./" search={(before) => before} hash={`regime-${regime.id}`}>
                <Words of={regime.title} />
              </Link>
              <span className={css["verdict"]}>
                <VerdictMark verdict={answer.verdict}>
                  {t(($) => $.coverage.regime.verdicts[answer.verdict])}
                </VerdictMark>
              </span>
              <span className={css["count"]}>{t(($) => $.coverage.regime.count, { covered, total })}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
