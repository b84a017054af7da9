import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from "react";
import type { Scenario } from "../../domain/savings/scenario.ts";
import { keepFigures, keptFigures, watchFigures } from "./keptFigures.ts";
import { followed, readScenarios, type Scenarios, writeScenarios } from "./scenarios.ts";
import { type CalculatorSearch, type ComparedRegime, calculatorSearchIn } from "./search.ts";
import { useBasis } from "./useBasis.ts";

const ROUTE = "/{-$locale}/calculator";

export type Which = "a" | "b";

/** The page's state as the address holds it, and every way to change it. */
export function useCalculator() {
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const router = useRouter();
  const { parameters, example } = useBasis();
  const kept = useSyncExternalStore(watchFigures, keptFigures, () => undefined);
  const [turn, setTurn] = useState(0);

  // Opening a derivation or a table changes the address, but not the company.
  const { show, regime = "it-park" satisfies ComparedRegime, line, loss, table, evidence: _, ...company } = search;
  const address = JSON.stringify(company);
  const scenarios = useMemo(
    // What was written from the address is read back from it.
    () => readScenarios(JSON.parse(address) as CalculatorSearch, kept, example),
    [address, kept, example],
  );
  const deferred = useDeferredValue(scenarios);
  const which: Which = show === "b" && scenarios.b !== undefined ? "b" : "a";

  // The same object while a field is typed into: what hangs on it is drawn again only with the next result.
  const control = useMemo(() => {
    const tables = table?.split(",") ?? [];
    const write = (change: CalculatorSearch, replace = false): void => {
      void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace });
    };
    /** Two key strokes can come before the page is drawn again: a change is made to what the address says now. */
    const change = (edit: (now: Scenarios) => Scenarios, also: CalculatorSearch = {}, replace = true): void => {
      const now = readScenarios(calculatorSearchIn(router.latestLocation.search), keptFigures(), example);
      const next = writeScenarios(edit(now), example);
      keepFigures(next.kept);
      write({ ...next.search, ...also }, replace);
    };
    return {
      /** What the results show: a moment later than the fields, so that typing never waits for them. */
      deferred,
      /** The scenario that is edited and shown. */
      which,
      regime,
      line,
      loss,
      /** The charts that are shown as tables. */
      tables,
      edit: (edited: (scenario: Scenario) => Scenario): void =>
        change((now) => {
          if (which === "b" && now.b !== undefined) return { ...now, b: edited(now.b) };
          const a = edited(now.a);
          return { ...now, a, b: now.b === undefined ? undefined : followed(now.b, now.a, a, example) };
        }),
      compare: (): void => change((now) => ({ ...now, b: now.b ?? now.a }), { show: "b" }, false),
      stopComparing: (): void => change((now) => ({ ...now, b: undefined }), { show: undefined }, false),
      showScenario: (one: Which): void => write({ show: one === "b" ? "b" : undefined }),
      hide: (hidden: boolean): void => change((now) => ({ ...now, hidden }), {}, false),
      compareWith: (one: ComparedRegime): void => write({ regime: one === "it-park" ? undefined : one }),
      openLine: (one: string | undefined): void => write({ line: one }, true),
      loseFrom: (month: string): void => write({ loss: month }, true),
      showTable: (chart: string, asTable: boolean): void => {
        const others = tables.filter((one) => one !== chart);
        write({ table: (asTable ? [...others, chart] : others).join(",") || undefined });
      },
      reset: (): void => {
        setTurn((before) => before + 1);
        change(() => ({ a: example, b: undefined, hidden: false }), { show: undefined, line: undefined }, false);
      },
    };
  }, [navigate, router, example, deferred, which, regime, line, loss, table]);

  return {
    parameters,
    /** What the fields show. */
    scenarios,
    /** Grows when fields have to forget what was typed into them. */
    turn,
    control,
  };
}

export type Calculator = ReturnType<typeof useCalculator>;

/** The part of it that does not change with every key stroke. */
export type CalculatorControl = Calculator["control"];
