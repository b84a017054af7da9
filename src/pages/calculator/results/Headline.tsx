import { useDataset } from "../../../data/useDataset.ts";
import type { Amount, SavingsRange } from "../../../domain/savings/savingsModel.ts";
import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Unknown } from "../../../ui/Unknown.tsx";
import css from "./Headline.module.css";
import { plain } from "./plain.ts";
import { rangeInWords } from "./rangeInWords.ts";
import { spanInWords } from "./yearsInWords.ts";

type Span = { readonly low: Amount; readonly likely: Amount; readonly high: Amount };

/** The answer in three figures, each with what open readings of the law make of it. */
export function Headline({ range, scenario }: { readonly range: SavingsRange; readonly scenario: Scenario }) {
  const { t, format } = useLanguage();
  const { firstYear, lastYear, staff } = scenario;
  const persons = staff.reduce((sum, { count }) => sum + count, 0);
  const perPerson = (amount: Amount) => Math.round(amount / persons);
  const { low, likely, high } = range.firstYear;
  return (
    <>
      <dl className={css["figures"]}>
        <Figure
          term={t(($) => $.calculator.headline.firstYear, { year: firstYear })}
          of={range.firstYear}
          in={scenario}
        />
        <Figure
          term={t(($) => $.calculator.headline.horizon, { years: spanInWords(format, firstYear, lastYear) })}
          of={range}
          in={scenario}
        />
        <Figure
          term={t(($) => $.calculator.headline.perEmployee, { year: firstYear })}
          of={persons === 0 ? undefined : { low: perPerson(low), likely: perPerson(likely), high: perPerson(high) }}
          in={scenario}
        />
      </dl>
      {range.low < 0 && <p className={css["quiet"]}>{t(($) => $.calculator.headline.noSaving)}</p>}
      <Reasons range={range} scenario={scenario} />
    </>
  );
}

type FigureProps = { readonly term: string; readonly of: Span | undefined; readonly in: Scenario };

function Figure({ term, of, in: { currency } }: FigureProps) {
  const { t, format } = useLanguage();
  const range = of === undefined ? undefined : rangeInWords(format, of, currency);
  return (
    <div>
      <dt>{term}</dt>
      <dd className={css["figure"]}>
        {of === undefined ? (
          <span className={css["none"]}>
            <Unknown>{t(($) => $.calculator.headline.noEmployees)}</Unknown>
          </span>
        ) : (
          <Large words={format.largeMoney(of.likely, currency)} />
        )}
      </dd>
      {of !== undefined && (
        <dd className={css["range"]}>
          {range === undefined ? t(($) => $.calculator.headline.noRange) : t(($) => $.calculator.headline.range, range)}
        </dd>
      )}
    </div>
  );
}

/** What stands before the figures of an amount, the figures (Japanese ones with 万 and 億), and what follows them. */
const AMOUNT = /^([^\d−]*)(−?[\d.,\u00A0万億兆]*[\d万億兆])(\u00A0?[^\d]*)$/u;

/** An amount with its currency and scale smaller than its figures. Where the minus is a word (Japanese), all stand in one size. */
function Large({ words }: { readonly words: string }) {
  const [, before = "", figures, after = ""] = AMOUNT.exec(words) ?? [];
  if (figures === undefined || after.includes("マイナス")) return <span className={css["long"]}>{words}</span>;
  return (
    <>
      {before !== "" && <small>{before}</small>}
      <span className={css["digits"]}>{figures}</span>
      {after !== "" && <small>{after}</small>}
    </>
  );
}

/** Which open readings make the range, and by how much each. */
function Reasons({ range, scenario }: { readonly range: SavingsRange; readonly scenario: Scenario }) {
  const spoken = useLanguage();
  const { t, format } = spoken;
  const { dataset } = useDataset();
  const reasons = range.readings.flatMap(({ reading, options }) => {
    const record = dataset.readings.get(reading);
    const amounts = options.map(({ saved }) => saved);
    const ends = { low: Math.min(...amounts), high: Math.max(...amounts) };
    const words = rangeInWords(format, ends, scenario.currency);
    return record === undefined || words === undefined
      ? []
      : [{ id: reading, title: plain(spoken, record.title), ...words }];
  });
  if (reasons.length === 0) return null;
  return (
    <div className={css["reasons"]}>
      <p className={css["why"]}>{t(($) => $.calculator.headline.why)}</p>
      <ul>
        {reasons.map(({ id, title, low, high }) => (
          <li key={id}>
            <a href={`#reading-${id}`}>{t(($) => $.calculator.headline.reason, { reading: title, low, high })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
