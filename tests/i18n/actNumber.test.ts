import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { actNumber } from "../../src/i18n/actNumber.ts";

test.each([
  ["a decree", "UP-157", ["UP-157", "UP-157", "PF-157", "УП-157", "UP-157"]],
  ["a resolution of the President", "PP-87", ["PP-87", "PP-87", "PQ-87", "ПП-87", "PP-87"]],
  ["a law", "ZRU-1014", ["ZRU-1014", "ZRU-1014", "OʻRQ-1014", "ЗРУ-1014", "ZRU-1014"]],
  ["a resolution of the Cabinet", "No. 589", ["Nr.\u00A0589", "No.\u00A0589", "589-son", "№\u00A0589", "第589号"]],
  ["initials inside a word", "SUP-1", ["SUP-1", "SUP-1", "SUP-1", "SUP-1", "SUP-1"]],
])("%s is cited as each language cites it", (_, number, expected) => {
  const order = ["de", "en", "uz", "ru", "ja"] as const;
  expect([...order].sort()).toEqual([...LANGUAGES].sort());
  expect(order.map((language) => actNumber(number, language))).toEqual(expected);
});
