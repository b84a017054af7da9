import type { Scenario } from "../../../domain/savings/scenario.ts";
import { useLanguage } from "../../../i18n/LanguageProvider.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import type { Calculator } from "../useCalculator.ts";
import { BusinessGroup } from "./BusinessGroup.tsx";
import { ContributionGroup } from "./ContributionGroup.tsx";
import { ExportsGroup } from "./ExportsGroup.tsx";
import { FieldsTurn } from "./InputGroup.tsx";
import css from "./InputPanel.module.css";
import { InvestmentGroup } from "./InvestmentGroup.tsx";
import { OwnerGroup } from "./OwnerGroup.tsx";
import { PrivacySwitch } from "./PrivacySwitch.tsx";
import { PropertyGroup } from "./PropertyGroup.tsx";
import { StaffGroup } from "./StaffGroup.tsx";
import { YearsGroup } from "./YearsGroup.tsx";

type InputPanelProps = {
  readonly calculator: Calculator;
  /** The scenario that is edited. */
  readonly scenario: Scenario;
};

/** Everything that the reader tells about the company. */
export function InputPanel({ calculator, scenario }: InputPanelProps) {
  const { t } = useLanguage();
  const { scenarios, turn, control } = calculator;
  const { which, edit } = control;
  const props = { scenario, hidden: scenarios.hidden, edit };
  return (
    <section className={css["panel"]} aria-labelledby="calculator-inputs">
      <div className={css["head"]}>
        <h2 id="calculator-inputs" tabIndex={-1}>
          {t(($) => $.calculator.inputs.title)}
        </h2>
        <Button small tone="quiet" icon="reset" onClick={control.reset}>
          {t(($) => $.calculator.inputs.reset)}
        </Button>
      </div>
      {scenarios.b !== undefined && (
        <div className={css["which"]}>
          <Segmented
            legend={t(($) => $.calculator.inputs.which)}
            options={[
              { value: "a", label: t(($) => $.calculator.compare.a) },
              { value: "b", label: t(($) => $.calculator.compare.b) },
            ]}
            value={which}
            onChange={control.showScenario}
          />
        </div>
      )}
      <p className={css["note"]}>{t(($) => $.calculator.inputs.example)}</p>
      {/* Another scenario, or the example again: what was typed into the fields before goes with them. */}
      <FieldsTurn value={`${which}-${turn}`}>
        <StaffGroup {...props} />
        <BusinessGroup {...props} />
        <ExportsGroup {...props} />
        <InvestmentGroup {...props} />
        <PropertyGroup {...props} />
        <OwnerGroup {...props} />
        <ContributionGroup {...props} />
        <YearsGroup {...props} />
      </FieldsTurn>
      <PrivacySwitch hidden={scenarios.hidden} onChange={control.hide} />
    </section>
  );
}
