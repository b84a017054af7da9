import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Stage } from "../../src/domain/stage.ts";
import { STAGES, stageOf } from "../../src/domain/stage.ts";
import { datasetFrom, recordsIn, shippedDataset, shippedFiles } from "./shipped.ts";

const dataset = shippedDataset();

type Expected = {
  readonly proven: Stage;
  /** All facts that the proven stage rests on. */
  readonly by: readonly string[];
  /** What is claimed beyond it, and what that lacks. */
  readonly claimed?: Stage;
  readonly lacks?: readonly string[];
};

/** Read off the facts by hand, partnership by partnership. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  "hitachi-vantara": { proven: "dialogue", by: ["events/hv-meeting"], claimed: "agreed-steps", lacks: ["named-steps"] },
  "japan-frame": {
    proven: "dialogue",
    by: [
      "events/japan-frame-jica",
      "events/japan-frame-may-visit",
      "events/japan-frame-strategic-dialogue",
      "events/japan-frame-company-heads",
    ],
  },
  "jp-telecom": { proven: "commitment", by: ["events/jp-telecom-contract"] },
  "dk-jdu": { proven: "operation", by: ["events/dk-jdu-students"] },
  cicc: { proven: "signed-intent", by: ["events/cicc-memorandum", "events/cicc-minister-2024"] },
  daiwa: { proven: "signal", by: ["events/daiwa-tokyo-talks"], claimed: "agreed-steps", lacks: ["report-by-a-side"] },
  mhps: { proven: "commitment", by: ["events/mhps-turakurgan-order"] },
  datavolt: { proven: "set-up", by: ["events/datavolt-ground-breaking", "events/datavolt-capsule"] },
  huawei: { proven: "signed-intent", by: ["events/huawei-memorandum", "events/huawei-bpo-document"] },
  zte: { proven: "signed-intent", by: ["events/zte-memorandum"] },
  linkwise: { proven: "signed-intent", by: ["events/linkwise-memorandum"] },
  nvidia: {
    proven: "signal",
    by: ["events/nvidia-talks", "events/nvidia-announcement"],
    claimed: "agreed-steps",
    lacks: ["report-by-a-side"],
  },
  coursera: { proven: "operation", by: ["events/coursera-translation"] },
  "uae-coders": {
    proven: "operation",
    by: ["events/uae-coders-launch", "events/uae-coders-ai-leaders", "events/uae-coders-finished"],
  },
  "uae-moi": { proven: "signed-intent", by: ["events/uae-moi-memorandum"] },
  eand: {
    proven: "signal",
    by: ["events/eand-meeting-2025", "events/eand-meeting-2026"],
    claimed: "agreed-steps",
    lacks: ["named-steps"],
  },
  telecontact: { proven: "set-up", by: ["events/telecontact-branch-opening"] },
  stpi: { proven: "set-up", by: ["events/stpi-first-complex"] },
  koica: { proven: "agreed-steps", by: ["next-steps/koica-project"] },
  inha: { proven: "signed-intent", by: ["events/inha-memorandum"] },
  school21: { proven: "set-up", by: ["events/school21-opening"] },
  scg: { proven: "set-up", by: ["events/scg-construction-start"] },
  epam: { proven: "set-up", by: ["events/epam-staff-moved"] },
  microsoft: { proven: "dialogue", by: ["events/microsoft-online-talks"] },
};

const inShort = (data: Dataset, partnership: string) => {
  const { proven, claimed } = stageOf(data, partnership);
  return { proven: proven?.stage, by: proven?.facts, claimed: claimed?.stage, lacks: claimed?.lacks };
};

test("every partnership has its expected stage", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...dataset.partnerships.keys()].sort());
});

describe("the stage of each partnership, with the proof that it rests on", () => {
  test.each(Object.entries(EXPECTED))("%s", (id, { proven, by, claimed, lacks }) => {
    expect(inShort(dataset, id)).toEqual({ proven, by, claimed, lacks });
  });
});

describe("without the facts that prove it, a partnership is not so far", () => {
  test.each(Object.entries(EXPECTED))("%s", (id, { proven, by }) => {
    const files = shippedFiles();
    const without = (collection: "events" | "next-steps"): string => {
      const gone = by.map((key) => key.split("/")).flatMap(([name, record]) => (name === collection ? [record] : []));
      return JSON.stringify({ items: recordsIn(files[collection]).filter((record) => !gone.includes(record.id)) });
    };
    const poorer = datasetFrom({ ...files, events: without("events"), "next-steps": without("next-steps") });
    const left = stageOf(poorer, id).proven;
    expect(left === undefined ? -1 : STAGES.indexOf(left.stage)).toBeLessThan(STAGES.indexOf(proven));
  });
});
