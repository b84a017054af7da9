import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { COLLECTIONS, fileOf } from "../../src/domain/records/collections.ts";
import { en } from "../../src/i18n/messages/en.ts";
import { show } from "./show.tsx";

// The whole product in jsdom, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const FILES = COLLECTIONS.map(fileOf);

/** What pages say of a silence: true of sources that are silent, false of a file that cannot be read. */
const CLAIMS: readonly string[] = [
  "0 sources",
  ...Object.values(en.unknowns).filter((words) => words !== en.unknowns.unreadable),
  en.evidence.missing,
  en.evidence.noOtherSource,
  en.evidence.noSource,
  en.evidence.noValueShown,
  en.evidence.speaksForNobody,
  en.overview.asOf.noEvent,
  en.overview.asOf.noStage,
  en.overview.empty.title,
  en.overview.gaps.none,
  en.overview.lead.dayUnknown,
  en.overview.lead.placeUnknown,
  en.overview.limits.noSteps,
  en.overview.nextSteps.none,
  en.overview.offers.none,
  en.overview.timeline.none,
  ...Object.values(en.overview.track.lacks),
  en.partnerships.noDatedEvent,
  en.partnerships.noNextStep,
  en.partnerships.noSignedDocument,
  en.partnerships.noStageProven,
  en.partnerships.none.title,
  ...Object.values(en.partnerships.detail.board.empty),
  en.partnerships.detail.disputes.none,
  en.partnerships.detail.lacks.complete,
  en.partnerships.detail.missing.title,
  en.partnerships.detail.nothingProven,
  en.partnerships.detail.participants.noRepresentative,
  en.partnerships.detail.questions.none,
  en.partnerships.detail.statements.none,
  en.partnerships.detail.timeline.none,
  ...Object.values(en.stages.lacks),
  en.timeline.titleWithoutDates,
];

/** All that can be read at an address, while a file is lost. */
async function textAt(address: string, lost?: string): Promise<string> {
  const { unmount } = await show(address, lost === undefined ? {} : { [lost]: null });
  if (address.includes("evidence=")) await screen.findByRole("dialog", {}, { timeout: 5000 });
  const text = document.body.textContent;
  unmount();
  return text;
}

/** The claims of a text, with how often each is made. */
const claimed = (text: string): ReadonlyMap<string, number> =>
  new Map(CLAIMS.map((claim) => [claim, text.split(claim).length - 1]));

/** The names that records have among themselves, as far as no reader could take them for words. */
const ids = Promise.all(
  FILES.map(async (file): Promise<readonly string[]> => {
    const text = await readFile(join(import.meta.dirname, "../../data", file), "utf8");
    const { items }: { items: readonly { readonly id: string }[] } = JSON.parse(text);
    return items.map(({ id }) => id).filter((id) => id.includes("-"));
  }),
).then((all) => all.flat());

describe.each([
  "/en/",
  "/en/partnerships/hitachi-vantara/",
  "/en/timeline/",
  "/en/data-problems/?evidence=statements/hv-informed-education",
  "/en/data-problems/?evidence=events/hv-meeting",
])("%s", (address) => {
  let whole: Promise<string> | undefined;

  it.each(FILES)(
    "without %s claims nothing that it does not claim of the whole data, and shows no id",
    async (file) => {
      whole ??= textAt(address);
      const allowed = claimed(await whole);
      const text = await textAt(address, file);
      const added = [...claimed(text)].filter(([claim, times]) => times > (allowed.get(claim) ?? 0));
      expect(added).toEqual([]);
      // Words that the whole page says too ("data-infrastructure systems") are no names of records that came through.
      const before = await whole;
      expect((await ids).filter((id) => text.includes(id) && !before.includes(id))).toEqual([]);
    },
  );
});
