import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import css from "./Toast.module.css";

/** How long a confirmation stays, in ms. */
export const TOAST_STAYS = 8000;

export type ToastMessage = { text: string; action?: { label: string; onAction: () => void } | undefined };

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Shows a short confirmation; the newest replaces the one before. */
export const useToast = (): ((message: ToastMessage) => void) => use(ToastContext);

/** Holds the one place of the page where confirmations appear. */
export function ToastProvider({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<{ message: ToastMessage; turn: number }>();
  const show = useCallback(
    (message: ToastMessage) => setShown((before) => ({ message, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  const hide = useCallback(() => setShown(undefined), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* The region is there before its message, or it would not be read out. */}
      <div className={css["region"]} role="status">
        {shown !== undefined && (
          <Toast key={shown.turn} message={shown.message} onLeave={hide} dismissLabel={dismissLabel} />
        )}
      </div>
    </ToastContext>
  );
}

type ToastProps = { message: ToastMessage; onLeave: () => void; dismissLabel: string };

/** One message: leaves after eight seconds, but not while somebody points at it or has focus in it. */
function Toast({ message, onLeave, dismissLabel }: ToastProps) {
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const held = focused || pointed;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onLeave, TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [held, onLeave]);
  const act = useMemo(() => {
    const { action } = message;
    if (action === undefined) return undefined;
    return () => {
      action.onAction();
      onLeave();
    };
  }, [message, onLeave]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches whether somebody is at it, to let it stay
    <div
      className={css["toast"]}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <Icon name="check" />
      <span className={css["text"]}>{message.text}</span>
      {message.action !== undefined && (
        <Button tone="quiet" small onClick={act}>
          {message.action.label}
        </Button>
      )}
      <Button tone="quiet" small icon="close" iconOnly onClick={onLeave}>
        {dismissLabel}
      </Button>
    </div>
  );
}
