export const attention = {
  title: "Eʼtiborga",
  found_one: "Eʼtibor talab etadigan holatlar: {{count, number}} ta.",
  found_other: "Eʼtibor talab etadigan holatlar: {{count, number}} ta.",
  nothingFound: "Eʼtibor talab etadigan holat yoʻq.",
  asOfData: "{{date}} holatiga koʻra; bu maʼlumotlar sanasi.",
  asOfOther: "{{date}} holatiga koʻra; maʼlumotlar sanasi: {{data}}.",
  asOfAlone: "{{date}} holatiga koʻra.",
  lead: "Kunlar bugungi kungacha emas, shu sanagacha sanalgan. Har bir qator – yana bir bor koʻrib chiqish uchun sabab, kimnidir ayblash emas.",
  refused: "“{{given}}” bu yerda sana sifatida yaroqsiz.",
  refusedWhy:
    "1990–2100-yillardagi kunni 2026-11-23 koʻrinishida yozish mumkin. Roʻyxat {{date}} holatiga koʻra koʻrsatilgan; bu maʼlumotlar sanasi.",
  filter: "Holatlar filtri",
  asOf: "Qaysi sana holatiga koʻra",
  toDataDate: "Maʼlumotlar sanasiga qaytish",
  rule: "Masala",
  partnership: "Hamkorlik",
  allPartnerships: "Barcha hamkorliklar",
  shown: "Koʻrsatilgan holatlar: {{total, number}} tadan {{shown, number}} ta",
  nothingToDo: "Bu yerda hech narsa qilish shart emas.",
  nothing: {
    title: "Hech narsa qilish shart emas",
    all: "Bu sana holatiga koʻra hech bir qoida boʻyicha hech narsa topilmadi.",
    filtered: "Bu sana holatiga koʻra tanlangan filtrlarga mos holat yoʻq.",
  },
  group: "{{name}} ({{items, number}})",
  compare: "Qiymatlar yonma-yon",
  rules: {
    "step-overdue": {
      title: "Sanasi oʻtgan qadamlar",
      meaning: "Aytilgan sana shu kundan oldin, lekin qadam bajarilgani haqida hech bir manba xabar bermagan.",
      coverage:
        "Sanasi bor, bajarilgani haqida xabar berilmagan qadamlar: {{total, number}} tadan {{found, number}} ta",
    },
    "step-without-date": {
      title: "Sanasi koʻrsatilmagan keyingi qadamlar",
      meaning: "Ular qachon bajarilishi kerakligi nomaʼlum.",
      coverage: "Bajarilgani haqida xabar berilmagan qadamlar: {{total, number}} tadan {{found, number}} ta",
    },
    "step-without-owner": {
      title: "Masʼuli koʻrsatilmagan keyingi qadamlar",
      meaning: "Ularni kim bajarishini hech bir manba aytmagan.",
      coverage: "Bajarilgani haqida xabar berilmagan qadamlar: {{total, number}} tadan {{found, number}} ta",
    },
    "silent-120": {
      title: "120 kun va undan ortiq vaqtdan beri voqea qayd etilmagan",
      meaning:
        "Bu vaqt ichida hech qanday voqea qayd etilmagan. Yakunlangan va sanasi maʼlum voqeasi yoʻq hamkorliklar kiritilmagan.",
      coverage: "Hamkorliklar: {{total, number}} tadan {{found, number}} ta",
    },
    "silent-60": {
      title: "60–119 kundan beri voqea qayd etilmagan",
      meaning:
        "Bu vaqt ichida hech qanday voqea qayd etilmagan. Yakunlangan va sanasi maʼlum voqeasi yoʻq hamkorliklar kiritilmagan.",
      coverage: "Hamkorliklar: {{total, number}} tadan {{found, number}} ta",
    },
    "claim-beyond-proof": {
      title: "Tasdiqlanganidan koʻprogʻi bildirilgan",
      meaning: "Manba bir bosqichni tilga olgan, lekin uni tasdiqlash uchun zarur maʼlumot yoʻq.",
      coverage: "Hamkorliklar: {{total, number}} tadan {{found, number}} ta",
    },
    disputed: {
      title: "Ziddiyatli maʼlumotlar",
      meaning:
        "Manbalar bir-biriga zid, yoki maʼlum boʻlgan yagona qiymatni notoʻgʻri tushunish oson. Aniqlanmaganlari roʻyxat boshida turadi.",
      coverage: "Roʻyxatdagi savollar: {{total, number}} tadan {{found, number}} ta",
    },
    unconfirmed: {
      title: "Tasdiqlanmagan maʼlumotlar",
      meaning:
        "Faqat xususiy roʻyxatlarda, kod repozitoriylarida yoki iqtiboslarda keltirilgan. Stavkalar va imtiyozlarda alohida qiymatlar va davrlar ham koʻrsatiladi.",
      coverage: "Maʼlumotlar, qiymatlar va davrlar: {{total, number}} tadan {{found, number}} ta",
    },
    "single-source": {
      title: "Faqat bitta manbaga asoslangan maʼlumotlar",
      meaning:
        "Boshqa hech bir manba tasdiqlamagan voqealar, bayonotlar, qadamlar, summalar, huquqiy hujjatlar, koʻrsatkichlar, imtiyozlar va stavkalar. Stavkalar va imtiyozlarda alohida qiymatlar va davrlar ham koʻrsatiladi. Bir-birini takrorlaydigan manbalar bitta hisoblanadi.",
      coverage: "Maʼlumotlar, qiymatlar va davrlar: {{total, number}} tadan {{found, number}} ta",
    },
    "source-not-rechecked": {
      title: "90 kundan beri qayta oʻqilmagan manbalar",
      meaning: "Sahifa oʻqilganidan keyin oʻzgarishi yoki yoʻqolishi mumkin.",
      coverage: "Manbalar: {{total, number}} tadan {{found, number}} ta",
    },
  },
  items: {
    overdue_one:
      "{{step}} (muddat: {{due}}). Shundan beri {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    overdue_other:
      "{{step}} (muddat: {{due}}). Shundan beri {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    overdueAtLeast_one:
      "{{step}} (muddat: {{due}}). Shundan beri kamida {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    overdueAtLeast_other:
      "{{step}} (muddat: {{due}}). Shundan beri kamida {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    overdueAbout_one:
      "{{step}} (muddat: {{due}}). Shundan beri taxminan {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    overdueAbout_other:
      "{{step}} (muddat: {{due}}). Shundan beri taxminan {{count, number}} kun oʻtgan, bajarilgani haqida hech bir manba xabar bermagan.",
    withoutDate: "{{step}}: sanasi maʼlum emas.",
    withoutOwner: "{{step}}: masʼul koʻrsatilmagan.",
    silent_one: "{{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    silent_other: "{{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    silentAtLeast_one: "Kamida {{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    silentAtLeast_other: "Kamida {{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    silentAbout_one: "Taxminan {{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    silentAbout_other: "Taxminan {{count, number}} kundan beri voqea qayd etilmagan; oxirgisi: {{event}}, {{date}}.",
    claimed:
      "Bildirilgan: 7 bosqichdan {{claimed}}-bosqich ({{claimedStage}}). Tasdiqlangan: {{proven}}-bosqich ({{provenStage}}).",
    claimedOnly: "Bildirilgan: 7 bosqichdan {{claimed}}-bosqich ({{claimedStage}}). Hech bir bosqich tasdiqlanmagan.",
    unsettled: "{{question}} Hech bir qiymat aniqlanmagan.",
    settled: "{{question}} Manbalar bir-biriga zid; bitta qiymat sababi bilan koʻrsatilgan.",
    doubt: "{{question}} Faqat bitta qiymat topilgan; uni notoʻgʻri tushunish oson yoki u yagona asosga tayanadi.",
    unconfirmed: "{{fact}}. Bu faqat xususiy roʻyxatlarda yoki iqtiboslarda bor: {{sources}}.",
    singleSource: "{{fact}}. Buni faqat bitta manba bildirgan: {{source}}.",
    oneVoice: "{{fact}}. Buni {{sources}} bildirgan, lekin ular bitta manba hisoblanadi.",
    notReread_one: "{{publisher}}: oxirgi marta oʻqilgan sana: {{date}}, shundan beri {{count, number}} kun oʻtgan.",
    notReread_other: "{{publisher}}: oxirgi marta oʻqilgan sana: {{date}}, shundan beri {{count, number}} kun oʻtgan.",
    neverRead: "{{publisher}}: oʻqilgan kuni qayd etilmagan.",
    valued: "{{rule}}: {{value}}",
    dated: "{{rule}}: {{value}}, {{validity}}",
    figure: "{{indicator}} ({{period}}): {{figure}}",
    figureOf: "{{indicator}} ({{of}}; {{period}}): {{figure}}",
  },
  csv: {
    download: "CSV yuklab olish",
    matter: "Izoh",
    days: "Kunlar",
    publisher: "Nashr etuvchi",
    title: "Manba nomi",
    address: "Manzil",
  },
};
