/** Text with its own language declared when it is not the page's, so that speech, hyphenation and fonts follow. */
export function LocalText({ text, lang, pageLanguage }: { text: string; lang: string; pageLanguage: string }) {
  return lang === pageLanguage ? text : <span lang={lang}>{text}</span>;
}
