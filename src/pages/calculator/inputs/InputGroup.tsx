import { createContext, type ReactNode, use } from "react";
import { Button } from "../../../ui/Button.tsx";
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

/** A part of a list, such as one of several investments. */
export function InputItem({ children }: { readonly children: ReactNode }) {
  return <div className={css["item"]}>{children}</div>;
}

type RemoveButtonProps = { readonly children: string; readonly onRemove: () => void };

/** Takes a part out of a list. The button goes with it, so focus moves to the head of the group and is not lost. */
export function RemoveButton({ children, onRemove }: RemoveButtonProps) {
  return (
    <Button
      small
      tone="quiet"
      icon="minus"
      onClick={(event) => {
        event.currentTarget.closest("details")?.querySelector("summary")?.focus();
        onRemove();
      }}
    >
      {children}
    </Button>
  );
}

/** Buttons below a list of inputs. */
export function InputActions({ children }: { readonly children: ReactNode }) {
  return <div className={css["actions"]}>{children}</div>;
}
