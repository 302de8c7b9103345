import { asInstant, type Instant } from '../../shared/instant.ts';
import { readPassedOn } from '../answers/passed-on.ts';
import { confirmReasons } from '../reading/reading.ts';
import { isValue } from '../schema/value.ts';
import {
  type Cursor,
  type CutText,
  type DocumentInHand,
  type Pending,
  type RefusedFile,
  type SaidOn,
  type Undo,
  fileRefusals,
} from './cursor.ts';
import type { Place } from './place.ts';

type Fields = Record<string, unknown>;

/**
 * Reads a stored cursor. Whatever an older or newer program stored and this one cannot read
 * becomes null: begin with `startCursor`, no answer depends on it.
 */
export const parseCursor = (stored: unknown): Cursor | null => {
  const fields = fieldsOf(stored);
  const place = placeOf(fields['place']);
  if (!place) return null;
  return {
    place,
    returnTo:
      oneOf(['review', 'missing', 'changes', 'remarks'] as const, fields['returnTo']) ?? null,
    seen: wholeOf(fields['seen']) ?? 0,
    pending: pendingOf(fields['pending']) ?? null,
    lastMediaGroup: mediaGroupOf(fields['lastMediaGroup']) ?? null,
    lastCut: cutOf(fields['lastCut']) ?? null,
    undo: undoOf(fields['undo']) ?? null,
    document: documentOf(fields['document']) ?? null,
  };
};

const placeOf = (stored: unknown): Place | undefined => {
  const fields = fieldsOf(stored);
  return own(placeReaders, fields['type'])?.(fields);
};

const placeReaders: Record<string, (fields: Fields) => Place | undefined> = {
  question: ({ path, single }) =>
    isText(path) ? { type: 'question', path, single: single === true } : undefined,
  items: ({ group, page }) => {
    if (!isText(group)) return undefined;
    const at = wholeOf(page);
    return { type: 'items', group, ...(at === undefined ? {} : { page: at }) };
  },
  rows: ({ group, page }) =>
    isText(group) ? { type: 'rows', group, page: wholeOf(page) ?? 0 } : undefined,
  item: ({ group, key }) =>
    isText(group) && isText(key) ? { type: 'item', group, key } : undefined,
  review: ({ page }) => ({ type: 'review', page: wholeOf(page) ?? 0 }),
  whole: ({ page }) => ({ type: 'whole', page: wholeOf(page) ?? 0 }),
  jump: () => ({ type: 'jump' }),
  changes: ({ page }) => ({ type: 'changes', page: wholeOf(page) ?? 0 }),
  copy: ({ group }) => (isText(group) ? { type: 'copy', group } : undefined),
  offer: ({ group }) => (isText(group) ? { type: 'offer', group } : undefined),
  choose: ({ group, page }) =>
    isText(group) ? { type: 'choose', group, page: wholeOf(page) ?? 0 } : undefined,
  missing: () => ({ type: 'missing' }),
  found: ({ step, part }) => ({
    type: 'found',
    step: wholeOf(step) ?? 0,
    part: wholeOf(part) ?? 0,
  }),
  'confirm-submit': () => ({ type: 'confirm-submit' }),
  'confirm-delete': ({ group, key }) =>
    isText(group) && isText(key) ? { type: 'confirm-delete', group, key } : undefined,
  'confirm-cancel': ({ back }) => {
    const inner = fieldsOf(back)['type'] === 'confirm-cancel' ? undefined : placeOf(back);
    return inner && { type: 'confirm-cancel', back: inner };
  },
};

const pendingOf = (stored: unknown): Pending | undefined => {
  const fields = fieldsOf(stored);
  const said = saidOn(fields);
  return said && own(pendingReaders, fields['type'])?.(fields, said);
};

const pendingReaders: Record<string, (fields: Fields, said: SaidOn) => Pending | undefined> = {
  confirm: ({ reason, candidates }, said) => {
    const known = oneOf(confirmReasons, reason);
    const values = Array.isArray(candidates) && candidates.every(isValue) ? candidates : undefined;
    return known && values && { type: 'confirm', reason: known, candidates: values, ...said };
  },
  conflict: ({ mine }, said) => (isValue(mine) ? { type: 'conflict', mine, ...said } : undefined),
  long: ({ length }, said) => ({ type: 'long', length: wholeOf(length) ?? 0, ...said }),
  refused: (_, said) => ({ type: 'refused', ...said }),
  list: (_, said) => ({ type: 'list', ...said }),
  rows: ({ page }, said) => ({ type: 'rows', page: wholeOf(page) ?? 0, ...said }),
  help: (_, said) => ({ type: 'help', ...said }),
};

