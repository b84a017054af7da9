export const attention = {
  title: "Внимание",
};
