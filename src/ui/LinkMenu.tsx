import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from "react";
import css from "./LinkMenu.module.css";

type LinkMenuProps = {
  /** The question: "Country". */
  title: ReactNode;
  /** What is chosen, short; shown on the button. */
  chosen?: ReactNode;
  /** One `li` per answer, each with a link. */
  children: ReactNode;
};

/**
 * A button that opens a list of links, several of which can be followed one after another. It is the browser's own disclosure, and its
 * links are addresses, so it works while the scripts are still on their way; they add that Escape and leaving it close it.
 */
export function LinkMenu({ title, chosen, children }: LinkMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || details.current?.open !== true) return;
    event.stopPropagation();
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };

  // A press on something that takes no focus leaves the menu too: then `relatedTarget` is null, but so it is when the window is left.
  const closeOnLeaving = ({ relatedTarget }: FocusEvent): void => {
    const inside = relatedTarget instanceof Node && details.current?.contains(relatedTarget);
    if (inside === true || (relatedTarget === null && !document.hasFocus())) return;
    if (details.current !== null) details.current.open = false;
  };

  return (
    <details ref={details} className={css["menu"]} onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <summary className={css["button"]}>
        <span>{title}</span>
        {chosen !== undefined && <span className={css["chosen"]}>{chosen}</span>}
      </summary>
      {/* Takes the focus of a press between two answers, and in browsers that focus no pressed link. */}
      <ul className={css["list"]} tabIndex={-1}>
        {children}
      </ul>
    </details>
  );
}
