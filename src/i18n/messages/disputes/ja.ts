export const disputes = {
  title: "相違点",
};
