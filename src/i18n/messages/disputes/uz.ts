export const disputes = {
  title: "Ziddiyatlar",
};
