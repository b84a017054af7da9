/** Words about rules wherever they stand: their basis, how sure they are, for how long they hold. */
export const law = {
  basis: "Huquqiy asos",
  article: "{{act}}, {{article}}",
  regime: "Soliq tartibi",
  valuesOverTime: "Vaqt boʻyicha qiymatlar",
  confidence: "Ishonchlilik",
  confidences: {
    high: { label: "Yuqori", meaning: "Yuqori: rasmiy manba yoki bir-biriga bogʻliq boʻlmagan ikkita yaxshi manba" },
    medium: { label: "Oʻrta", meaning: "Oʻrta: bitta yaxshi manba yoki mantiqiy xulosa" },
    low: { label: "Past", meaning: "Past: faqat ikkilamchi qaydlar, eskirgan yoki tasdiqlanmagan" },
  },
  certainties: {
    stated: "Manbada aytilgan",
    inferred: "Manbalarda aytilganidan kelib chiqadi",
    assumed: "Faraz qilingan: hech bir manbada aytilmagan",
    computed: "Aytilgan qiymatlardan hisoblangan",
  },
  unconfirmed: "Tasdiqlanmagan",
  unconfirmedWhy:
    "Faqat xususiy roʻyxatlarga yoki boshqalarning iqtiboslariga tayanadi; rasmiy matn ham, maslahatchi manbasi ham topilmadi.",
  secondaryShort: "Yolgʻiz oʻzi tasdiq boʻlmaydi",
  secondary:
    "Xususiy roʻyxat, kod repozitoriysi yoki faqat boshqalarning iqtiboslaridan maʼlum matn: faqat unga tayangan maʼlumot tasdiqlanmagan hisoblanadi.",
  toIncentive: "Imtiyoz sahifasiga",
  toRegime: "Shu tartibdagi barcha imtiyozlar",
  caveat: "Eslatma",
  underReading: "Qonun shunday talqin qilinsa: {{reading}}",
  options: "Talqin variantlari",
  reason: "Nega",
  calculatedWith: "Hisobda qoʻllanadi",
};
