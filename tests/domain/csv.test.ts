import { expect, test } from "vitest";
import { writeCsv } from "../../src/domain/csv.ts";

test("a spreadsheet reads the first row as headings, knows that it is UTF-8, and finds every cell whole", () => {
  expect(
    writeCsv([
      ["Name", "Größe"],
      ['a "b", c', "1\n2"],
    ]),
  ).toBe('\uFEFFName,Größe\r\n"a ""b"", c","1\n2"\r\n');
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("a cell that would run as a formula is defused: %j", (cell) => {
  expect(writeCsv([[cell]])).toContain(`'${cell}`);
});

test("a sign inside a cell is left alone", () => {
  expect(writeCsv([["2025-12-21", "a=b"]])).toBe("\uFEFF2025-12-21,a=b\r\n");
});
