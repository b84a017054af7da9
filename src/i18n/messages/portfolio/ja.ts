export const portfolio = {
  title: "パートナーシップ一覧",
};
