import { Outlet, useRouterState } from "@tanstack/react-router";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Frieze } from "../ui/Frieze.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { ToastProvider } from "../ui/Toast.tsx";
import { EvidenceDrawer } from "./EvidenceDrawer.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { ProblemsBanner } from "./ProblemsBanner.tsx";
import { useArrival } from "./useArrival.ts";

const MAIN = "main";

/** What every page stands in: skip link, top bar, notice of set-aside data, the page, its evidence, the footer. */
export function Shell() {
  const { t } = useLanguage();
  const isOverview = useRouterState({ select: ({ location }) => /^\/[a-z]{2}\/?$/.test(location.pathname) });
  useArrival(MAIN);
  return (
    <ToastProvider dismissLabel={t(($) => $.shell.close)}>
      <SkipLink target={MAIN}>{t(($) => $.shell.skipToContent)}</SkipLink>
      <Header />
      {!isOverview && <Frieze />}
      <ProblemsBanner />
      <main id={MAIN} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <EvidenceDrawer />
    </ToastProvider>
  );
}
