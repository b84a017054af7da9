import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PORTFOLIO_SORTS } from "../../domain/portfolioOrder.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LinkMenu } from "../../ui/LinkMenu.tsx";
import { LinkStrip } from "../../ui/LinkStrip.tsx";
import css from "./PortfolioTools.module.css";
import type { PortfolioAddress, PortfolioState } from "./usePortfolioAddress.ts";

type PortfolioToolsProps = {
  readonly address: PortfolioAddress;
  /** Buttons for what is shown. */
  readonly children: ReactNode;
};

/** How the partnerships are shown, and in which order. */
export function PortfolioTools({ address, children }: PortfolioToolsProps) {
  const { t, language } = useLanguage();
  const { state, addressOf } = address;
  const link = (key: string, change: Partial<PortfolioState>, chosen: boolean, words: string, inMenu = false) => (
    <Link
      key={key}
      to="/{-$locale}/partnerships/"
      params={{ locale: language }}
      search={addressOf(change)}
      activeOptions={{ exact: true }}
      resetScroll={false}
      aria-current={chosen ? "true" : undefined}
    >
      {words}
      {inMenu && chosen && <Icon name="check" />}
    </Link>
  );
  return (
    <div className={css["tools"]}>
      <LinkStrip label={t(($) => $.portfolio.view.label)}>
        {(["table", "board"] as const).map((view) =>
          link(
            view,
            { view },
            view === state.view,
            t(($) => $.portfolio.view[view]),
          ),
        )}
      </LinkStrip>
      <LinkMenu title={t(($) => $.portfolio.sort.label)} chosen={t(($) => $.portfolio.sort[state.sort])}>
        {PORTFOLIO_SORTS.map((sort) => (
          <li key={sort}>
            {link(
              sort,
              { sort, reversed: false },
              sort === state.sort && !state.reversed,
              t(($) => $.portfolio.sort[sort]),
              true,
            )}
          </li>
        ))}
        <li className={css["reverse"]}>
          {link(
            "reverse",
            { reversed: !state.reversed },
            state.reversed,
            t(($) => $.portfolio.sort.reverse),
            true,
          )}
        </li>
      </LinkMenu>
      {children}
    </div>
  );
}
