export const attention = {
  title: "要確認",
};
