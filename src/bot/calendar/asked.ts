import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import type { DateReading } from '../../core/shared/date-reading.ts';
import { say, type TextRef, type TextValue } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { cleanLine } from '../../core/shared/vietnamese-text.ts';
import { type ValuesOf } from '../kit/address.ts';
import {
  milestone as ofMilestone,
  typedAboutMilestone,
  type typedDays,
  type TypedAboutMilestone,
} from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply } from '../kit/expected-reply.ts';
import { languageWords } from '../kit/languages.ts';
import { refuse, tell, type BotContext, type Request } from '../kit/request.ts';
import { showDays } from './days.ts';
import { edit } from './edit.ts';
import { showNames } from './names.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

const about = { what: typedAboutMilestone, ...ofMilestone };

/** What is typed about a milestone: days, names, the phrase of a document. */
export const WORDS = expectedReply('milestone-words', about);

type Day = (typeof typedDays)[number];
type Asked = TypedAboutMilestone;

const isDay = (what: Asked): what is Day => typeof what === 'string' && what !== 'source';

export const ask = async (
  ctx: BotContext,
  { id, name }: Milestone,
  { by, what }: { by: KnownPerson; what: Asked },
): Promise<void> => {
  const { request } = ctx;
  if (!isSpoken(request, what)) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, WORDS.about({ what, id }));
  const back = isDay(what) ? calendar.days : calendar.names;
  tell(request, question(request, what, { said: name }), [
    [button('button-calendar-leave', back.to({ id }))],
  ]);
};

/** A language may have gone since the button was sent. */
const isSpoken = ({ ports: { text } }: Request, what: Asked): boolean =>
  typeof what === 'string' || text.speaks(what.language);

const question = (request: Request, what: Asked, name: TextValue): TextRef => {
  if (typeof what === 'string') return say(`calendar-ask-${what}`, { name });
  const { part, language } = what;
  return language === request.who.language
    ? say(`calendar-ask-${part}-own`, { name })
    : say(`calendar-ask-${part}-other`, { name, language: languageWords(request, language) });
};

export const hear = async (
  ctx: BotContext,
  by: KnownPerson,
  { what, id }: ValuesOf<typeof about>,
): Promise<void> => {
  const milestone = await ctx.request.stores.milestones.byId(id);
  if (!milestone) return tell(ctx.request, say('button-outdated'));
  const text = cleanLine(ctx.message?.text ?? '');
  if (isDay(what)) return hearDay(ctx, by, { milestone, what, text });
  const changes = wordChange(milestone, what, text);
  await edit(ctx, by, { wish: { id, changes }, shown: showNames });
};

type HeardDay = { milestone: Milestone; what: Day; text: string };

/** What was read otherwise than it was written concerns many units: it is asked for once more. */
const hearDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestone: { id, dueOn }, what, text }: HeardDay,
): Promise<void> => {
  const { request } = ctx;
  const reading = readDate(text, { today: dateInHanoi(request.now), year: yearOf(dueOn) });
  const meant = meantDay(reading, what);
  if (meant)
    return tell(request, say('date-meant', { said: text, date: { date: meant } }), [
      [
        {
          label: say('button-date-meant', { date: { date: meant } }),
          data: calendar.setDay.to({ id, what, day: meant }),
        },
      ],
      [button('button-calendar-leave', calendar.days.to({ id }))],
    ]);
  const [on] = reading.type === 'dates' ? reading.dates : [];
  if (!on) return tell(request, dateProblem(reading) ?? say('calendar-day-unclear'));
  await edit(ctx, by, { wish: { id, changes: changesOfDay(what, on) }, shown: showDays });
};

/** "Hết tháng 6" is a day that something ends on; what opens does so on the first one. */
const meantDay = (reading: DateReading, what: Day): CalendarDate | null => {
  if (reading.type === 'swapped') return reading.date;
  if (reading.type !== 'period') return null;
  return what === 'opens' ? reading.first : reading.last;
};

export const changesOfDay = (what: Day, on: CalendarDate): MilestoneChanges => {
  switch (what) {
    case 'due':
      return { dueOn: on };
    case 'opens':
      return { opensOn: on };
    case 'grace':
      return { onTimeUntil: on };
    case 'locks':
      return { locksOn: on };
  }
};

/** One stroke takes a short name or a source away. */
const NOTHING = /^[-–—.]$/;

const wordChange = (
  { name, short }: Milestone,
  what: Exclude<Asked, Day>,
  said: string,
): MilestoneChanges => {
  const text = NOTHING.test(said) ? '' : said;
  if (what === 'source') return { source: text };
  const { part, language } = what;
  return part === 'name'
    ? { name: { ...name, [language]: text } }
    : { short: { ...short, [language]: text } };
};
