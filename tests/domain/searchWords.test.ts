import { describe, expect, test } from "vitest";
import { analyse } from "../../src/domain/search/analysis.ts";
import { readFigures } from "../../src/domain/search/figures.ts";
import { bare, kana, latin, single } from "../../src/domain/search/letters.ts";
import { stem } from "../../src/domain/search/stems.ts";

const spelt = (word: string) => single(latin(word));

describe("words that are written in several ways become one", () => {
  test.each([
    [
      "Uzbek apostrophes",
      ["Oʻzbekiston", "O’zbekiston", "O‘zbekiston", "O'zbekiston", "O`zbekiston", "Oʼzbekiston", "Ozbekiston"],
    ],
    ["the tutuq sign", ["maʼlumot", "ma'lumot", "malumot"]],
    ["Uzbek in Cyrillic", ["Ўзбекистон", "Oʻzbekiston"]],
    ["Uzbek in Cyrillic, with қ, ғ and ҳ", ["Қозоғистон", "Qozogʻiston"]],
    ["Russian in Latin", ["технология", "texnologiya", "tekhnologiya"]],
    ["names in Cyrillic", ["Шерматов", "Shermatov", "Schermatow"]],
    ["names with ё and й", ["Мирзиёев", "Мирзиеев", "Mirziyoyev"]],
    ["ё and е", ["партнёрство", "партнерство"]],
    ["umlauts", ["Bevölkerung", "Bevoelkerung", "Bevolkerung"]],
    ["ß and ss", ["Erlaß", "Erlass"]],
    ["capitals", ["HITACHI", "Hitachi", "hitachi"]],
    ["wide letters", ["ＡＩ", "AI"]],
    ["double letters", ["Fergana", "Ferganna"]],
    ["q and k", ["Samarqand", "Samarkand", "Самарканд"]],
  ])("%s", (_, [first = "", ...others]) => {
    for (const other of others) expect(spelt(other), other).toBe(spelt(first));
  });

  test("abbreviations keep every letter", () => {
    expect(spelt("YIM")).not.toBe(spelt("im"));
  });

  test("katakana, hiragana and half width are one", () => {
    expect(kana("サーバー")).toBe(kana("ｻｰﾊﾞｰ"));
    expect(kana("ヒタチ")).toBe(kana("ひたち"));
  });

  test("a whole text is the same without its signs", () => {
    expect(bare("IT-Park – Residenten?")).toBe(bare("it park residenten"));
  });
});

describe("a word keeps its stem through its forms", () => {
  test.each([
    ["Uzbek cases", ["Toshkent", "Toshkentda", "Toshkentdan", "Toshkentga", "Toshkentning", "Toshkentdagi"], false],
    ["Uzbek plurals", ["rezident", "rezidentlar", "rezidentlari", "rezidentlarning"], false],
    ["English", ["resident", "residents"], false],
    ["German", ["Partnerschaft", "Partnerschaften"], false],
  ])("%s", (_, [first = "", ...others], cyrillic) => {
    for (const other of others) expect(stem(latin(other), cyrillic), other).toBe(stem(latin(first), cyrillic));
  });

  test("Russian", () => {
    const forms = ["резидент", "резидента", "резидентов", "резидентами", "резидентах"];
    expect(new Set(forms.map((form) => stem(latin(form), true))).size).toBe(1);
  });
});

