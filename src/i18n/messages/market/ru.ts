export const market = {
  title: "Рынок",
};
