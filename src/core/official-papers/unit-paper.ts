import { issuedIn } from './issued.ts';
import { letterheadOf, recipientsOf, signatureOf } from './letterhead.ts';
import type { OfficialPaper } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import type { Said } from './said-content.ts';

/** Whom units report to. */
export const THE_BOARD = 'Ban Thi đua - Khen thưởng Thành phố Hà Nội';

type Words = Pick<OfficialPaper, 'kind' | 'subject' | 'addressees' | 'parts' | 'annexes'> & {
  /** Of the kind of paper, in its symbol: `KH`. */
  code: string;
};

/** What a unit has to say as its paper: below its head, numbered and signed as far as it says how, for those who get its papers. */
export const unitPaper = (
  { unit, today, own }: Pick<PaperSource, 'unit' | 'today' | 'own'>,
  said: Said,
  { code, ...words }: Words,
): OfficialPaper => {
  const issued = issuedIn(said);
  const year = Number(today.slice(0, 4));
  return {
    letterhead: letterheadOf(unit, { code, issued, year, own }),
    ...words,
    signature: signatureOf(unit, issued, own),
    recipients: recipientsOf(unit, own),
  };
};
