export const disputes = {
  title: "Disagreements",
};
