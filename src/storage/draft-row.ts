import * as z from 'zod';

import {
  type Answer,
  type Filled,
  isValue,
  readPassedOn,
  type Value,
} from '../core/forms/forms.ts';
import { asId, type DraftId, type PersonId, type UnitId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Period } from '../core/shared/period.ts';
import { type Draft, draftStatuses } from '../core/submissions/draft.ts';
import type { Answer as AnswerRow, Draft as DraftRow } from './generated/client.ts';
import { oneOf, type Stored, toBool } from './row-values.ts';

const itemsJson = z.record(z.string(), z.array(z.string()));

/** Hundreds are read for one update, and a schema would take longer than the query. */
const readValue = (text: string): Value => {
  const value: unknown = JSON.parse(text);
  if (isValue(value)) return value;
  throw new Error('an answer that is no value');
};

/** A row without how far it is, which is asked for by itself. */
export type PlainDraft = Omit<DraftRow, 'share' | 'measuredBy'>;

export const toDraft = (row: Stored<PlainDraft>, answers: readonly Stored<AnswerRow>[]): Draft =>
  draftWith(row, {
    answers: new Map(answers.map((answer) => [answer.path, toAnswer(answer)])),
    items: itemsJson.parse(JSON.parse(row.items)),
    rev: row.rev,
  });

/** The same of answers that are known. */
export const draftWith = (row: Stored<PlainDraft>, filled: Filled): Draft => ({
  id: asId<DraftId>(row.id),
  token: row.token,
  unitId: asId<UnitId>(row.unitId),
  formId: row.formId,
  period: asId<Period>(row.period),
  formVersion: row.formVersion,
  status: oneOf(draftStatuses, row.status),
  openedBy: asId<PersonId>(row.openedBy),
  openedAt: asInstant(row.openedAt),
  changedAt: asInstant(row.changedAt),
  filled,
});

const passedOnOf = (stored: string | null): Pick<Answer, 'passedOn'> => {
  const passedOn = stored === null ? undefined : readPassedOn(JSON.parse(stored));
  return passedOn ? { passedOn } : {};
};

const toAnswer = (row: Stored<AnswerRow>): Answer => ({
  path: row.path,
  value: readValue(row.value),
  raw: row.raw,
  rev: row.rev,
  stale: toBool(row.stale),
  savedAt: asInstant(row.savedAt),
  savedBy: asId<PersonId>(row.savedBy),
  ...(row.chatId === null ? {} : { chatId: Number(row.chatId) }),
  ...(row.messageId === null ? {} : { messageId: row.messageId }),
  ...passedOnOf(row.passedOn),
});
