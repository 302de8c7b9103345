import { parseIsoDate } from '../shared/calendar-date.ts';
import type { Issued } from './letterhead.ts';
import type { Said } from './said-content.ts';

/** Number, day and signature as far as the paper says them; nothing is made up. */
export const issuedIn = (said: Said): Issued => ({
  number: said.text('doc_number'),
  on: parseIsoDate(said.text('doc_date') ?? '') ?? null,
  signerName: said.text('signer_name'),
  signerTitle: said.text('signer_title'),
});
