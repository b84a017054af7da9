export const portfolio = {
  title: "Партнёрства",
};
