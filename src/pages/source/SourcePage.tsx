import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Needs } from "../../data/Needs.tsx";
import { PublicationDate } from "../../data/PublicationDate.tsx";
import { SourceTitle } from "../../data/SourceTitle.tsx";
import { UnreadablePage } from "../../data/UnreadablePage.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { FACT_COLLECTIONS } from "../../domain/fact.ts";
import type { FramePart } from "../../domain/records/evidence.ts";
import type { Source } from "../../domain/records/source.ts";
import { allFactsRead, disputesCiting, restingOn } from "../../domain/restingOn.ts";
import { readingOf, type SourceReading } from "../../domain/sourceReading.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Section } from "../../ui/Section.tsx";
import { Wrap } from "../../ui/Wrap.tsx";
import { AboutSource } from "./AboutSource.tsx";
import { CitedIn } from "./CitedIn.tsx";
import { Paragraphs } from "./Paragraphs.tsx";
import { TakenFacts } from "./TakenFacts.tsx";
import { UnknownSource } from "./UnknownSource.tsx";

/** One source, place by place, with everything that was taken from each, for a reader with the original beside it. */
export function SourcePage() {
  const { t } = useLanguage();
  const { dataset } = useDataset();
  const { source = "" } = useParams({ strict: false });
  const reading = readingOf(dataset, source);
  return (
    <Wrap>
      {reading !== undefined ? (
        <Reading reading={reading} />
      ) : dataset.unreadable.has("sources") ? (
        <UnreadablePage title={t(($) => $.shell.navigation.sources)} collection="sources" />
      ) : (
        <UnknownSource id={source} />
      )}
    </Wrap>
  );
}

function Reading({ reading: { source, frame, paragraphs, elsewhere } }: { readonly reading: SourceReading }) {
  const { dataset } = useDataset();
  const { t, language } = useLanguage();
  const complete = allFactsRead(dataset);
  const { supported } = restingOn(dataset, source.id);
  const disputes = disputesCiting(dataset, source.id);
  const bySentence = paragraphs.length > 0;
  return (
    <>
      <title>{t(($) => $.shell.pageTitle, { page: source.title })}</title>
      <PageHead
        breadcrumb={
          <nav aria-label={t(($) => $.shell.breadcrumb)}>
            <Link to="/{-$locale}/sources/" params={{ locale: language }}>
              {t(($) => $.shell.navigation.sources)}
            </Link>
            <span> / {source.publisher}</span>
          </nav>
        }
        title={<SourceTitle source={source} />}
        limit={
          !complete
            ? undefined
            : supported === 0
              ? t(($) => $.sources.nothingRests)
              : t(($) => $.sources.restsHere, { count: supported })
        }
        lead={bySentence ? t(($) => $.sources.paraphrasedBySentence) : t(($) => $.sources.paraphrased)}
        actions={
          <ExternalLink href={source.url} className={buttonClass({ tone: "primary" })}>
            {t(($) => $.evidence.openOriginal)}
          </ExternalLink>
        }
      />
      <Section title={t(($) => $.sources.about)} id="about">
        <AboutSource source={source} />
      </Section>
      {/* Says which files are missing; what the others hold is still shown. */}
      <Needs collections={FACT_COLLECTIONS}>{null}</Needs>
      {frame.length > 0 && (
        <Section title={t(($) => $.sources.frame)} lead={t(($) => $.sources.frameLead)} id="frame">
          {frame.map(({ part, taken }) => (
            <TakenFacts
              key={part}
              heading={t(($) => $.evidence.place[part])}
              said={frameText(source, part)}
              source={source}
              taken={taken}
            />
          ))}
        </Section>
      )}
      {bySentence && (
        <Section title={t(($) => $.sources.paragraphs)} lead={t(($) => $.sources.paragraphsLead)} id="paragraphs">
          <Paragraphs source={source} paragraphs={paragraphs} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section title={t(($) => $.sources.whole)} lead={t(($) => $.sources.wholeLead)} id="whole">
          <TakenFacts source={source} taken={elsewhere} />
        </Section>
      )}
      {disputes.length > 0 && (
        <Section title={t(($) => $.sources.citedIn)} id="disagreements">
          <CitedIn disputes={disputes} />
        </Section>
      )}
    </>
  );
}

/** What stands in a part of the frame, as far as it is data of the source; in the source's own language. */
function frameText(source: Source, part: FramePart): ReactNode {
  const { publisher, published, tags } = source;
  switch (part) {
    case "headline":
      return <SourceTitle source={source} />;
    case "date":
      return <PublicationDate published={published} />;
    case "tags":
      return tags === undefined ? undefined : <span translate="no">{tags.join(" · ")}</span>;
    case "publisher":
      return publisher;
    case "title-line":
      return undefined;
  }
}
