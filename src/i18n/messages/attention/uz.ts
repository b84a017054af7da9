export const attention = {
  title: "Eʼtiborga",
};
