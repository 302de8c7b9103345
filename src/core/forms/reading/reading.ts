import type { CalendarDate } from '../../shared/calendar-date.ts';
import { type Ending, type GivenValues, say, type TextRef } from '../../shared/text-ref.ts';
import { doubtReasons } from '../schema/rules.ts';
import type { Value } from '../schema/value.ts';

/** Why a person is asked whether a value is meant so. */
export type ConfirmReason = (typeof confirmReasons)[number];
export const confirmReasons = [
  'ambiguous',
  'swapped',
  'read-as',
  'share',
  'unusual',
  'nothing',
  ...doubtReasons,
  'echo',
  'caption',
  'contact',
  'example',
  'as-said',
  'list-elsewhere',
] as const;

/** What a text means as the answer to a question; `date`: a day that was written beside it. */
export type Reading =
  | { type: 'value'; value: Value; date?: CalendarDate }
  /** Readable, but only the person can say which reading is meant. Likeliest first. */
  | { type: 'unsure'; reason: ConfirmReason; candidates: readonly Value[]; date?: CalendarDate }
  | { type: 'refused'; error: TextRef };

export const accepted = (value: Value): Reading => ({ type: 'value', value });

export const refused = <Why extends Ending<'form-error_', string>>(
  why: Why,
  ...values: GivenValues<`form-error_${Why}`>
): Reading => ({ type: 'refused', error: say(`form-error_${why}`, ...values) });
