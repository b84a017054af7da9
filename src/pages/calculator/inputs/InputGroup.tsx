import { createContext, type ReactNode, use } from "react";
import { Icon } from "../../../ui/Icon.tsx";
import css from "./InputGroup.module.css";

/** Changes when fields have to forget what was typed into them; the groups themselves stay open or closed. */
export const FieldsTurn = createContext("");

type InputGroupProps = {
  readonly title: string;
  /** What is entered, in a few words: in view while the group is closed. */
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Inputs that belong together. A closed group says what it holds, so that no number works unseen. */
export function InputGroup({ title, summary, open = false, children }: InputGroupProps) {
  const turn = use(FieldsTurn);
  return (
    <details className={css["group"]} open={open}>
      <summary className={css["head"]}>
        <span>
          <span className={css["title"]}>{title}</span>
          <span className={css["summary"]}>{summary}</span>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div className={css["fields"]} key={turn}>
        {children}
      </div>
    </details>
  );
}

/** A part of a list, such as one of several investments, with a way to take it out. */
export function InputItem({ children }: { readonly children: ReactNode }) {
  return <div className={css["item"]}>{children}</div>;
}

/** Buttons below a list of inputs. */
export function InputActions({ children }: { readonly children: ReactNode }) {
  return <div className={css["actions"]}>{children}</div>;
}