const saidOn = ({ path, raw, messageId, chatId, ...more }: Fields): SaidOn | undefined => {
  if (!isText(path) || typeof raw !== 'string') return undefined;
  const passedOn = readPassedOn(more['passedOn']);
  const origin = { messageId: wholeOf(messageId) ?? null, chatId: wholeOf(chatId) ?? null };
  return { path, raw, ...origin, ...(passedOn ? { passedOn } : {}) };
};

const mediaGroupOf = (stored: unknown): Cursor['lastMediaGroup'] | undefined => {
  const { id, path, since, taken, refused, answered } = fieldsOf(stored);
  if (!isText(id) || !isText(path)) return undefined;
  return {
    id,
    path,
    since: wholeOf(since) ?? 0,
    taken: textsOf(taken),
    refused: listOf(refused).flatMap(refusedOf),
    answered: textsOf(answered),
  };
};

const refusedOf = (stored: unknown): RefusedFile[] => {
  const { why, name } = fieldsOf(stored);
  const known = oneOf(fileRefusals, why);
  return known && typeof name === 'string' ? [{ why: known, name }] : [];
};

const listOf = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

const textsOf = (stored: unknown): string[] => listOf(stored).filter(isText);

const cutOf = (stored: unknown): CutText | undefined => {
  const { path, sentAt, shownAt, length } = fieldsOf(stored);
  const [sent, shown] = [wholeOf(sentAt), wholeOf(shownAt)];
  return isText(path) && sent !== undefined && shown !== undefined
    ? { path, sentAt: asInstant(sent), shownAt: asInstant(shown), length: wholeOf(length) ?? 0 }
    : undefined;
};

const documentStates = ['offered', 'waiting', 'open'] as const;

const documentOf = (stored: unknown): DocumentInHand | undefined => {
  const { file, name, state, next, from } = fieldsOf(stored);
  const known = oneOf(documentStates, state);
  const place = placeOf(from);
  return typeof file === 'string' && typeof name === 'string' && known
    ? { file, name, state: known, next: wholeOf(next) ?? 0, ...(place ? { from: place } : {}) }
    : undefined;
};

const undoneAnswerOf = (fields: Fields, until: Instant): Undo | undefined => {
  const [old, rev] = [oldAnswerOf(fields), wholeOf(fields['rev'])];
  if (!old || rev === undefined) return undefined;
  const isUnsigned = fields['isUnsigned'] === true ? ({ isUnsigned: true } as const) : {};
  return { type: 'answer', until, ...old, rev, ...isUnsigned };
};

const undoOf = (stored: unknown): Undo | undefined => {
  const fields = fieldsOf(stored);
  const until = wholeOf(fields['until']);
  if (until === undefined) return undefined;
  if (fields['type'] === 'answer') return undoneAnswerOf(fields, asInstant(until));
  const { group, key, at, answers } = fields;
  if (fields['type'] === 'taken') return takenOf(fields, asInstant(until));
  if (!isText(group) || !isText(key) || !Array.isArray(answers)) return undefined;
  const known = answers.map((one) => oldAnswerOf(fieldsOf(one))).filter((one) => one !== undefined);
  return {
    type: 'item',
    until: asInstant(until),
    group,
    key,
    at: wholeOf(at) ?? 0,
    answers: known,
  };
};

const takenOf = (
  { answers, opened, items, rev, place }: Fields,
  until: Instant,
): Undo | undefined => {
  const [at, of] = [placeOf(place), wholeOf(rev)];
  if (!at || of === undefined || !Array.isArray(answers) || !Array.isArray(items)) return undefined;
  return {
    type: 'taken',
    until,
    answers: answers.flatMap((one) => oldAnswerOf(fieldsOf(one)) ?? []),
    opened: textsOf(opened),
    items: items.flatMap((one) => {
      const { group, key } = fieldsOf(one);
      return isText(group) && isText(key) ? [{ group, key }] : [];
    }),
    rev: of,
    place: at,
  };
};

const oldAnswerOf = ({ path, value, raw }: Fields) =>
  isText(path) && isValue(value) && typeof raw === 'string' ? { path, value, raw } : undefined;

/** A reader by its name; names that every object inherits are none. */
const own = <Reader>(readers: Record<string, Reader>, name: unknown): Reader | undefined =>
  typeof name === 'string' && Object.hasOwn(readers, name) ? readers[name] : undefined;

const fieldsOf = (stored: unknown): Fields =>
  typeof stored === 'object' && stored !== null ? (stored as Fields) : {};

const isText = (stored: unknown): stored is string => typeof stored === 'string' && stored !== '';

const wholeOf = (stored: unknown): number | undefined =>
  typeof stored === 'number' && Number.isSafeInteger(stored) ? stored : undefined;

const oneOf = <Name extends string>(names: readonly Name[], stored: unknown): Name | undefined =>
  names.find((name) => name === stored);
