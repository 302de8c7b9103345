import { loadCopy } from '../../core/calendar/copy-year.ts';
import { agreeOnCalendar, calendarAgreedAt } from '../../core/calendar/year-agreed.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { calendarDate } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { backToChecklist, showChecklist, type OfYear } from './checklist.ts';

/** The milestones of a year: whether they are found right, and what the year before had otherwise. */
export const showCalendarOfYear = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  if (!first || !last) return refuse(ctx, 'button-outdated');
  const all = await stores.milestones.dueBetween(first, last);
  const { inLanguages } = ports.text;
  const plan = await loadCopy({ ...stores, inLanguages }, year - 1);
  const toCopy = plan.adds.length + plan.replaces.length;
  const edited = all.filter(({ isEdited }) => isEdited).length;
  const agreedAt = await calendarAgreedAt(stores.installation, year);
  show(
    ctx,
    [
      say('prepare-calendar-heading', { year: String(year) }),
      say('prepare-calendar-counts', { count: all.filter(({ isOn }) => isOn).length }),
      ...(edited > 0 ? [say('prepare-calendar-edited', { count: edited })] : []),
      ...(toCopy > 0
        ? [say('prepare-calendar-differs', { count: toCopy, year: String(year - 1) })]
        : []),
      'blank',
      agreedAt === null || agreedAt > now
        ? say('prepare-calendar-how')
        : say('prepare-calendar-agreed-at', { at: { at: agreedAt } }),
    ],
    [
      [
        {
          label: say('button-calendar-preview'),
          data: buttons.calendar.preview.to({ kind: 'c', year }),
        },
        {
          label: say('button-calendar-year', { year: String(year) }),
          data: buttons.calendar.year.to({ year }),
        },
      ],
      ...(toCopy > 0 ? [[copyButton(year)]] : []),
      ...(agreedAt === null ? [[agreeButton(year)]] : []),
      [backToChecklist(year)],
    ],
  );
};

const copyButton = (year: number): MessageButton => ({
  label: say('button-prepare-copy', { year: String(year - 1) }),
  data: buttons.calendar.copyPlan.to({ year: year - 1 }),
});

const agreeButton = (year: number): MessageButton => ({
  label: say('button-prepare-agree', { year: String(year) }),
  data: buttons.nextYear.agreeOnCalendar.to({ year }),
  style: 'primary',
});

export const agreeOnYear = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  const { stores, now } = ctx.request;
  await agreeOnCalendar(stores, { year, by: by.person.id }, now);
  await showChecklist(ctx, by, { year });
};
