export const search = {
  title: "Suchen",
};
