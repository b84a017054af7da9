import type { ComponentProps } from "react";
import css from "./Button.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** How much a button asks for: one `primary` per view, `quiet` without an outline. */
export type ButtonTone = "primary" | "default" | "quiet";

type Look = { tone?: ButtonTone | undefined; small?: boolean | undefined; square?: boolean | undefined };

/** The class of something that looks like a button but is a link. */
export function buttonClass({ tone = "default", small = false, square = false }: Look = {}): string | undefined {
  return classes(css["button"], css[tone], small && css["small"], square && css["square"]);
}

type ButtonProps = Omit<ComponentProps<"button">, "className" | "children"> & {
  children: string;
  tone?: ButtonTone | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
  /** Shows the icon alone; the words become the accessible name and the tooltip. */
  iconOnly?: boolean | undefined;
};

/** A button. It does not submit a form unless told to. */
export function Button({ children, tone, small, icon, iconOnly = false, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ tone, small, square: iconOnly })}
      title={iconOnly ? children : rest.title}
    >
      {icon !== undefined && <Icon name={icon} />}
      {iconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : children}
    </button>
  );
}
