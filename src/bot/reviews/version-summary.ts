import {
  differences,
  parseContent,
  partLabel,
  partLines,
  summarise,
} from '../../core/forms/forms.ts';
import type { CheckedPoint } from '../../core/plans/plan-checklist.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import type { Attachment } from '../../core/submissions/attachment.ts';
import type { Remark } from '../../core/submissions/review.ts';
import { notesOnPaper } from '../forms/summary-pages.ts';
import type { Request } from '../kit/request.ts';
import { type Desk, inOrder } from './desk.ts';

type Beside = {
  /** How a plan stands against what the city asks; null for what is no plan. */
  points: readonly CheckedPoint[] | null;
  files: readonly Attachment[];
  /** Whoever has read it before knows what it is about. */
  isKnown: boolean;
};

/** What somebody wants to know of a paper before they open it: what it is about, its lists, what is doubtful. */
export const summaryLines = async (
  request: Request,
  { form, content, submission }: Desk,
  { points, files, isKnown }: Beside,
): Promise<TextRef[]> => [
  ...(isKnown ? [] : [...themeLine(content), ...listsLine({ form, content })]),
  ...(points ? [checkLine(points)] : []),
  ...(files.length === 0 ? [say('review-sum-no-file')] : []),
  ...few(warnedIn(summarise(form, content))),
  ...noted(await notesOnPaper(request, content, submission.unitId)),
];

type Paper = Pick<Desk, 'form' | 'content'>;

const LONGEST_THEME = 90;

const themeLine = ({ sections }: Desk['content']): TextRef[] =>
  sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.type === 'answer' && entry.field === 'theme' && typeof entry.value === 'string'
        ? [say('review-sum-theme', { theme: shorten(entry.value, LONGEST_THEME) })]
        : [],
    );

/** How many there are of each, as far as there are any. */
const listsLine = ({ form, content }: Paper): TextRef[] => {
  const lists = content.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.type === 'group' && entry.rows.length > 0
        ? [
            say('review-sum-list', {
              label: partLabel(form, content, entry.field),
              count: entry.rows.length,
            }),
          ]
        : [],
    );
  return lists.length === 0 ? [] : [say('form-value', { value: textList(lists) })];
};

const checkLine = (points: readonly CheckedPoint[]): TextRef => {
  const count = (isMet: boolean | null): number =>
    points.filter((point) => point.isMet === isMet).length;
  return say('review-sum-check', { met: count(true), lacking: count(false), open: count(null) });
};

/** What a unit was warned of, with the reason that it gave. */
const warnedIn = (lines: readonly TextRef[]): TextRef[] => {
  const end = lines.findIndex(({ key }) => key === 'form-summary_section');
  return lines.slice(0, Math.max(end, 0));
};

const MOST = 3;

const few = ([heading, ...lines]: readonly TextRef[]): TextRef[] =>
  heading ? [heading, ...lines.slice(0, MOST)] : [];

const noted = (notes: readonly TextRef[]): TextRef[] =>
  notes.length === 0 ? [] : few([say('form-notes', { count: notes.length }), ...notes]);

const MOST_EARLIER = 6;
const LONGEST_WORDS = 100;

/**
 * What the Board said when it gave back an earlier version, each with whether the unit has changed anything
 * there since.
 */
export const earlierLines = async (
  { stores }: Request,
  { submission, form, content }: Desk,
): Promise<TextRef[]> => {
  const versions = await stores.submissions.versions(submission);
  for (const before of versions.filter(({ version }) => version < submission.version)) {
    const review = await stores.reviews.of(before.number);
    const was = review?.state === 'returned' && parseContent(JSON.parse(before.content));
    if (was) {
      const remarks = inOrder(form, was, await stores.reviews.remarks(before.number));
      const lines = remarks
        .slice(0, MOST_EARLIER)
        .map((remark) => earlierLine({ form, content }, was, remark));
      const more = remarks.length - lines.length;
      return [
        say('review-earlier', { version: before.version, count: remarks.length }),
        ...lines,
        ...(more > 0 ? [say('review-news-more', { count: more })] : []),
      ];
    }
  }
  return [];
};

const earlierLine = (
  { form, content }: Paper,
  was: Desk['content'],
  { path, words }: Remark,
): TextRef => {
  const isChanged =
    path === ''
      ? differences(form, was, content).length > 0
      : JSON.stringify(partLines(form, was, path)) !==
        JSON.stringify(partLines(form, content, path));
  return say(isChanged ? 'review-earlier-changed' : 'review-earlier-kept', {
    part: partLabel(form, was, path),
    words: shorten(words, LONGEST_WORDS),
  });
};
