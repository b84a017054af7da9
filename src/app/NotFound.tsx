import { Link, useRouterState } from "@tanstack/react-router";
import { LanguageProvider, useLanguage } from "../i18n/LanguageProvider.tsx";
import { buttonClass } from "../ui/Button.tsx";
import { languageInAddress, useAddressLanguage } from "./addressLanguage.ts";
import css from "./Standalone.module.css";
import { Standalone } from "./Standalone.tsx";

/** There is no page at the address. It says which address that was, and leads to the overview in the reader's language. */
export function NotFound() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const language = useAddressLanguage();
  return (
    // An address in no language of ours is shown without the shell, so without its provider.
    <LanguageProvider language={language}>
      <Standalone alone={languageInAddress(path) === undefined}>
        <NothingHere path={path} />
      </Standalone>
    </LanguageProvider>
  );
}

function NothingHere({ path }: { readonly path: string }) {
  const { t, language } = useLanguage();
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: t(($) => $.notFound.title) })}</title>
      <svg className={css["star"]} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4.2 4.2h15.6v15.6H4.2zM12 .97 23.03 12 12 23.03.97 12z" />
      </svg>
      <h1 tabIndex={-1}>{t(($) => $.notFound.title)}</h1>
      <p className={css["words"]}>{t(($) => $.notFound.explanation)}</p>
      <p className={css["address"]} translate="no">
        {t(($) => $.notFound.lookedFor, { address: path })}
      </p>
      <p>
        <Link to="/{-$locale}/" params={{ locale: language }} className={buttonClass({ tone: "primary" })}>
          {t(($) => $.notFound.toOverview)}
        </Link>
      </p>
    </>
  );
}
