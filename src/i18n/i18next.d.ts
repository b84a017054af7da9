import "i18next";
import type { en } from "./messages/en.ts";

/** Texts are chosen by selector (`t(($) => $.shell.close)`), typed by the English messages. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    enableSelector: true;
    returnNull: false;
    resources: { translation: typeof en };
  }
}
