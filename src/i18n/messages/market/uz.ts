export const market = {
  title: "Bozor",
};