describe("words of one meaning meet", () => {
  const meanings = (text: string) =>
    analyse(text).pieces.flatMap(({ terms }) => terms.filter((term) => term.startsWith("#")));
  test.each([
    [
      "#ai",
      [
        "AI",
        "KI",
        "ИИ",
        "künstliche Intelligenz",
        "sun'iy intellekt",
        "sunʼiy intellektning",
        "искусственного интеллекта",
        "人工知能",
      ],
    ],
    [
      "#dataCentre",
      ["data center", "data centres", "Rechenzentren", "data-markazlar", "дата-центров", "ЦОД", "データセンター"],
    ],
    ["#memorandum", ["MoU", "Absichtserklärung", "memorandumi", "меморандумом", "覚書"]],
    ["#gdp", ["GDP", "BIP", "YIM", "ВВП", "国内総生産"]],
    ["#uzbekistan", ["Uzbekistan", "Usbekistans", "Ozbekistonda", "Узбекистане", "Ўзбекистон", "ウズベキスタン"]],
    ["#hitachi", ["Hitachi", "日立", "日立製作所", "Хитачи", "ヒタチ"]],
    ["#mirziyoyev", ["Mirziyoyev", "Mirsijojew", "Мирзиёева", "ミルジヨエフ"]],
    ["#decree", ["farmoni", "farmon", "указе", "Erlass", "大統領令"]],
  ])("%s", (meaning, texts) => {
    for (const text of texts) expect(meanings(text), text).toContain(meaning);
  });
});

describe("questions say what they want", () => {
  test.each([
    [
      "when",
      ["When did they meet?", "Wann trafen sie sich?", "Qachon uchrashgan?", "Когда встретились?", "会談はいつですか"],
    ],
    [
      "howMuch",
      ["How many residents?", "Wie viele Residenten?", "Nechta rezident?", "Сколько резидентов?", "入居企業は何社"],
    ],
    ["who", ["Who heads it?", "Wer leitet es?", "Kim boshqaradi?", "Кто руководит?", "代表は誰"]],
    ["where", ["Where is it?", "Wo ist es?", "Qayerda?", "Где это?", "どこですか"]],
  ] as const)("%s", (intent, questions) => {
    for (const question of questions) expect(analyse(question).intents, question).toContain(intent);
  });

  test("stop words are no part of what is asked for", () => {
    const said = (text: string) => analyse(text).pieces.flatMap(({ terms }) => terms);
    expect(said("What is the GDP of Japan")).toEqual(["#gdp", "#japan"]);
    expect(said("Wie ist das mit dem Huawei")).toEqual(["#huawei"]);
  });

  test("Japanese without spaces falls into what it speaks of", () => {
    expect(analyse("ITパークの入居企業数").pieces.map(({ terms }) => terms[0])).toEqual(["#itPark", "#resident"]);
  });
});

describe("numbers and dates as each language writes them", () => {
  test.each([
    ["1,650", "=1650"],
    ["1.650", "=1650"],
    ["1 650", "=1650"],
    ["7,5 %", "=7.5"],
    ["7.5%", "=7.5"],
    ["150 million", "=150000000"],
    ["150 Mio. USD", "=150000000"],
    ["3,9 mlrd", "=3900000000"],
    ["1,5 млн", "=1500000"],
    ["1億5000万ドル", "=150000000"],
    ["5億", "=500000000"],
    ["21.12.2025", "=2025"],
    ["2025-12-21", "#month12"],
    ["2025年12月21日", "#month12"],
    ["12月", "#month12"],
    ["2025-yil", "=2025"],
  ])("%s", (written, term) => {
    expect(readFigures(written).found.flat()).toContain(term);
  });

  test("digits within a name belong to the name", () => {
    expect(readFigures("H100 HY528").found).toEqual([]);
  });

  test("months have their names in each language", () => {
    for (const month of ["December", "Dezember", "dekabr", "декабре"])
      expect(
        analyse(month).pieces.flatMap(({ terms }) => terms),
        month,
      ).toContain("#month12");
  });
});

test("a word that shares its stem with another one still means itself: a minister is no ministry", () => {
  for (const minister of ["министр", "minister", "Minister", "vazir"])
    expect(analyse(minister).pieces, minister).toEqual([{ kind: "meaning", terms: ["#minister"] }]);
  expect(analyse("ministry").pieces).toEqual([{ kind: "meaning", terms: ["#ministry"] }]);
});
