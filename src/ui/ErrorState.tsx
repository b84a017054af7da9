import { type ReactNode, useId } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import css from "./ErrorState.module.css";
import { Icon } from "./Icon.tsx";

export type ExcerptLine = { number: number; text: string; wrong?: boolean | undefined };

type ErrorStateProps = {
  title: ReactNode;
  /** What was found and expected, what still works, what to do. */
  children?: ReactNode;
  /** Where: file, line and column, as one text. */
  place?: string | undefined;
  /** The lines around the mistake. */
  excerpt?: readonly ExcerptLine[] | undefined;
  retry?: { label: string; onRetry: () => void } | undefined;
  actions?: ReactNode;
};

/** Something could not be read or drawn: where, what, and a way to try again. The rest of the page stays. */
export function ErrorState({ title, children, place, excerpt, retry, actions }: ErrorStateProps) {
  const id = useId();
  return (
    <section className={css["error"]} aria-labelledby={id}>
      <div className={css["message"]} role="alert">
        <span className={css["icon"]}>
          <Icon name="error" />
        </span>
        <div>
          <p className={css["title"]} id={id}>
            {title}
          </p>
          {place !== undefined && (
            <p>
              <code translate="no">{place}</code>
            </p>
          )}
          {children !== undefined && <div>{children}</div>}
        </div>
      </div>
      {excerpt !== undefined && <Excerpt lines={excerpt} />}
      {(retry !== undefined || actions !== undefined) && (
        <div className={css["actions"]}>
          {retry !== undefined && <Button onClick={retry.onRetry}>{retry.label}</Button>}
          {actions}
        </div>
      )}
    </section>
  );
}

/** Lines of a file with their numbers; the wrong one is marked by bar and wave, not by colour alone. */
function Excerpt({ lines }: { lines: readonly ExcerptLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, so the keyboard must reach them (WCAG 2.1.1)
    <pre className={css["excerpt"]} translate="no" tabIndex={0}>
      {lines.map(({ number, text, wrong = false }) => (
        <span key={number} className={classes(css["line"], wrong && css["wrong"])}>
          <span className={css["number"]}>{number}</span>
          <code>{wrong ? <mark>{text}</mark> : text}</code>
        </span>
      ))}
    </pre>
  );
}
