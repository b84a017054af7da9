import { Link } from "@tanstack/react-router";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import { useLanguage } from "../i18n/LanguageProvider.tsx";
import { Brand } from "../ui/Brand.tsx";
import { MenuButton, MenuItem } from "../ui/Menu.tsx";
import { Wrap } from "../ui/Wrap.tsx";
import css from "./Header.module.css";
import { Search } from "./search/Search.tsx";
import { THEMES, useTheme } from "./theme.ts";

/** Each language under its own name. */
const NAMES: Readonly<Record<Language, string>> = {
  de: "Deutsch",
  en: "English",
  uz: "Oʻzbekcha",
  ru: "Русский",
  ja: "日本語",
};

const PAGES = [
  { page: "overview", to: "/{-$locale}/" },
  { page: "partnerships", to: "/{-$locale}/partnerships/" },
  { page: "attention", to: "/{-$locale}/attention/" },
  { page: "timeline", to: "/{-$locale}/timeline/" },
  { page: "market", to: "/{-$locale}/market/" },
  { page: "incentives", to: "/{-$locale}/incentives/" },
  { page: "calculator", to: "/{-$locale}/calculator/" },
  { page: "disputes", to: "/{-$locale}/disputes/" },
  { page: "sources", to: "/{-$locale}/sources/" },
] as const;

/** The top bar: where one is, where one can go, in which language and theme. */
export function Header() {
  const { t, language } = useLanguage();
  const links = PAGES.map(({ page, to }) => (
    <Link
      key={page}
      to={to}
      params={{ locale: language }}
      activeOptions={{ exact: page === "overview", includeSearch: false }}
      className={css["link"]}
    >
      {t(($) => $.shell.navigation[page])}
    </Link>
  ));
  return (
    <header className={css["bar"]}>
      <Wrap full>
        <div className={css["row"]}>
          <Link to="/{-$locale}/" params={{ locale: language }} className={css["brand"]}>
            <Brand />
          </Link>
          <nav className={css["nav"]} aria-label={t(($) => $.shell.navigation.label)}>
            {links}
          </nav>
          <div className={css["tools"]}>
            <Search />
            <LanguageMenu />
            <ThemeMenu />
            <div className={css["menu"]}>
              <MenuButton label={t(($) => $.shell.menu)} icon="menu">
                {links.map((link) => (
                  <MenuItem key={link.key}>{link}</MenuItem>
                ))}
              </MenuButton>
            </div>
          </div>
        </div>
      </Wrap>
    </header>
  );
}

/** The same page and state in another language. Plain links: they work before any script. */
function LanguageMenu() {
  const { t, language } = useLanguage();
  return (
    <MenuButton label={t(($) => $.shell.language)} face={language.toUpperCase()}>
      {LANGUAGES.map((one) => (
        <MenuItem key={one}>
          <Link
            to="./"
            params={(shown) => ({ ...shown, locale: one })}
            search={true}
            hash={true}
            lang={one}
            hrefLang={one}
            aria-current={one === language ? "true" : undefined}
            resetScroll={false}
            hashScrollIntoView={false}
          >
            {NAMES[one]}
          </Link>
        </MenuItem>
      ))}
    </MenuButton>
  );
}

const ICONS = { system: "system", light: "sun", dark: "moon" } as const;

function ThemeMenu() {
  const { t } = useLanguage();
  const theme = useTheme();
  return (
    <MenuButton label={t(($) => $.shell.theme.label)} icon={ICONS[theme]}>
      {THEMES.map((one) => (
        <MenuItem key={one}>
          <button type="button" aria-pressed={one === theme} data-choose-theme={one}>
            {t(($) => $.shell.theme[one])}
          </button>
        </MenuItem>
      ))}
    </MenuButton>
  );
}
