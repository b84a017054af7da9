import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Needs } from "../data/Needs.tsx";
import { useDataset } from "../data/useDataset.ts";
import { evidenceOf } from "../domain/evidence.ts";
import { isCollection } from "../domain/records/collections.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Drawer } from "../ui/Drawer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import css from "./EvidenceDrawer.module.css";
import { EvidenceContent } from "./evidence/EvidenceContent.tsx";
import { neighboursOf } from "./evidence/neighbours.ts";
import { SteadyPage } from "./evidence/SteadyPage.ts";
import { Steps } from "./evidence/Steps.tsx";
import { useCloseEvidence } from "./evidence/useCloseEvidence.ts";

/** The evidence of the fact that the address names (`evidence=statements/…`); nothing when it names none. */
export function EvidenceDrawer() {
  const shown = useSearch({ strict: false, select: ({ evidence }) => evidence });
  const close = useCloseEvidence();
  // A marker on the page opens the drawer anew (focus goes to Close, and later back to that marker); a step inside it does not.
  const [opening, setOpening] = useState({ by: shown, shown });
  const [stepped, setStepped] = useState<string>();
  if (opening.shown !== shown) setOpening({ by: shown !== undefined && shown === stepped ? opening.by : shown, shown });

  return (
    <>
      <SteadyPage evidence={shown} />
      {shown !== undefined && <OpenEvidence key={opening.by} factKey={shown} onClose={close} onStep={setStepped} />}
    </>
  );
}

type OpenEvidenceProps = {
  readonly factKey: string;
  readonly onClose: () => void;
  readonly onStep: (to: string) => void;
};

function OpenEvidence({ factKey, onClose, onStep }: OpenEvidenceProps) {
  const { t } = useLanguage();
  const { dataset, pending } = useDataset();
  const evidence = evidenceOf(dataset, factKey);
  const content = useRef<HTMLDivElement>(null);

  // Each fact is read from its beginning. The panel that scrolls is the parent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the effect reacts to
  useEffect(() => {
    const panel = content.current?.parentElement;
    if (panel !== null && panel !== undefined) panel.scrollTop = 0;
  }, [factKey]);

  return (
    <Drawer
      title={t(($) => $.evidence.title)}
      closeLabel={t(($) => $.evidence.close)}
      onClose={onClose}
      opener={() => markerOf(factKey)}
      footer={
        evidence === undefined ? undefined : (
          <Steps fact={evidence.fact} neighbours={neighboursOf(dataset, evidence.fact)} onStep={onStep} />
        )
      }
    >
      <div ref={content} key={factKey} className={css["content"]}>
        {evidence !== undefined ? (
          <EvidenceContent evidence={evidence} />
        ) : pending ? (
          <Skeleton label={t(($) => $.shell.loading)} lines={8} />
        ) : (
          <Missing factKey={factKey} />
        )}
      </div>
    </Drawer>
  );
}

/** The first mark of a fact on the page: whoever came by a pasted link is back at the fact when the evidence closes. */
const markerOf = (factKey: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="evidence="]')].find(
    ({ href }) => new URL(href).searchParams.get("evidence") === factKey,
  ) ?? null;

/** The address names a fact that is not there: perhaps its file is lost, perhaps there is no such fact. */
function Missing({ factKey }: { readonly factKey: string }) {
  const { t } = useLanguage();
  const [collection = ""] = factKey.split("/");
  return (
    <Needs collections={isCollection(collection) ? [collection] : []}>
      <EmptyState title={t(($) => $.evidence.missing)}>
        <p>{t(($) => $.evidence.missingKey, { key: factKey })}</p>
      </EmptyState>
    </Needs>
  );
}
