import { Link } from "@tanstack/react-router";
import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";

/** How many questions the sources answer differently, and the way to them. */
export function ToRegister() {
  const { t, language } = useLanguage();
  const { dataset } = useDataset();
  const count = dataset.disputes.size;
  return (
    <Section
      title={t(($) => $.sources.disagreements)}
      id="disagreements"
      lead={count === 0 ? undefined : t(($) => $.sources.disagreementsLead, { count })}
    >
      <Needs collections={["disputes"]}>
        {count === 0 ? (
          <p>{t(($) => $.disputes.none.title)}</p>
        ) : (
          <p>
            <Link to="/{-$locale}/disputes/" params={{ locale: language }} className={buttonClass()}>
              {t(($) => $.sources.toRegister)}
            </Link>
          </p>
        )}
      </Needs>
    </Section>
  );
}
