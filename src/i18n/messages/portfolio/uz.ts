export const portfolio = {
  title: "Hamkorliklar",
};
