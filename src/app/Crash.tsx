import { type ErrorComponentProps, useMatch } from "@tanstack/react-router";
import { Button } from "../ui/Button.tsx";
import { useWordsIfLoaded } from "./addressLanguage.ts";
import css from "./Standalone.module.css";
import { Standalone } from "./Standalone.tsx";

type Words = {
  readonly lang?: string;
  readonly title: string;
  readonly explanation: string;
  readonly reload: string;
  readonly details: string;
};

/** For the case that not even the words could be loaded. */
const LAST_RESORT: readonly Words[] = [
  {
    lang: "en",
    title: "Something went wrong.",
    explanation: "This page could not be shown. Please check the connection and reload it.",
    reload: "Reload the page",
    details: "Technical details",
  },
  {
    lang: "de",
    title: "Es ist ein Fehler aufgetreten.",
    explanation: "Diese Seite konnte nicht angezeigt werden. Bitte die Verbindung prüfen und neu laden.",
    reload: "Seite neu laden",
    details: "Technische Einzelheiten",
  },
];

/** A page could not be drawn. The rest of the product stands if it can; the reader can reload, and can tell somebody what happened. */
export function Crash({ error }: Pick<ErrorComponentProps, "error">) {
  const t = useWordsIfLoaded();
  // At these two there is nothing around the page any more.
  const matched = useMatch({ strict: false, shouldThrow: false, select: ({ routeId }) => routeId });
  const alone = matched === undefined || matched === "__root__" || matched === "/{-$locale}";
  const words: readonly Words[] =
    t === undefined
      ? LAST_RESORT
      : [
          {
            title: t(($) => $.crash.title),
            explanation: t(($) => $.crash.explanation),
            reload: t(($) => $.crash.reload),
            details: t(($) => $.crash.details),
          },
        ];
  return (
    <Standalone alone={alone}>
      <title>{`${words.map(({ title }) => title).join(" ")} · Hamkorlik`}</title>
      <div role="alert">
        {words.map(({ lang, title, explanation }, index) => (
          <div key={title} lang={lang}>
            {index === 0 ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
            <p className={css["words"]}>{explanation}</p>
          </div>
        ))}
      </div>
      <p>
        <Button tone="primary" icon="reset" onClick={() => window.location.reload()}>
          {words.map(({ reload }) => reload).join(" · ")}
        </Button>
      </p>
      <details className={css["details"]}>
        <summary>{words.map(({ details }) => details).join(" · ")}</summary>
        <pre translate="no">
          {error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)}
        </pre>
      </details>
    </Standalone>
  );
}
