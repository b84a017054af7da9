import { Needs } from "../../data/Needs.tsx";
import { useDataset } from "../../data/useDataset.ts";
import type { FactEvidence } from "../../domain/evidence.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { bySource } from "./bySource.ts";
import { CitationCopy } from "./CitationCopy.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { FactHead } from "./FactHead.tsx";
import { ForceScale } from "./ForceScale.tsx";
import { OtherSources } from "./OtherSources.tsx";
import { Particulars } from "./Particulars.tsx";
import { QuestionDetails, Questions } from "./Questions.tsx";
import { SourceDetails } from "./SourceDetails.tsx";

/** Everything that stands behind one fact, in the order in which a reader asks for it. */
export function EvidenceContent({ evidence }: { readonly evidence: FactEvidence }) {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { fact, statement, disputes, questions, supports, voices } = evidence;
  const [main, ...others] = bySource(evidence);
  const question = fact.collection === "open-questions" ? dataset["open-questions"].get(fact.id) : undefined;
  return (
    <>
      <FactHead evidence={evidence} />
      <Needs collections={[fact.collection]}>
        <Particulars fact={fact} />
      </Needs>
      {question !== undefined && <QuestionDetails question={question} />}
      {statement !== undefined && <ForceScale force={statement.force} />}
      <Needs collections={["sources"]}>
        {main === undefined ? (
          <p>{t(($) => $.evidence.noSource)}</p>
        ) : (
          <>
            <SourceDetails account={main} statement={statement} />
            <CitationCopy account={main} />
            <OtherSources
              others={others}
              voices={voices}
              supporting={new Set(supports.map(({ source }) => source.id)).size}
              isQuestion={question !== undefined}
            />
          </>
        )}
      </Needs>
      <Needs collections={["disputes"]}>{disputes.length > 0 && <Disagreements disputes={disputes} />}</Needs>
      <Needs collections={["open-questions"]}>{questions.length > 0 && <Questions questions={questions} />}</Needs>
    </>
  );
}
