import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';

/**
 * Whether a file name or caption carries a secrecy stamp (MẬT, TỐI MẬT, TUYỆT MẬT). State secrets
 * must never pass through the bot; "bí mật", "bảo mật", "mật khẩu" are everyday
 * words and no stamps.
 */
export const hasSecrecyStamp = (text: string): boolean => {
  const words = cleanLine(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const isPlain = words === searchKey(words);
  return (isPlain && plainStamp.test(words)) || words.split(' ').some(isStamp);
};

/** File names are often written without marks; with marks "tôi mất" is something else. */
const plainStamp = /(^| )(tuyet|toi) mat( |$)/u;

const before = new Set(['bí', 'bảo', 'thân', 'nhật']);
const after = new Set(['độ', 'khẩu', 'ong', 'mã', 'thiết', 'vụ', 'thám', 'nghị', 'đàm']);

const isStamp = (word: string, at: number, words: readonly string[]): boolean =>
  word === 'mật' && !before.has(words[at - 1] ?? '') && !after.has(words[at + 1] ?? '');
