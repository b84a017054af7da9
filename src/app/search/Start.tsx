import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import css from "./Start.module.css";

const EXAMPLES = ["when", "howMuch", "who"] as const;

/** Before anything is typed: what can be asked, with examples that can be tried. */
export function Start({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const { t } = useLanguage();
  return (
    <div className={css["start"]}>
      <p>{t(($) => $.search.start)}</p>
      <p className={css["examples"]} id="search-examples">
        {t(($) => $.search.examples)}
      </p>
      <ul aria-labelledby="search-examples">
        {EXAMPLES.map((one) => {
          const question = t(($) => $.search.example[one]);
          return (
            <li key={one}>
              <Button tone="quiet" small onClick={() => onAsk(question)}>
                {question}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
