/** Letters of the fonts `.VnTime` and their like (TCVN3), each before the one that it looks like. */
const OF_TCVN3 =
  '¸áµà¶ả·ã¹ạ¨ă¾ắ»ằ¼ẳ½ẵÆặ©âÊấÇầÈẩÉẫËậÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞịãóßòáỏâõäọ«ôèốåồæổçỗéộ' +
  '¬ơíớêờëởìỡîợóúïùñủòũôụ\u00ADưøứõừöử÷ữùựýýúỳûỷüỹþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

/** Marks of the fonts `VNI-Times` and their like, behind the letter that they belong to. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0323\u0302',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0323\u0306',
};

/** Letters of these fonts that stand for themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};

const tcvn3 = new Map(
  Array.from({ length: OF_TCVN3.length / 2 }, (_, at) => [
    OF_TCVN3.charAt(at * 2),
    OF_TCVN3.charAt(at * 2 + 1),
  ]),
);

/**
 * The text as Unicode. Fonts from before it show other letters than the ones that are stored: `C«ng t¸c` in `.VnTime`
 * and `Coâng taùc` in `VNI-Times` are both "Công tác".
 */
export const asUnicode = (text: string, font: string | undefined): string => {
  if (font?.startsWith('.Vn')) return ofTcvn3(text, font.endsWith('H'));
  return font !== undefined && /^VNI[- ]/iu.test(font) ? ofVni(text) : text;
};

/** Whether letters are stored for others in that font. */
export const isLegacyFont = (font: string | undefined): boolean =>
  font !== undefined && /^(?:\.Vn|VNI[- ])/iu.test(font);

/** Fonts whose names end in H show small letters as capitals. */
const ofTcvn3 = (text: string, isCapital: boolean): string => {
  const letters = plain(text).map((sign) => tcvn3.get(sign) ?? sign);
  return isCapital ? letters.join('').toUpperCase() : letters.join('');
};

const ofVni = (text: string): string => {
  const letters: string[] = [];
  for (const sign of plain(text)) {
    const small = sign.toLowerCase();
    const mark = VNI_MARKS[small];
    const before = letters.at(-1) ?? '';
    const letter = VNI_LETTERS[small];
    if (mark !== undefined && /^[aeouyơư]$/iu.test(before))
      letters.splice(-1, 1, `${before}${mark}`.normalize('NFC'));
    else if (letter === undefined) letters.push(sign);
    else letters.push(sign === small ? letter : letter.toUpperCase());
  }
  return letters.join('');
};

/** Fonts of signs store their letters in a range of their own. */
const plain = (text: string): string[] =>
  Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : sign;
  });
