/** A folder of `locales/`, which `text.ts` reads; core lists none. */
export type Language = string;

/** Spoken where nobody has chosen; names that a language lacks are shown in it. */
export const firstLanguage: Language = 'vi';

/** What has been said in several languages: what the Board calls a milestone, an announcement. */
export type InLanguages<Said = string> = Readonly<Record<Language, Said>>;

/** In the reader's language, else in the first one, else in any. */
export const saidIn = <Said>(said: InLanguages<Said>, language: Language): Said | undefined =>
  said[language] ?? said[firstLanguage] ?? Object.values(said)[0];

export const nameIn = (names: InLanguages, language: Language): string =>
  saidIn(names, language) ?? '';

/** The same said of another year, or shorter. */
export const eachSaid = (said: InLanguages, change: (words: string) => string): InLanguages =>
  Object.fromEntries(Object.entries(said).map(([language, words]) => [language, change(words)]));

/** Without the languages in which nothing is said. */
export const onlySaid = (said: InLanguages): InLanguages =>
  Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''));
