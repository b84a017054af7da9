import { expect, test } from "vitest";
import { dataDay, readAsOf } from "../../src/domain/asOf.ts";
import { dayNumber } from "../../src/domain/edtf.ts";
import { datasetOf } from "./builders.ts";

test.each([
  ["2026-11-23", dayNumber(2026, 11, 23)],
  ["1990-01-01", dayNumber(1990, 1, 1)],
  ["2100-12-31", dayNumber(2100, 12, 31)],
])("%s is a day that can be asked for", (text, day) => {
  expect(readAsOf(text)).toBe(day);
});

test.each([
  "",
  "today",
  "2026",
  "2026-11",
  "2026-02-30",
  "2026-11-23~",
  "2026-11-22/2026-11-23",
  "23.11.2026",
  " 2026-11-23",
  "1989-12-31",
  "2101-01-01",
  "0002-11-23",
])("%j is no day that can be asked for", (text) => {
  expect(readAsOf(text)).toBeUndefined();
});

test("the data says as of which day it is; without that file nothing does", () => {
  expect(dataDay(datasetOf({ edition: [{ id: "edition", asOf: "2026-11-23", version: "1" }] }))).toBe(
    dayNumber(2026, 11, 23),
  );
  expect(dataDay(datasetOf({}))).toBeUndefined();
});
