import { LANGUAGES } from "../../src/domain/languages.ts";
import { formatter } from "../../src/i18n/format.ts";
import { FORMAT_CASES, visible } from "./formatCases.ts";
import { writeCase } from "./writeCase.ts";

/** Every case in every language as this JavaScript engine writes it, beside what is expected. */
export const writeAll = (): { name: string; written: string; expected: string }[] =>
  LANGUAGES.flatMap((language) =>
    FORMAT_CASES.map((one) => ({
      name: `${language} ${one.name}`,
      written: writeCase(formatter(language), one),
      expected: visible(one.expected[language]),
    })),
  );
