import { address, listAddress, oneOf, optional, period, whole, word, year } from './address.ts';
import { page, unit } from './button-fields.ts';
import { formAction } from './form-actions.ts';
import { paperKinds } from './paper-kinds.ts';

/** Forms that are filled in, and what has been handed in with them. */
export const formButtons = {
  action: formAction,
  open: address('open', { formId: word, ...unit, period }),
  none: address('none', { formId: word, ...unit, period }),
  undo: address('undo', { token: word }),
  beginAnew: address('anew', { token: word }),
  amend: address('amend', { number: word, how: optional(oneOf(['anew', 'paper'])) }),
  submission: address('s', { number: word, page: optional(whole) }),
  compare: address('sd', { number: word, page }),
  /** What was handed in as a file: to be signed, as it looks on paper, or with what it changed. */
  word: address('wd', { number: word, as: optional(oneOf(paperKinds)) }),
  /** What is answered so far, as the paper that the unit would sign. */
  toSign: address('ws', { token: word, as: optional(oneOf(['pdf'])) }),
  ownPapers: listAddress('hs:o', { page: optional(whole) }),
  papers: listAddress('hs:u', { ...unit, year: optional(year), page: optional(whole) }),
  paper: address('hs:p', { ...unit, formId: word, period }),
  draft: address('hs:d', { ...unit, formId: word, period, page }),
} as const;
