/** Bars of clusters; clusters and milestones; or the units of one cluster and milestones. */
export const picturesOfYear = { clusters: 'c', map: 'm', units: 'u' } as const;
export type PictureOfYear = keyof typeof picturesOfYear;

/** A phone is light or dark, which Telegram does not tell. */
export const pictureThemes = { light: 'l', dark: 'd' } as const;
export type PictureTheme = keyof typeof pictureThemes;
