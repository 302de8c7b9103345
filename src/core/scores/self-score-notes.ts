import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { NotesSource } from '../submissions/form-ports.ts';
import { rowsIn } from './read-score.ts';
import { ANY_EVIDENCE, lacksEvidence } from './wanted-evidence.ts';

/** More are counted. */
const MOST_NAMED = 4;
const LONGEST_DOCUMENT = 40;

/** Points that the cluster's sheet wants evidence for and that come without; they count all the same. */
export const selfScoreNotes: NotesSource = (content) => {
  const lacking = rowsIn(content).flatMap((row, at) =>
    lacksEvidence(row) ? [numbered(at + 1, row.wanted)] : [],
  );
  if (lacking.length === 0) return { review: [], at: {} };
  const more = lacking.length - MOST_NAMED;
  const named = lacking.slice(0, MOST_NAMED);
  const criteria = textList(more > 0 ? [...named, say('score-evidence-more', { more })] : named);
  return { review: [say('score-evidence-lacking', { count: lacking.length, criteria })], at: {} };
};

const numbered = (n: number, wanted: string | null): TextRef =>
  wanted === null || wanted === ANY_EVIDENCE
    ? say('form-value', { value: String(n) })
    : say('score-evidence-named', { n, document: shorten(wanted, LONGEST_DOCUMENT) });
