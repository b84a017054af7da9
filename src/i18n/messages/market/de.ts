export const market = {
  title: "Markt",
};
