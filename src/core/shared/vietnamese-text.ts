/**
 * The text without case, marks and double spaces, to compare and find by: `Đống Đa` → `dong da`.
 * đ does not decompose and ð (U+00D0 in capitals) is typed for it, so both are named.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[đð]/g, 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * What a person typed as one line of NFC: without control, direction and zero-width characters,
 * which hide or turn round what others read, and without double spaces.
 */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
