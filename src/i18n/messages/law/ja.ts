/** Words about rules wherever they stand: their basis, how sure they are, for how long they hold. */
export const law = {
  basis: "法的根拠",
  article: "{{act}} {{article}}",
  regime: "制度",
  valuesOverTime: "値の推移",
  confidence: "確度",
  confidences: {
    high: { label: "高", meaning: "高：公式の情報源、または互いに独立した二つの良質な情報源" },
    medium: { label: "中", meaning: "中：良質な情報源一つ、または推論" },
    low: { label: "低", meaning: "低：二次情報源のみ、情報が古い、または未確認" },
  },
  certainties: {
    stated: "情報源に記載",
    inferred: "情報源の記載からの推定",
    assumed: "仮定：記載した情報源なし",
    computed: "記載された値から計算",
  },
  unconfirmed: "未確認",
  unconfirmedWhy: "民間の一覧や第三者の引用のみに基づくもので、公式の条文も専門家の資料も見つかっていません。",
  secondaryShort: "単独では裏付けとしない",
  secondary:
    "民間の一覧、コードのリポジトリ、または第三者の引用でのみ知られる文書です。これのみに基づく内容は未確認として扱います。",
  toIncentive: "優遇措置の詳細",
  toRegime: "この制度の優遇措置一覧",
  caveat: "留保",
  underReading: "法令をこう解釈する場合：{{reading}}",
  options: "考えられる解釈",
  reason: "理由",
  calculatedWith: "試算に用いる解釈",
};
