import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Brand } from "../ui/Brand.tsx";
import { Wrap } from "../ui/Wrap.tsx";
import { useAddressLanguage } from "./addressLanguage.ts";
import css from "./Standalone.module.css";

type StandaloneProps = {
  /** There is no shell around it: it brings the brand and the main region itself. */
  readonly alone: boolean;
  readonly children: ReactNode;
};

/** A screen that needs nothing but the router: for addresses and moments in which there may be no page. */
export function Standalone({ alone, children }: StandaloneProps) {
  const language = useAddressLanguage();
  const screen = <div className={css["screen"]}>{children}</div>;
  if (!alone) return <Wrap>{screen}</Wrap>;
  return (
    <div className={css["alone"]}>
      <Wrap>
        <header>
          <Link to="/{-$locale}/" params={{ locale: language }} className={css["brand"]}>
            <Brand />
          </Link>
        </header>
        <main>{screen}</main>
      </Wrap>
    </div>
  );
}
