import { targetStatuses } from '../../core/check-ins/check-in.ts';
import type { TargetsProgress, TargetProgress } from '../../core/check-ins/load-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import { titleOf } from '../../core/forms/forms.ts';
import { aimOf, resultOf, type Target } from '../../core/plans/read-targets.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { FormPeriod } from '../../core/submissions/submission.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import type { Line, MessageButton } from '../kit/request.ts';

/** Of which plan, how many targets are in each state, and as of which paper. */
export const headingOf = (
  { plan, asOf, targets }: TargetsProgress,
  { unit, year }: { unit: Unit; year: number },
): Line[] => [
  say('progress-heading', { year: String(year), unit: unit.name }),
  say('progress-plan', { number: plan.number }),
  countLine(targets),
  ...(asOf ? [asOfLine(asOf)] : []),
];

/** To the plan whose targets are shown. */
export const planButton = ({ number }: { number: string }): MessageButton => ({
  label: say('button-progress-plan'),
  data: buttons.forms.submission.to({ number, page: 0 }),
});

/** Which paper told the figures last. */
export const asOfLine = ({ formId, period }: FormPeriod): TextRef =>
  say('progress-as-of', { paper: titleOf(formId, period) });

/** How many targets are in each state. */
export const countLine = (targets: readonly TargetProgress[]): TextRef => {
  const counted = [...targetStatuses, 'none' as const].map((status) => ({
    status,
    count: targets.filter(({ reported }) => (reported?.status ?? 'none') === status).length,
  }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => say(`progress-count_${status}`, { count }));
  return say('progress-counts', { count: targets.length, parts: textList(parts) });
};

/** Below its heading, where the one before it stands under another. */
export const linesOf = (one: TargetProgress, n: number, before?: TargetProgress): Line[] => [
  ...groupLine(one.target, before?.target),
  say('progress-target', { n, name: one.target.name }),
  figuresOf(one),
];

/** The heading of a target, where it differs from that of the one before. */
export const groupLine = ({ group }: Target, before: Target | undefined): TextRef[] =>
  group === null || group === before?.group ? [] : [say('progress-group', { group })];

/** The result beside its target, what that makes, and what the unit says of it. */
export const figuresOf = ({ target, reported, gap }: TargetProgress): TextRef => {
  const aim = say('progress-aim', { aim: aimOf(target) });
  if (!reported && gap === 'not_applicable') return say('progress-not-applicable', { aim });
  if (!reported) return say('progress-unknown', { aim });
  const { standing, value, words, since } = reported;
  const status = say(`check-in_targets_status_${reported.status}`);
  if (!standing || value === null)
    return words === null
      ? say('progress-stated', { aim, status })
      : say('progress-stated-so', { words, aim, status });
  const figures = say('progress-figures', {
    value: resultOf(target, value),
    aim,
    standing: say(`progress-${standing.type}`, { percent: percentOf(standing) }),
    status,
  });
  return since === null ? figures : say('progress-figures-since', { figures, period: since });
};
