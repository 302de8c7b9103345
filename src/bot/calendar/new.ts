import { addMilestone } from '../../core/calendar/add-milestone.ts';
import { LONGEST_NAME } from '../../core/calendar/change-milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { cleanLine, hasWords, lengthOf } from '../../core/shared/vietnamese-text.ts';
import { optional, rest, type ValuesOf, year } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, tell, type BotContext } from '../kit/request.ts';
import { showMilestone } from './card.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

const about = { year, name: optional(rest) };

/** A milestone of the Board's own: its name, its day, then everything else on its card. */
export const NEW = expectedReply('milestone-new', about);

export const askName = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: { year: number },
): Promise<void> => {
  await awaitWords(ctx, by, NEW.about(asked));
  tell(ctx.request, say('milestone-new-name', { year: String(asked.year) }), [
    [button('button-calendar-leave', calendar.year.to(asked))],
  ]);
};

export const hearNew = async (
  ctx: BotContext,
  by: KnownPerson,
  { name, ...asked }: ValuesOf<typeof about>,
): Promise<void> => {
  const said = cleanLine(ctx.message?.text ?? '');
  if (name === undefined) return hearName(ctx, by, { ...asked, said });
  const read = readDate(said, { today: dateInHanoi(ctx.request.now), ...asked });
  const [dueOn] = read.type === 'dates' ? read.dates : [];
  if (!dueOn) return tell(ctx.request, dateProblem(read) ?? say('calendar-day-unclear'));
  await add(ctx, by, { ...asked, name, dueOn });
};

const hearName = async (
  ctx: BotContext,
  by: KnownPerson,
  { said, ...asked }: { year: number; said: string },
): Promise<void> => {
  if (!hasWords(said) || lengthOf(said) > LONGEST_NAME) return refuse(ctx, 'calendar-refused-name');
  await awaitWords(ctx, by, NEW.about({ ...asked, name: said }));
  tell(ctx.request, say('milestone-new-due', { name: said, year: String(asked.year) }));
};

type New = { year: number; name: string; dueOn: CalendarDate };

const add = async (ctx: BotContext, by: KnownPerson, wanted: New): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await addMilestone(stores, ports.random, { ...wanted, by: by.person.id, now });
  if (outcome.type === 'refused') {
    const { why } = outcome;
    return refuse(ctx, why === 'unknown' ? 'button-outdated' : `calendar-refused-${why}`);
  }
  await forgetAwaited(ctx, by);
  tell(ctx.request, say('milestone-new-added'));
  await showMilestone(ctx, outcome.milestone);
};
