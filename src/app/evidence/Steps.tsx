import { Link } from "@tanstack/react-router";
import type { Fact, FactKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { Neighbours } from "./neighbours.ts";
import css from "./Steps.module.css";

type StepsProps = {
  readonly fact: Fact;
  readonly neighbours: Neighbours;
  readonly onStep: (to: FactKey) => void;
};

/**
 * From fact to fact without going back to the page. Stepping replaces the entry in the history: all of it is one visit to the evidence,
 * which one Back leaves.
 */
export function Steps({ fact, neighbours: { position, total, previous, next }, onStep }: StepsProps) {
  const { t, language, format } = useLanguage();
  const place = { n: format.number(position), total: format.number(total) };
  return (
    <>
      <Step to={previous} label={t(($) => $.evidence.previous)} icon="chevron-left" onStep={onStep} />
      <span className={css["position"]}>
        <span aria-hidden="true">{t(($) => $.evidence.position, place)}</span>
        {/* Says what has come into view, since focus stays on the link. */}
        <VisuallyHidden>
          <span role="status">
            {t(($) => $.evidence.nowShown, { ...place, title: inLanguage(fact.title, language).text })}
          </span>
        </VisuallyHidden>
      </span>
      <Step to={next} label={t(($) => $.evidence.next)} icon="chevron-right" onStep={onStep} />
    </>
  );
}

type StepProps = {
  readonly to: FactKey | undefined;
  readonly label: string;
  readonly icon: "chevron-left" | "chevron-right";
  readonly onStep: (to: FactKey) => void;
};

function Step({ to, label, icon, onStep }: StepProps) {
  return (
    <Link
      to="./"
      search={({ evidence: _, ...shown }) => (to === undefined ? shown : { ...shown, evidence: to })}
      replace
      resetScroll={false}
      // At the end of the row the link stays where it is, without a target: focus must not fall off the page.
      activeOptions={{ exact: true }}
      disabled={to === undefined}
      tabIndex={0}
      className={buttonClass({ tone: "quiet", square: true })}
      title={label}
      onClick={() => to !== undefined && onStep(to)}
    >
      <Icon name={icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Link>
  );
}
