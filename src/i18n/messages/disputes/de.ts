export const disputes = {
  title: "Widersprüche",
};
