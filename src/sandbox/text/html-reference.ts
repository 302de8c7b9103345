const NAMED: ReadonlyMap<string, number> = new Map([
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['amp', 0x26],
  ['quot', 0x22],
]);

/**
 * The character reference at `&`: only lt, gt, amp, quot and numbers exist; `&nbsp;` and the rest
 * stay as they are typed. The semicolon may be missing (MessageEntity.cpp decode_html_entity).
 */
export const readReference = (
  text: string,
  at: number,
): { codePoint: number; end: number } | undefined => {
  const numeric = /^&#(?:x([0-9a-f]*)|(\d*))/i.exec(text.slice(at, at + 16));
  if (numeric !== null) return readNumeric(text, at, numeric);
  const name = /^&([a-z]+)/i.exec(text.slice(at, at + 16))?.[1] ?? '';
  const codePoint = NAMED.get(name);
  if (codePoint === undefined) return undefined;
  return { codePoint, end: pastSemicolon(text, at + 1 + name.length) };
};

const readNumeric = (text: string, at: number, match: RegExpExecArray) => {
  const [all, hex, decimal] = match;
  // TDLib knows only a small x; a capital one reads as an empty decimal number.
  if (all[2] === 'X') return undefined;
  const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex || '0', 16);
  if (codePoint === 0 || codePoint >= 0x10ffff || all.length >= 10) return undefined;
  return { codePoint, end: pastSemicolon(text, at + all.length) };
};

const pastSemicolon = (text: string, end: number): number => (text[end] === ';' ? end + 1 : end);
