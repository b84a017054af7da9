export const attention = {
  title: "Zu prüfen",
};
