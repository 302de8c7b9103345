import { addMilestone } from '../../core/calendar/add-milestone.ts';
import { LONGEST_NAME } from '../../core/calendar/change-milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { cleanLine, hasWords, lengthOf } from '../../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext } from '../kit/request.ts';
import { showMilestone } from './card.ts';

/** A milestone of the Board's own: its name, its day, then everything else on its card. */
export const calendarNewFeature = (): Feature => {
  const added = feature();
  added.callbackQuery(/^k:a:/, forAdmins(askName));
  added.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, NEW);
    if (subject === undefined) await next();
    else await forAdmins((_, by) => hear(ctx, by, subject))(ctx);
  });
  return added;
};

const NEW = 'milestone-new';

const askName = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, year = ''] = dataParts(ctx);
  await awaitWords(ctx, by, { purpose: NEW, subject: `${year}:` });
  tell(ctx.request, say('milestone-new-name', { year }), [
    [{ label: say('button-calendar-leave'), data: `k:y:${year}` }],
  ]);
};

const hear = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const colon = subject.indexOf(':');
  const [year, name] = [Number(subject.slice(0, colon)), subject.slice(colon + 1)];
  const said = cleanLine(ctx.message?.text ?? '');
  if (name === '') return hearName(ctx, by, { year, said });
  const read = readDate(said, { today: dateInHanoi(ctx.request.now), year });
  const [dueOn] = read.type === 'dates' ? read.dates : [];
  if (!dueOn) return tell(ctx.request, say('calendar-day-unclear'));
  await add(ctx, by, { year, name, dueOn });
};

const hearName = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, said }: { year: number; said: string },
): Promise<void> => {
  if (!hasWords(said) || lengthOf(said) > LONGEST_NAME) return refuse(ctx, 'calendar-refused-name');
  await awaitWords(ctx, by, { purpose: NEW, subject: `${year}:${said}` });
  tell(ctx.request, say('milestone-new-due', { name: said, year: String(year) }));
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
