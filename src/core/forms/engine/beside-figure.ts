import type { SaidRow } from './cut-rows.ts';

type Said = { state: string | undefined; figure: string; words: string };

/**
 * What two messages say of a row whose words stand beside its figure: the newer of each. Words may come after their
 * figure, or before it.
 */
export const besideEachOther = (
  before: SaidRow,
  next: SaidRow,
  isBeside: (text: string) => boolean,
): SaidRow => {
  const [old, fresh] = [saidIn(before, isBeside), saidIn(next, isBeside)];
  const { state, figure } = hasResult(fresh) ? fresh : old;
  return { ...next, state, text: together(figure, fresh.words || old.words) };
};

const hasResult = ({ state, figure }: Said): boolean => state !== undefined || figure !== '';

const together = (figure: string, words: string): string | null => {
  if (figure !== '' && words !== '') return `${figure} (${words})`;
  return figure || words || null;
};

const saidIn = ({ state, text }: SaidRow, isBeside: (text: string) => boolean): Said => {
  if (text === null) return { state, figure: '', words: '' };
  if (isBeside(text)) return { state, figure: '', words: text };
  const [, figure = text, words = ''] = FIGURE_WITH_WORDS.exec(text) ?? [];
  return { state, figure, words };
};

/** `38,5 (Báo cáo số 145)`. */
const FIGURE_WITH_WORDS = /^([\d.,/]{1,12} ?(?:điểm|đ)?)[\s(:;,–-]+(\p{L}.*?)\)?$/su;
