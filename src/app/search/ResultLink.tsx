import { Link, useRouterState } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { isLanguage } from "../../domain/languages.ts";
import type { Answer } from "../../domain/search/answer.ts";
import type { Action, Page } from "../../domain/search/destinations.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { figureId, sectionOf } from "../../pages/market/MarketIndex.tsx";
import { THEMES } from "../theme.ts";

const PATHS = {
  overview: "/{-$locale}/",
  partnerships: "/{-$locale}/partnerships/",
  attention: "/{-$locale}/attention/",
  timeline: "/{-$locale}/timeline/",
  market: "/{-$locale}/market/",
  incentives: "/{-$locale}/incentives/",
  "incentives-check": "/{-$locale}/incentives/check/",
  calculator: "/{-$locale}/calculator/",
  disputes: "/{-$locale}/disputes/",
  sources: "/{-$locale}/sources/",
  "data-problems": "/{-$locale}/data-problems/",
} as const satisfies Record<Page, string>;

type Option = {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-selected": boolean;
  readonly children: ReactNode;
  readonly onPointerMove: () => void;
};

type ResultLinkProps = {
  readonly leadsTo: Answer["leadsTo"];
  readonly option: Option;
  /** Closes the search. */
  readonly onLeave: () => void;
  /** Closes the search, and does what was chosen. */
  readonly onAct: (action: Action) => void;
};

/** The result itself as an option of the list: a link wherever it leads to an address, otherwise a button. */
export function ResultLink({ leadsTo, option, onLeave, onAct }: ResultLinkProps) {
  const { language } = useLanguage();
  const isEvidenceOpen = useRouterState({ select: ({ location }) => location.search.evidence !== undefined });
  const shared = { ...option, role: "option", tabIndex: -1 } as const;
  const link = {
    ...shared,
    onClick: ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => {
      // Another tab or window opens it: the search stays where it is.
      if (!(ctrlKey || metaKey || shiftKey || altKey)) onLeave();
    },
  };
  const params = { locale: language };
  switch (leadsTo.to) {
    case "fact":
      return (
        <Link
          {...link}
          to="./"
          search={(shown) => ({ ...shown, evidence: leadsTo.fact })}
          hash={true}
          hashScrollIntoView={false}
          resetScroll={false}
          replace={isEvidenceOpen}
        />
      );
    case "partnership":
      return (
        <Link {...link} to="/{-$locale}/partnerships/$partnership/" params={{ ...params, partnership: leadsTo.id }} />
      );
    case "incentive":
      return <Link {...link} to="/{-$locale}/incentives/$incentive/" params={{ ...params, incentive: leadsTo.id }} />;
    case "source":
      return <Link {...link} to="/{-$locale}/sources/$source/" params={{ ...params, source: leadsTo.id }} />;
    case "dispute":
      return <Link {...link} to="/{-$locale}/disputes/" params={params} hash={`dispute-${leadsTo.id}`} />;
    case "indicator": {
      const { group, drawnAs } = leadsTo;
      const part = group === "country" ? sectionOf(group) : figureId(drawnAs);
      return <Link {...link} to="/{-$locale}/market/" params={params} hash={part} />;
    }
    case "page":
      return <Link {...link} to={PATHS[leadsTo.page]} params={params} />;
    case "action": {
      const [what = "", which = ""] = leadsTo.action.split("-");
      if (what === "language" && isLanguage(which)) {
        // The search stays open, with what was asked, in the other language.
        return (
          <Link
            {...shared}
            to="./"
            params={(shown) => ({ ...shown, locale: which })}
            search={true}
            hash={true}
            hrefLang={which}
            resetScroll={false}
            hashScrollIntoView={false}
          />
        );
      }
      if (what === "theme")
        return <button {...shared} type="button" data-choose-theme={THEMES.find((theme) => theme === which)} />;
      return <button {...shared} type="button" onClick={() => onAct(leadsTo.action)} />;
    }
  }
}
