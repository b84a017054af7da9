/** The countries that we speak of, by ISO 3166-1: alpha-2 code to numeric code. The atlas names its countries by the latter. */
const NUMBERS: Readonly<Record<string, string>> = {
  AF: "004",
  AM: "051",
  AZ: "031",
  BY: "112",
  CN: "156",
  DE: "276",
  GE: "268",
  IN: "356",
  IR: "364",
  JP: "392",
  KG: "417",
  KR: "410",
  KZ: "398",
  MD: "498",
  MN: "496",
  PK: "586",
  RU: "643",
  TJ: "762",
  TM: "795",
  TR: "792",
  UA: "804",
  US: "840",
  UZ: "860",
};

/** The numeric code of a country by its alpha-2 code; undefined for one that we do not know. */
export const countryNumber = (code: string): string | undefined =>
  Object.hasOwn(NUMBERS, code) ? NUMBERS[code] : undefined;
