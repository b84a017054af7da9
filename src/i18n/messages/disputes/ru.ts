export const disputes = {
  title: "Расхождения",
};
