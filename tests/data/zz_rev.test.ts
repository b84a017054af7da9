import { test } from "vitest";
import { searchDocuments } from "../../src/domain/search/documents.ts";
import { search } from "../../src/domain/search/search.ts";
import { buildSearchIndex } from "../../src/domain/search/searchIndex.ts";
import { shippedDataset } from "./shipped.ts";
test("q", async () => {
  const index = await buildSearchIndex([...searchDocuments(shippedDataset())], async () => undefined);
  const qs = `Wie hoch ist das Bruttoinlandsprodukt von Tadschikistan?
Wer leitet den IT Park?
Welche Summe investiert DataVolt in Buchara?
Wann läuft die Steuerbefreiung für Residenten aus?
Einwohner Turkmenistan
Wann wird School 21 in Taschkent eröffnet
Wieviele Mitarbeiter hat EPAM in Usbekistan
Fluege Taschkent Tokio
Umstrittene Anzahl KI-Absolventen
Microsft Schulung
Daiwa Absichtserklärung
Wer hat den Vertrag mit Huawei unterzeichnet?
日立ヴァンタラとの会談はいつですか
ウズベキスタンの人口
ITパークの輸出額2024年
タシケントと東京の時差
大和総研
学校21
NVIDIAのスーパーコンピューター
だれがデジタル技術大臣ですか
сколько резидентов IT Park
экспорт ИТ услуг 2025
ВВП Казахстана 2024
кто министр цифровых технологий
налог на дивиденды нерезидентов
школа 21 самарканд
aholi soni Qirgiziston
raqamli texnologiyalar vaziri kim
O'zbekiston AT eksporti 2024
DataVolt ma'lumotlar markazi qachon ochiladi
one million AI leaders
unicorn startups Uzbekistan
KOICA grant amount
5G coverage China ZTE
kpi target exports 2030
internet speed
what is unknown about the regional office
who owns the next step with Nvidia
Samarkand
last contact with Microsoft
hitachi vanatra
visa free Japanese
minimum wage
tax holiday until 2040
Wird Hitachi Vantara ein Büro in Taschkent eröffnen?
asdfqwer zxcv
US$ 150 million
2025-12-21
data center power usage 500 MW`.split("\n");
  for (const x of qs) console.log(x + "\n   " + search(index, x).slice(0, 4).map(({ key }) => key).join(" | "));
}, 120000);
