import { useState } from "react";
import { placeInWords } from "../../data/FactMarker.tsx";
import { parseEdtf } from "../../domain/edtf.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { type SpokenLanguage, useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import type { SourceAccount } from "./bySource.ts";
import css from "./CitationCopy.module.css";

/** The reference as one writes it under a text: publisher, title, date, place, address, day of reading. */
function citationText({ t, format }: SpokenLanguage, { source, citations }: SourceAccount): string {
  const { publisher, title, url, published, accessed } = source;
  const values = {
    publisher,
    title,
    url,
    published: isUnknown(published)
      ? t(($) => $.unknowns[published.unknown])
      : format.date(parseEdtf(published), "long"),
    place: [...new Set(citations.map((citation) => placeInWords(t, citation)))].join("; "),
  };
  return accessed === undefined
    ? t(($) => $.evidence.citationTextNotAccessed, values)
    : t(($) => $.evidence.citationText, { ...values, accessed: format.date(parseEdtf(accessed), "long") });
}

/** Puts the reference on the clipboard; where that is refused, it shows it, ready to be copied by hand. */
export function CitationCopy({ account }: { readonly account: SourceAccount }) {
  const spoken = useLanguage();
  const { t } = spoken;
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const text = citationText(spoken, account);

  const copy = async () => {
    try {
      // Not there at all on a page that came without encryption: that throws too, and is caught.
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };

  return (
    <div className={css["copy"]}>
      <Button icon={outcome === "copied" ? "check" : "copy"} onClick={() => void copy()}>
        {t(($) => $.evidence.copyCitation)}
      </Button>
      {/* Inside the drawer, because a modal one hides the rest of the page from screen readers. */}
      <p role="status" className={css["outcome"]}>
        {outcome === "copied" && t(($) => $.evidence.copied)}
        {outcome === "failed" && t(($) => $.evidence.copyFailed)}
      </p>
      {outcome === "failed" && (
        <textarea
          className={css["text"]}
          aria-label={t(($) => $.evidence.citation)}
          readOnly
          rows={5}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
