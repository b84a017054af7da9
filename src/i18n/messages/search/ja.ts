export const search = {
  title: "検索",
};
