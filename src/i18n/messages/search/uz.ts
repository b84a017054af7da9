export const search = {
  title: "Qidirish",
};
