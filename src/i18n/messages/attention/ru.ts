export const attention = {
  title: "К проверке",
  found_one: "Требует проверки {{count, number}} пункт.",
  found_few: "Требуют проверки {{count, number}} пункта.",
  found_many: "Требуют проверки {{count, number}} пунктов.",
  found_other: "Требуют проверки {{count, number}} пункта.",
  nothingFound: "Ничто не требует проверки.",
  asOfData: "По состоянию на {{date}}\u00A0– это дата данных.",
  asOfOther: "По состоянию на {{date}}; дата данных: {{data}}.",
  asOfAlone: "По состоянию на {{date}}.",
  lead: "Дни считаются до этой даты, а не до сегодняшнего дня. Каждая строка\u00A0– повод проверить ещё раз, а не упрёк.",
  refused: "«{{given}}» нельзя использовать здесь как дату.",
  refusedWhy:
    "Подходит день с 1990 по 2100 год в записи вида 2026-11-23. Список показан по состоянию на {{date}}\u00A0– это дата данных.",
  filter: "Фильтр пунктов",
  asOf: "По состоянию на",
  toDataDate: "Вернуться к дате данных",
  rule: "В чём дело",
  partnership: "Партнёрство",
  allPartnerships: "Все партнёрства",
  shown: "Показано пунктов: {{shown, number}} из {{total, number}}",
  nothingToDo: "Здесь ничего не требуется.",
  nothing: {
    title: "Делать ничего не нужно",
    all: "На эту дату по правилам ничего не найдено.",
    filtered: "На эту дату под выбранные фильтры ничего не подходит.",
  },
  group: "{{name}} ({{items, number}})",
  compare: "Значения рядом",
  rules: {
    "step-overdue": {
      title: "Шаги, дата которых прошла",
      meaning: "Названная дата уже прошла, но ни один источник не сообщает, что шаг выполнен.",
      coverage: "Шаги с датой, о выполнении которых не сообщалось: {{found, number}} из {{total, number}}",
    },
    "step-without-date": {
      title: "Следующие шаги без даты",
      meaning: "Неизвестно, когда они должны быть сделаны.",
      coverage: "Шаги, о выполнении которых не сообщалось: {{found, number}} из {{total, number}}",
    },
    "step-without-owner": {
      title: "Следующие шаги без ответственного",
      meaning: "Ни один источник не называет, кто должен их сделать.",
      coverage: "Шаги, о выполнении которых не сообщалось: {{found, number}} из {{total, number}}",
    },
    "silent-120": {
      title: "120 дней и дольше без событий",
      meaning:
        "За это время событий не зафиксировано. Завершённые партнёрства и те, у которых нет события с датой, не учитываются.",
      coverage: "Партнёрства: {{found, number}} из {{total, number}}",
    },
    "silent-60": {
      title: "60–119 дней без событий",
      meaning:
        "За это время событий не зафиксировано. Завершённые партнёрства и те, у которых нет события с датой, не учитываются.",
      coverage: "Партнёрства: {{found, number}} из {{total, number}}",
    },
    "claim-beyond-proof": {
      title: "Заявлено больше, чем подтверждено",
      meaning: "Источник упоминает этап, для которого нет нужного подтверждения.",
      coverage: "Партнёрства: {{found, number}} из {{total, number}}",
    },
    disputed: {
      title: "Факты с расхождениями",
      meaning: "Источники расходятся, или единственное значение легко понять неверно. Сначала то, что не установлено.",
      coverage: "Вопросы в реестре: {{found, number}} из {{total, number}}",
    },
    unconfirmed: {
      title: "Неподтверждённые факты",
      meaning:
        "О них сообщают только частные сводки, репозитории кода или цитаты. Для ставок и льгот указаны и отдельные значения и периоды.",
      coverage: "Факты, значения и периоды: {{found, number}} из {{total, number}}",
    },
    "single-source": {
      title: "Факты из одного источника",
      meaning:
        "События, утверждения, шаги, суммы, правовые акты, показатели, льготы и ставки, которые не подтверждает ни один другой источник. Для ставок и льгот указаны и отдельные значения и периоды. Источники, повторяющие друг друга, считаются за один.",
      coverage: "Факты, значения и периоды: {{found, number}} из {{total, number}}",
    },
    "source-not-rechecked": {
      title: "Источники, которые не перечитывались 90 дней",
      meaning: "Страница может измениться или исчезнуть после того, как её прочли.",
      coverage: "Источники: {{found, number}} из {{total, number}}",
    },
  },
  items: {
    overdue_one:
      "{{step}} (срок: {{due}}). С тех пор прошёл {{count, number}} день, и ни один источник не сообщает о выполнении.",
    overdue_few:
      "{{step}} (срок: {{due}}). С тех пор прошло {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    overdue_many:
      "{{step}} (срок: {{due}}). С тех пор прошло {{count, number}} дней, и ни один источник не сообщает о выполнении.",
    overdue_other:
      "{{step}} (срок: {{due}}). С тех пор прошло {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    overdueAtLeast_one:
      "{{step}} (срок: {{due}}). С тех пор прошло не менее {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    overdueAtLeast_few:
      "{{step}} (срок: {{due}}). С тех пор прошло не менее {{count, number}} дней, и ни один источник не сообщает о выполнении.",
    overdueAtLeast_many:
      "{{step}} (срок: {{due}}). С тех пор прошло не менее {{count, number}} дней, и ни один источник не сообщает о выполнении.",
    overdueAtLeast_other:
      "{{step}} (срок: {{due}}). С тех пор прошло не менее {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    overdueAbout_one:
      "{{step}} (срок: {{due}}). С тех пор прошло около {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    overdueAbout_few:
      "{{step}} (срок: {{due}}). С тех пор прошло около {{count, number}} дней, и ни один источник не сообщает о выполнении.",
    overdueAbout_many:
      "{{step}} (срок: {{due}}). С тех пор прошло около {{count, number}} дней, и ни один источник не сообщает о выполнении.",
    overdueAbout_other:
      "{{step}} (срок: {{due}}). С тех пор прошло около {{count, number}} дня, и ни один источник не сообщает о выполнении.",
    withoutDate: "{{step}}: дата неизвестна.",
    withoutOwner: "{{step}}: ответственный не назван.",
    silent_one: "Событий нет {{count, number}} день; последнее: {{event}}, {{date}}.",
    silent_few: "Событий нет {{count, number}} дня; последнее: {{event}}, {{date}}.",
    silent_many: "Событий нет {{count, number}} дней; последнее: {{event}}, {{date}}.",
    silent_other: "Событий нет {{count, number}} дня; последнее: {{event}}, {{date}}.",
    silentAtLeast_one: "Событий нет не менее {{count, number}} дня; последнее: {{event}}, {{date}}.",
    silentAtLeast_few: "Событий нет не менее {{count, number}} дней; последнее: {{event}}, {{date}}.",
    silentAtLeast_many: "Событий нет не менее {{count, number}} дней; последнее: {{event}}, {{date}}.",
    silentAtLeast_other: "Событий нет не менее {{count, number}} дня; последнее: {{event}}, {{date}}.",
    silentAbout_one: "Событий нет около {{count, number}} дня; последнее: {{event}}, {{date}}.",
    silentAbout_few: "Событий нет около {{count, number}} дней; последнее: {{event}}, {{date}}.",
    silentAbout_many: "Событий нет около {{count, number}} дней; последнее: {{event}}, {{date}}.",
    silentAbout_other: "Событий нет около {{count, number}} дня; последнее: {{event}}, {{date}}.",
    claimed:
      "Заявлено: этап {{claimed}} из 7 ({{claimedStage}}). Подтверждено: этап {{proven}} из 7 ({{provenStage}}).",
    claimedOnly: "Заявлено: этап {{claimed}} из 7 ({{claimedStage}}). Ни один этап не подтверждён.",
    unsettled: "{{question}} Ни одно значение не установлено.",
    settled: "{{question}} Источники расходятся; показано одно значение с обоснованием.",
    doubt:
      "{{question}} Найдено только одно значение; его легко понять неверно, или оно восходит к единственному исходному сообщению.",
    unconfirmed: "{{fact}}. Об этом сообщают только частные сводки или цитаты: {{sources}}.",
    singleSource: "{{fact}}. Об этом сообщает только один источник: {{source}}.",
    oneVoice: "{{fact}}. Об этом сообщают {{sources}}, но они считаются за один источник.",
    notReread_one: "{{publisher}}: прочитано в последний раз: {{date}}, с тех пор прошёл {{count, number}} день.",
    notReread_few: "{{publisher}}: прочитано в последний раз: {{date}}, с тех пор прошло {{count, number}} дня.",
    notReread_many: "{{publisher}}: прочитано в последний раз: {{date}}, с тех пор прошло {{count, number}} дней.",
    notReread_other: "{{publisher}}: прочитано в последний раз: {{date}}, с тех пор прошло {{count, number}} дня.",
    neverRead: "{{publisher}}: день прочтения не зафиксирован.",
    valued: "{{rule}}: {{value}}",
    dated: "{{rule}}: {{value}}, {{validity}}",
    figure: "{{indicator}} ({{period}}): {{figure}}",
    figureOf: "{{indicator}} ({{of}}; {{period}}): {{figure}}",
  },
  csv: {
    download: "Скачать CSV",
    matter: "Описание",
    days: "Дней",
    publisher: "Издатель",
    title: "Название источника",
    address: "Адрес",
  },
};
