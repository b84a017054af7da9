import { useRouteContext } from "@tanstack/react-router";
import { DatasetProvider } from "../data/DatasetProvider.tsx";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { Shell } from "./Shell.tsx";

/** Everything below a language in the address speaks that language. */
export function LanguageRoot() {
  const language = useRouteContext({ from: "/{-$locale}", select: (context) => context.language });
  return (
    <LanguageProvider language={language}>
      <DatasetProvider>
        <Shell />
      </DatasetProvider>
    </LanguageProvider>
  );
}
