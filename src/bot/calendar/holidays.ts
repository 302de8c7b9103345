import type { CalendarDay } from '../../core/calendar/calendar-day.ts';
import { isCultureDayOff } from '../../core/calendar/day-edits.ts';
import { holidaysOf, namedDays, tetSplits, type TetSplit } from '../../core/calendar/holidays.ts';
import { breakWith, canLieOtherwise, TET_DAYS, tetSplitIn } from '../../core/calendar/tet.ts';
import { loadDaysOffBasis, type DaysOffBasis } from '../../core/calendar/year-agreed.ts';
import { addDays, weekdayOf, yearOf, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { nameIn, firstLanguage } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import {
  show,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

/** The days of a year that differ from their week, as a list. */
export const showHolidays = async (
  ctx: BotContext,
  year: number,
  notice: readonly Line[] = [],
): Promise<void> => {
  const { stores } = ctx.request;
  const days = await daysIn(ctx.request, year);
  const basis = await loadDaysOffBasis(stores.installation, year);
  show(
    ctx,
    [
      ...notice,
      ...(notice.length > 0 ? ['blank' as const] : []),
      say('holidays-heading', { year: String(year) }),
      announcedLine(basis),
      ...tetLines(days, year),
      'blank',
      ...spansOf(days).map(spanLine),
    ],
    [...tetRows(days, year, basis), ...rowsFor(year, isCultureDayOff(days, year))],
  );
};

const announcedLine = (basis: DaysOffBasis): TextRef => {
  if (basis.type !== 'announced') return say(`holidays-${basis.type}`);
  return basis.source === ''
    ? say('holidays-announced')
    : say('holidays-announced-by', { source: basis.source });
};

/** How the five days of Tết lie, where they lie in one of the usual ways. */
const tetLines = (days: readonly CalendarDay[], year: number): TextRef[] => {
  const before = tetSplitIn(days, year);
  return before === null ? [] : [say('holidays-tet', { before, after: TET_DAYS - before })];
};

const tetButton = (
  laid: { year: number; daysBefore: TetSplit },
  { from, to }: { from: CalendarDate; to: CalendarDate },
): MessageButton => ({
  label: say('button-holidays-tet', { from: { dayMonth: from }, to: { dayMonth: to } }),
  data: calendar.setTet.to(laid),
});

/** To be confirmed, or laid in the other usual way, as long as nothing official is known. */
const tetRows = (
  days: readonly CalendarDay[],
  year: number,
  { type }: DaysOffBasis,
): MessageButton[][] => {
  if (type === 'announced') return [];
  const split = tetSplitIn(days, year);
  const others = canLieOtherwise(year)
    ? tetSplits.filter((one) => split !== null && one !== split)
    : [];
  return [
    ...(type === 'provisional'
      ? [
          [
            {
              ...button('button-holidays-confirm', calendar.confirmDays.to({ year })),
              style: 'primary' as const,
            },
          ],
        ]
      : []),
    ...others.flatMap((daysBefore) => {
      const tet = breakWith({ year, daysBefore }, days);
      return tet ? [[tetButton({ year, daysBefore }, tet)]] : [];
    }),
  ];
};

/** What the table says of a year, or the law where it says nothing. */
export const daysIn = async ({ stores, ports }: Request, year: number): Promise<CalendarDay[]> => {
  const table = await stores.calendarDays.all();
  const known = table.filter(({ date }) => yearOf(date) === year);
  return known.length > 0
    ? known
    : namedDays(holidaysOf(year), ports.text.inLanguages).toSorted((one, other) =>
        one.date < other.date ? -1 : 1,
      );
};

type Span = { first: CalendarDay; to: CalendarDate };

/** Days of one name that follow one another are told together. */
const spansOf = (days: readonly CalendarDay[]): Span[] => {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    const goesOn =
      last &&
      addDays(last.to, 1) === day.date &&
      nameIn(last.first.name, firstLanguage) === nameIn(day.name, firstLanguage) &&
      last.first.isWorking === day.isWorking;
    if (goesOn) last.to = day.date;
    else spans.push({ first: day, to: day.date });
  }
  return spans;
};

const weekday = (date: CalendarDate): TextRef => say(`calendar-weekday-short-${weekdayOf(date)}`);

const spanLine = ({ first, to }: Span): TextRef => {
  const { date: from, name, isWorking } = first;
  if (from !== to)
    return say('holidays-span', {
      from: { date: from },
      first: weekday(from),
      to: { date: to },
      last: weekday(to),
      name: { said: name },
    });
  return say(isWorking ? 'holidays-working' : 'holidays-day', {
    date: { date: from },
    weekday: weekday(from),
    name: { said: name },
  });
};

const rowsFor = (year: number, isCultureOff: boolean): MessageButton[][] => {
  return [
    [
      button('button-holidays-off', calendar.addHoliday.to({ year })),
      button('button-holidays-remove', calendar.chooseHoliday.to({ year })),
    ],
    [
      button('button-holidays-work', calendar.addWorkday.to({ year })),
      button('button-holidays-swap', calendar.addSwap.to({ year })),
    ],
    [
      button(
        isCultureOff ? 'button-holidays-culture-off' : 'button-holidays-culture-on',
        calendar.toggleCultureDay.to({ year }),
      ),
    ],
    [button('button-holidays-announced', calendar.addObservance.to({ year }))],
    [year - 1, year + 1].map((other) => ({
      label: say('button-calendar-year', { year: String(other) }),
      data: calendar.holidays.to({ year: other }),
    })),
    [
      {
        label: say('button-calendar-back', { year: String(year) }),
        data: calendar.year.to({ year }),
      },
    ],
  ];
};
