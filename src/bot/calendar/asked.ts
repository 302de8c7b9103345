import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { cleanLine } from '../../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext } from '../kit/request.ts';
import { milestoneButton, milestoneById } from './data.ts';
import { showDays } from './days.ts';
import { CONFIRM, edit, type ShowAfter } from './edit.ts';
import { showNames } from './names.ts';

/** What is typed about a milestone: days, names, the phrase of a document. */
export const calendarAskedFeature = (): Feature => {
  const asked = feature();
  asked.callbackQuery(/^k:e:/, forAdmins(ask));
  asked.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, WORDS);
    if (subject !== undefined) await forAdmins((_, by) => hear(ctx, by, subject))(ctx);
    else if (awaitedFor(ctx, CONFIRM) === undefined) await next();
    else tell(ctx.request, say('calendar-confirm-by-button'));
  });
  return asked;
};

const WORDS = 'milestone-words';

/** The days and words of a milestone that are typed. */
const days = ['due', 'opens', 'grace', 'locks'] as const;
const words = ['vi', 'en', 'svi', 'sen', 'src'] as const;
type Asked = (typeof days)[number] | (typeof words)[number];

const isDay = (what: Asked): what is (typeof days)[number] =>
  days.some((candidate) => candidate === what);

const askedIn = (text: string | undefined): Asked | undefined =>
  [...days, ...words].find((candidate) => candidate === text);

const ask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, what] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  const asked = askedIn(what);
  if (!milestone || !asked) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, { purpose: WORDS, subject: `${asked}:${milestone.id}` });
  const back = milestoneButton('button-calendar-leave', {
    screen: isDay(asked) ? 'd' : 'n',
    id: milestone.id,
  });
  tell(ctx.request, say(`calendar-ask-${asked}`, { name: { said: milestone.name } }), [[back]]);
};

const hear = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const [what, id] = subject.split(':');
  const milestone = await milestoneById(ctx, id);
  const asked = askedIn(what);
  if (!milestone || !asked) return tell(ctx.request, say('button-outdated'));
  const text = cleanLine(ctx.message?.text ?? '');
  const changes = isDay(asked)
    ? dayChange(ctx, milestone, asked)
    : wordChange(milestone, asked, text);
  if (!changes) return tell(ctx.request, say('calendar-day-unclear'));
  const shown: ShowAfter = isDay(asked) ? showDays : showNames;
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown });
};

const dayChange = (
  { request, message }: BotContext,
  { dueOn }: Milestone,
  what: (typeof days)[number],
): MilestoneChanges | undefined => {
  const read = readDate(message?.text ?? '', {
    today: dateInHanoi(request.now),
    year: yearOf(dueOn),
  });
  const [on] = read.type === 'dates' ? read.dates : [];
  if (!on) return undefined;
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
  what: (typeof words)[number],
  said: string,
): MilestoneChanges => {
  const text = NOTHING.test(said) ? '' : said;
  switch (what) {
    case 'vi':
      return { name: { ...name, vi: text } };
    case 'en':
      return { name: { ...name, en: text } };
    case 'svi':
      return { short: { ...short, vi: text } };
    case 'sen':
      return { short: { ...short, en: text } };
    case 'src':
      return { source: text };
  }
};
