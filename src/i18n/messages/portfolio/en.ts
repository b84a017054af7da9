export const portfolio = {
  title: "Partnerships",
};
