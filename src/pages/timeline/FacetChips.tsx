import { type ReactNode, useState } from "react";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip, ChipGroup } from "../../ui/Chip.tsx";

/** So many choices are in view; the others come on demand. */
const MOST = 6;

type FacetChipsProps<Value extends string> = {
  /** The question that the choices answer. */
  readonly legend: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly count: number;
    readonly glyph?: ReactNode;
  }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** The choices of one filter. Of many, the first ones are shown, and always those that are chosen. */
export function FacetChips<Value extends string>({ legend, options, chosen, onChange }: FacetChipsProps<Value>) {
  const { format, t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (options.length === 0) return null;
  const isLong = options.length > MOST + 1;
  const shown =
    isLong && !isWhole ? options.filter(({ value }, index) => index < MOST || chosen.includes(value)) : options;
  return (
    <ChipGroup legend={legend}>
      {shown.map(({ value, label, count, glyph }) => (
        <Chip
          key={value}
          glyph={glyph}
          label={label}
          count={format.number(count)}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      ))}
      {isLong && (
        <Button small tone="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t(($) => $.timeline.filters.fewer) : t(($) => $.timeline.filters.all, { total: options.length })}
        </Button>
      )}
    </ChipGroup>
  );
}
