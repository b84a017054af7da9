export const portfolio = {
  title: "Partnerschaften",
};
