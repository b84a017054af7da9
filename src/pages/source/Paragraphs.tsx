import type { Source } from "../../domain/records/source.ts";
import type { SourceReading } from "../../domain/sourceReading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import css from "./Paragraphs.module.css";
import { TakenFacts } from "./TakenFacts.tsx";

type ParagraphsProps = { readonly source: Source; readonly paragraphs: SourceReading["paragraphs"] };

/** The text of the source as its skeleton: paragraph, sentence, and what each gave. */
export function Paragraphs({ source, paragraphs }: ParagraphsProps) {
  const { t } = useLanguage();
  return (
    <ol className={css["paragraphs"]}>
      {paragraphs.map(({ paragraph, sentences }) => (
        <li key={paragraph} className={css["paragraph"]} id={`p${paragraph}`}>
          <h3>
            <span className={css["sign"]} aria-hidden="true">
              ¶{paragraph}
            </span>
            <span className={css["words"]}>{t(($) => $.evidence.place.paragraph, { paragraph })}</span>
          </h3>
          <ol className={css["sentences"]}>
            {sentences.map(({ sentence, taken }) => (
              <li key={sentence}>
                <TakenFacts
                  source={source}
                  taken={taken}
                  heading={t(($) => $.sources.sentence, { n: sentence })}
                  sign={`¶${paragraph} s${sentence}`}
                  level={4}
                />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
