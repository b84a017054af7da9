import { Needs } from "../../data/Needs.tsx";
import type { CollectionName } from "../../domain/records/collections.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Callout } from "../../ui/Callout.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { CalculatorActions } from "./CalculatorActions.tsx";
import { CalculatorView } from "./CalculatorView.tsx";
import { calculated } from "./results/calculated.ts";
import { hasNoFigures } from "./scenarios.ts";
import { useCalculator } from "./useCalculator.ts";

/** Without these a rate or a way to read the law could be missing unseen. */
const BEHIND_THE_RESULT: readonly CollectionName[] = ["tax-parameters", "readings", "acts"];

/** What a company would save under another regime, by its own figures. */
export function CalculatorPage() {
  const { t } = useLanguage();
  const calculator = useCalculator();
  const missing = calculator.parameters.missing();
  const { deferred, which } = calculator.control;
  const asked = (which === "b" ? deferred.b : undefined) ?? deferred.a;
  const isToBeFilled = deferred.hidden && hasNoFigures(asked);
  const result = missing.length > 0 || isToBeFilled ? undefined : calculated(asked, calculator.parameters);
  const name = t(($) => $.calculator.title);
  return (
    <Wrap>
      <title>{t(($) => $.shell.pageTitle, { page: name })}</title>
      <PageHead
        title={name}
        limit={t(($) => $.calculator.limit)}
        lead={t(($) => $.calculator.lead)}
        actions={missing.length === 0 && <CalculatorActions shown={result} />}
      />
      <Needs collections={BEHIND_THE_RESULT}>
        {missing.length === 0 ? (
          <CalculatorView calculator={calculator} result={result} />
        ) : (
          <MissingRates ids={missing} />
        )}
      </Needs>
    </Wrap>
  );
}

/** A rate that the data lack is named; nothing is calculated with a guess in its place. */
function MissingRates({ ids }: { readonly ids: readonly string[] }) {
  const { t, format } = useLanguage();
  return (
    <Callout tone="danger" title={t(($) => $.calculator.missing.title)}>
      <p>{t(($) => $.calculator.missing.which, { names: format.list(ids, "and") })}</p>
    </Callout>
  );
}
