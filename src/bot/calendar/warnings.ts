import { deadlineOf, shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { WorkingDays } from '../../core/calendar/working-days.ts';
import type { Warning } from '../../core/calendar/year-warnings.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { dayWords } from './words.ts';

/** Why a milestone should be looked at again, in words. */
export const warningWords = (warning: Warning): TextRef => {
  switch (warning.type) {
    case 'weekend':
    case 'holiday':
      return dayOffWords(warning);
    case 'in-tet':
      return say('warning-in-tet');
    case 'near-tet':
      return say(warning.isBefore ? 'warning-before-tet' : 'warning-after-tet', {
        days: warning.days,
      });
    case 'opens-late':
      return say('warning-opens-late');
    case 'locks-early':
      return say('warning-locks-early', { day: dayWords(warning.locksOn) });
    case 'same-day':
      return say('warning-same-day', { name: { said: shortNameOf(warning.other) } });
  }
};

const dayOffWords = (warning: Extract<Warning, { type: 'weekend' | 'holiday' }>): TextRef => {
  const day = warning.movesTo && dayWords(warning.movesTo);
  if (warning.type === 'weekend')
    return day ? say('warning-weekend-moved', { day }) : say('warning-weekend');
  const { name } = warning;
  return day ? say('warning-holiday-moved', { name, day }) : say('warning-holiday', { name });
};

/** Of one milestone; the table has all. */
const MOST_WARNINGS = 5;

/** One milestone of a preview: its days and what is worth a look. */
export const previewLines = (
  milestone: Milestone,
  { days, warnings }: { days: WorkingDays; warnings: readonly Warning[] },
): TextRef[] => [
  say(milestone.isOn ? 'preview-milestone' : 'preview-milestone-off', {
    day: dayWords(deadlineOf(milestone, days).dueOn),
    name: { said: milestone.name },
  }),
  ...warnings
    .slice(0, MOST_WARNINGS)
    .map((warning) => say('preview-warning', { warning: warningWords(warning) })),
  ...(warnings.length > MOST_WARNINGS
    ? [say('preview-warnings-more', { count: warnings.length - MOST_WARNINGS })]
    : []),
];
