import { FactMarker } from "../../data/FactMarker.tsx";
import { useDataset } from "../../data/useDataset.ts";
import { isExactDay, parseEdtf } from "../../domain/edtf.ts";
import { citations } from "../../domain/evidence.ts";
import { factKey } from "../../domain/fact.ts";
import { inLanguage } from "../../domain/localized.ts";
import type { Event } from "../../domain/records/event.ts";
import { isUnknown } from "../../domain/records/fields.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Sentences } from "./Sentences.tsx";

/** Who reported when, and what is known of the day and the place of the event itself. */
export function Lead({ event: id }: { readonly event: string }) {
  const { dataset } = useDataset();
  const event = dataset.events.get(id);
  const reported = useReported(event);
  const day = useDay(event);
  const place = usePlace(event);
  if (event === undefined) return null;
  return (
    <>
      <Sentences
        all={[
          ...(reported === undefined ? [] : [{ key: "reported", text: reported }]),
          { key: "day", text: day },
          { key: "place", text: place },
        ]}
      />
      <FactMarker fact={factKey("events", id)} />
    </>
  );
}

/** "IT Park reported on 21 December 2025: …", after the first source that bears the event out. */
function useReported(event: Event | undefined): string | undefined {
  const { dataset } = useDataset();
  const { language, format, t } = useLanguage();
  const first = citations(dataset, event?.evidence.filter(({ stance }) => stance !== "differs") ?? [])[0];
  if (event === undefined || first === undefined) return undefined;
  const { shortName, published, speaksFor } = first.source;
  const speaker = speaksFor === undefined ? undefined : dataset.organizations.get(speaksFor);
  const named = speaker?.shortName ?? speaker?.name;
  const publisher = named === undefined ? shortName : inLanguage(named, language).text;
  const title = inLanguage(event.title, language).text;
  const date = isUnknown(published) ? undefined : parseEdtf(published);
  if (date === undefined || !isExactDay(date)) return t(($) => $.overview.lead.reportedBy, { publisher, event: title });
  return t(($) => $.overview.lead.reported, { publisher, event: title, date: format.date(date) });
}

function useDay(event: Event | undefined): string {
  const { format, t } = useLanguage();
  if (event === undefined || isUnknown(event.date)) return t(($) => $.overview.lead.dayUnknown);
  const date = parseEdtf(event.date);
  const when = format.date(date);
  if (date.kind === "on-or-before") return t(($) => $.overview.lead.dayOnOrBefore, { when });
  return t(($) => $.overview.lead.day, { when });
}

function usePlace(event: Event | undefined): string {
  const { dataset } = useDataset();
  const { language, t } = useLanguage();
  const place = event?.place;
  if (isUnknown(place) && place.unknown === "disputed") return t(($) => $.overview.lead.placeDisputed);
  if (typeof place !== "string") return t(($) => $.overview.lead.placeUnknown);
  const known = dataset.places.get(place);
  return t(($) => $.overview.lead.place, {
    place: known === undefined ? t(($) => $.unknowns.unreadable) : inLanguage(known.name, language).text,
  });
}
