import { FORCES, type Force } from "../../domain/records/statement.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { ForceGlyph } from "../../ui/ForceMark.tsx";
import css from "./ForceScale.module.css";
import { Part } from "./Part.tsx";

const WEAKEST_FIRST = FORCES.toReversed();

/** All seven forces from the weakest to the strongest, so that a reader sees how much was said, and how much was not. */
export function ForceScale({ force }: { readonly force: Force }) {
  const { t } = useLanguage();
  return (
    <Part title={t(($) => $.evidence.forceScale)}>
      <ol className={css["scale"]}>
        {WEAKEST_FIRST.map((one) => (
          <li key={one} aria-current={one === force ? "true" : undefined}>
            <ForceGlyph force={one} />
            <span>{t(($) => $.forces[one].label)}</span>
          </li>
        ))}
      </ol>
      <p className={css["meaning"]}>{t(($) => $.forces[force].meaning)}</p>
    </Part>
  );
}
