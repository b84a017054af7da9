import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
  redirect,
} from "@tanstack/react-router";
import { loadDataset } from "../data/loadDataset.ts";
import { isLanguage, preferredLanguage } from "../domain/languages.ts";
import { loadLanguage } from "../i18n/instance.ts";
import { readAttentionSearch } from "../pages/attention/search.ts";
import { readCalculatorSearch } from "../pages/calculator/search.ts";
import { readDisputesSearch } from "../pages/disputes/search.ts";
import { readIncentivesSearch } from "../pages/incentives/search.ts";
import { readCheckSearch } from "../pages/incentivesCheck/search.ts";
import { readMarketSearch } from "../pages/market/search.ts";
import { readPortfolioSearch } from "../pages/partnerships/search.ts";
import { readSourcesSearch } from "../pages/sources/search.ts";
import { readTimelineSearch } from "../pages/timeline/search.ts";
import { Crash } from "./Crash.tsx";
import { isAnotherPage } from "./isAnotherPage.ts";
import { LanguageRoot } from "./LanguageRoot.tsx";
import { NotFound } from "./NotFound.tsx";
import { PageLoading } from "./PageLoading.tsx";
import { readShellSearch } from "./search.ts";

type RouterContext = {
  readonly queryClient: QueryClient;
  /** The languages that the reader's browser asks for, most wanted first. */
  readonly preferences: readonly string[];
};

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound, errorComponent: Crash });

const locale = createRoute({
  getParentRoute: () => root,
  path: "/{-$locale}",
  validateSearch: readShellSearch,
  beforeLoad: async ({ params, context, location }) => {
    const { locale: segment } = params;
    if (segment !== undefined && isLanguage(segment)) {
      await loadLanguage(segment);
      return { language: segment };
    }
    const language = preferredLanguage(context.preferences);
    await loadLanguage(language);
    // `/timeline` asks for a page in no language; `/xy/timeline` asks for a language that we do not have.
    if (segment !== undefined) throw notFound();
    const part = location.hash === "" ? "" : `#${location.hash}`;
    throw redirect({ to: "./", href: `/${language}${location.pathname}${location.searchStr}${part}`, replace: true });
  },
  loader: async ({ context }) => loadDataset(context.queryClient),
  component: LanguageRoot,
  notFoundComponent: NotFound,
  errorComponent: Crash,
  pendingComponent: PageLoading,
  // Until the first page is there. After that a page stays until the words of another language have come (see `entry.tsx`).
  pendingMs: 500,
});

const overview = createRoute({
  getParentRoute: () => locale,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/overview/OverviewPage.tsx"), "OverviewPage"),
});

const partnerships = createRoute({
  getParentRoute: () => locale,
  path: "/partnerships",
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(() => import("../pages/partnerships/PartnershipsPage.tsx"), "PartnershipsPage"),
});

const partnership = createRoute({
  getParentRoute: () => locale,
  path: "/partnerships/$partnership",
  component: lazyRouteComponent(() => import("../pages/partnership/PartnershipPage.tsx"), "PartnershipPage"),
});

const timeline = createRoute({
  getParentRoute: () => locale,
  path: "/timeline",
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import("../pages/timeline/TimelinePage.tsx"), "TimelinePage"),
});

const attention = createRoute({
  getParentRoute: () => locale,
  path: "/attention",
  validateSearch: readAttentionSearch,
  component: lazyRouteComponent(() => import("../pages/attention/AttentionPage.tsx"), "AttentionPage"),
});

const incentives = createRoute({
  getParentRoute: () => locale,
  path: "/incentives",
  validateSearch: readIncentivesSearch,
  component: lazyRouteComponent(() => import("../pages/incentives/IncentivesPage.tsx"), "IncentivesPage"),
});

const incentive = createRoute({
  getParentRoute: () => locale,
  path: "/incentives/$incentive",
  component: lazyRouteComponent(() => import("../pages/incentive/IncentivePage.tsx"), "IncentivePage"),
});

const incentivesCheck = createRoute({
  getParentRoute: () => locale,
  path: "/incentives/check",
  validateSearch: readCheckSearch,
  component: lazyRouteComponent(() => import("../pages/incentivesCheck/CheckPage.tsx"), "CheckPage"),
});

const market = createRoute({
  getParentRoute: () => locale,
  path: "/market",
  validateSearch: readMarketSearch,
  component: lazyRouteComponent(() => import("../pages/market/MarketPage.tsx"), "MarketPage"),
});

const calculator = createRoute({
  getParentRoute: () => locale,
  path: "/calculator",
  validateSearch: readCalculatorSearch,
  component: lazyRouteComponent(() => import("../pages/calculator/CalculatorPage.tsx"), "CalculatorPage"),
});

const disputes = createRoute({
  getParentRoute: () => locale,
  path: "/disputes",
  validateSearch: readDisputesSearch,
  component: lazyRouteComponent(() => import("../pages/disputes/DisputesPage.tsx"), "DisputesPage"),
});

const sources = createRoute({
  getParentRoute: () => locale,
  path: "/sources",
  validateSearch: readSourcesSearch,
  component: lazyRouteComponent(() => import("../pages/sources/SourcesPage.tsx"), "SourcesPage"),
});

const source = createRoute({
  getParentRoute: () => locale,
  path: "/sources/$source",
  component: lazyRouteComponent(() => import("../pages/source/SourcePage.tsx"), "SourcePage"),
});

const dataProblems = createRoute({
  getParentRoute: () => locale,
  path: "/data-problems",
  component: lazyRouteComponent(() => import("../pages/dataProblems/DataProblemsPage.tsx"), "DataProblemsPage"),
});

const routeTree = root.addChildren([
  locale.addChildren([
    overview,
    partnerships,
    partnership,
    attention,
    timeline,
    incentives,
    incentive,
    incentivesCheck,
    market,
    calculator,
    disputes,
    sources,
    source,
    dataProblems,
  ]),
]);

/** The router: the address is the state. History and preferences come from outside, so that pages can be rendered ahead. */
export const makeRouter = (history: RouterHistory, context: RouterContext) =>
  createRouter({
    routeTree,
    history,
    context,
    trailingSlash: "always",
    defaultPreload: "intent",
    defaultPendingMs: 0,
    // On a server it would print a script into the page.
    scrollRestoration: typeof document !== "undefined" && isAnotherPage(),
    defaultErrorComponent: Crash,
    defaultNotFoundComponent: NotFound,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
