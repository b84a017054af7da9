export const market = {
  title: "市場",
};
