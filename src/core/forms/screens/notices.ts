import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import type { FormContext } from '../engine/form-context.ts';
import { firstThatFits, type Lines } from './fitting-lines.ts';

/**
 * What is said above a screen. Where a phone does not show both, what was recorded is told in one line; where that
 * is still too long, without its names, which were just asked; else how much it is: the review shows it all.
 */
export const fittingNotices = (
  context: Pick<FormContext, 'env'>,
  notices: readonly TextRef[],
  lines: Lines,
): readonly TextRef[] => {
  const recorded = notices.filter(isRecorded);
  if (recorded.length < SEVERAL) return notices;
  const at = notices.findIndex(isRecorded);
  const others = notices.slice(at).filter((notice) => !isRecorded(notice));
  const told = (one: TextRef) => [...notices.slice(0, at), one, ...others];
  const count = recorded.length;
  const below: Lines = ['blank', ...lines];
  const shown = firstThatFits(context, [
    () => [...notices, ...below],
    () => [
      ...told(say('form-recorded-several', { values: textList(recorded.map(asPart)) })),
      ...below,
    ],
    () => [
      ...told(say('form-recorded-values', { count, values: textList(valuesOf(recorded)) })),
      ...below,
    ],
    () => [...told(say('form-recorded-count', { count })), ...below],
  ]);
  return shown.slice(0, shown.length - below.length).filter((line) => line !== 'blank');
};

const SEVERAL = 3;

const isRecorded = ({ key }: TextRef): boolean => key === 'form-recorded';

const asPart = ({ values = {} }: TextRef): TextRef =>
  say('form-recorded-part', { label: values['label'] ?? '', value: values['value'] ?? '' });

const valuesOf = (recorded: readonly TextRef[]): TextValue[] =>
  recorded.map(({ values = {} }) => values['value'] ?? '');
