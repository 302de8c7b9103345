/** Vietnamese is the first language; every text exists in both. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language =>
  languages.some((language) => language === text);
