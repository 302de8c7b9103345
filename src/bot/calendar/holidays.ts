import type { CalendarDay } from '../../core/calendar/calendar-day.ts';
import { isCultureDayOff } from '../../core/calendar/day-edits.ts';
import { announcedYears, holidaysOf, namedDays } from '../../core/calendar/holidays.ts';
import { announcedKey } from '../../core/calendar/year-agreed.ts';
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
  const announced = await stores.installation.get(announcedKey(year));
  show(
    ctx,
    [
      ...notice,
      ...(notice.length > 0 ? ['blank' as const] : []),
      say('holidays-heading', { year: String(year) }),
      announcedLine(year, announced),
      'blank',
      ...spansOf(days).map(spanLine),
    ],
    rowsFor(year, isCultureDayOff(days, year)),
  );
};

const announcedLine = (year: number, announced: string | null): TextRef => {
  if (announced !== null && announced !== '')
    return say('holidays-announced-by', { source: announced });
  return say(announcedYears.includes(year) ? 'holidays-announced' : 'holidays-provisional');
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
