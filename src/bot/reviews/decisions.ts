import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import {
  agreeTo,
  type DecideOutcome,
  moveAnswerDay,
  returnVersion,
  takeBackReturn,
  unlockVersion,
} from '../../core/submissions/decide-review.ts';
import { OFFERED_ANSWERS_WORKING_DAYS, waitsForBoard } from '../../core/submissions/review.ts';
import { oneOf, word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { type Desk, deskOf, headLines } from './desk.ts';
import { backButton, sayRefused } from './remarks.ts';
import { showVersion } from './version.ts';

const { reviews } = buttons;

/** Until when a unit is to answer, and why something agreed to is unlocked. */
export const ANSWER_DAY = expectedReply('review-day', {
  number: word,
  what: oneOf(['giveBack', 'moveDay']),
});
export const UNLOCKING = expectedReply('review-unlock', { number: word });

type OfVersion = { number: string };
type What = 'giveBack' | 'moveDay';

/** How many remarks go to how many contacts; the day that is chosen sends them. */
export const askUntil = (ctx: BotContext, by: KnownPerson, { number }: OfVersion): Promise<void> =>
  askDay(ctx, by, { number, what: 'giveBack' });

export const askOtherDay = (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => askDay(ctx, by, { number, what: 'moveDay' });

const askDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, what }: OfVersion & { what: What },
): Promise<void> => {
  const desk = await deskFor(ctx, by, { number, what });
  if (!desk) return refuse(ctx, 'button-outdated');
  const { stores, now } = ctx.request;
  const days = await loadWorkingDays(stores);
  const today = dateInHanoi(now);
  await awaitWords(ctx, by, ANSWER_DAY.about({ number, what }));
  show(
    ctx,
    [...(await headLines(ctx, desk)), 'blank', ...(await wholeLines(ctx, desk, what))],
    [
      ...OFFERED_ANSWERS_WORKING_DAYS.map((count) => {
        const until = days.addWorkingDays(today, count);
        return [dayButton({ number, what, until }, count)];
      }),
      [backButton(number)],
    ],
  );
};

const deskFor = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, what }: OfVersion & { what: What },
): Promise<Desk | null> => {
  const desk = await deskOf(ctx, by, number);
  if (!desk?.isNewest) return null;
  const isOpen =
    what === 'giveBack'
      ? waitsForBoard(desk.review) && desk.remarks.length > 0
      : desk.review?.state === 'returned';
  return isOpen ? desk : null;
};

const wholeLines = async (ctx: BotContext, { remarks, submission }: Desk, what: What) => {
  const contacts = await ctx.request.stores.people.contactsOf(submission.unitId);
  const people = contacts.length;
  return [
    ...(what === 'giveBack' ? [say('review-to-send', { count: remarks.length, people })] : []),
    ...(people === 0 ? [say('review-no-contact')] : []),
    say(what === 'giveBack' ? 'review-ask-day' : 'review-ask-other-day'),
  ];
};

type Day = OfVersion & { what: What; until: CalendarDate };

const dayButton = ({ number, what, until }: Day, count: number): MessageButton => {
  const to = what === 'giveBack' ? reviews.giveBackUntil : reviews.moveDayTo;
  return {
    label: say('button-until', { date: { date: until }, count }),
    data: to.to({ number, until }),
  };
};

/** A typed day is shown once more before it counts. */
export const hearDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, what }: OfVersion & { what: What },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const desk = await deskFor(ctx, by, { number, what });
  if (!desk) return refuse(ctx, 'review-gone');
  const today = dateInHanoi(now);
  const reading = readDate(ctx.message?.text ?? '', { today, year: yearOf(today) });
  const until = reading.type === 'dates' ? reading.dates.find((date) => date >= today) : undefined;
  if (!until) return tell(ctx.request, dateProblem(reading) ?? say('review-bad-day'));
  const count = (await loadWorkingDays(stores)).workingDaysBetween(today, until);
  tell(
    ctx.request,
    [...(await headLines(ctx, desk)), 'blank', ...(await wholeLines(ctx, desk, what)).slice(0, -1)],
    [[dayButton({ number, what, until }, count)], [backButton(number)]],
  );
};

type Until = OfVersion & { until: CalendarDate };

export const giveBack = (ctx: BotContext, by: KnownPerson, { number, until }: Until) =>
  decide(ctx, by, {
    number,
    deed: (stores, forms, of) => returnVersion(stores, forms, { ...of, until }),
  });

export const moveDay = (ctx: BotContext, by: KnownPerson, { number, until }: Until) =>
  decide(ctx, by, {
    number,
    deed: (stores, forms, of) => moveAnswerDay(stores, forms, { ...of, until }),
  });

type Sure = OfVersion & { isSure: boolean | undefined };

/** Asks once more: the unit hears of it at once. */
export const takeBack = (
  ctx: BotContext,
  by: KnownPerson,
  { number, isSure }: Sure,
): Promise<void> =>
  isSure
    ? decide(ctx, by, { number, deed: takeBackReturn })
    : askSure(ctx, by, { number, what: 'takeBack' });

export const agree = (ctx: BotContext, by: KnownPerson, { number, isSure }: Sure): Promise<void> =>
  isSure ? decide(ctx, by, { number, deed: agreeTo }) : askSure(ctx, by, { number, what: 'agree' });

const isOpenFor = ({ isNewest, review }: Desk, what: 'takeBack' | 'agree'): boolean =>
  isNewest && (what === 'agree' ? waitsForBoard(review) : review?.state === 'returned');

const askSure = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, what }: OfVersion & { what: 'takeBack' | 'agree' },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  if (!desk || !isOpenFor(desk, what)) return refuse(ctx, 'button-outdated');
  const isAmending = (await ctx.request.stores.drafts.find(desk.submission))?.status === 'open';
  show(
    ctx,
    [
      ...(await headLines(ctx, desk)),
      'blank',
      ...(isAmending && what === 'agree' ? [say('review-is-amending')] : []),
      say(what === 'agree' ? 'review-sure-agree' : 'review-sure-take-back'),
    ],
    [
      [
        {
          label: say(what === 'agree' ? 'button-agree-yes' : 'button-take-back-yes'),
          data: reviews[what].to({ number, isSure: true }),
          style: what === 'agree' ? 'success' : 'danger',
        },
      ],
      [backButton(number)],
    ],
  );
};

export const askWhyUnlock = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  if (!desk?.isNewest || desk.review?.state !== 'agreed') return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, UNLOCKING.about({ number }));
  show(
    ctx,
    [...(await headLines(ctx, desk)), 'blank', say('review-ask-unlock')],
    [[backButton(number)]],
  );
};

export const hearWhyUnlock = (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const reason = ctx.message?.text ?? '';
  return decide(ctx, by, {
    number,
    deed: (stores, forms, of) => unlockVersion(stores, forms, { ...of, reason }),
  });
};

type Deed = (
  stores: Parameters<typeof agreeTo>[0],
  forms: Parameters<typeof agreeTo>[1],
  of: Parameters<typeof agreeTo>[2],
) => Promise<DecideOutcome>;

/** Does it, and shows how the version stands then; so does whoever was too late with it. */
const decide = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, deed }: { number: string; deed: Deed },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await deed(stores, ports.forms, { number, by, now });
  if (outcome.type === 'refused') {
    sayRefused(ctx, outcome);
    if (outcome.why === 'unknown' || outcome.why === 'no-words') return undefined;
    return ctx.callbackQuery ? showVersion(ctx, by, { number }) : undefined;
  }
  await forgetAwaited(ctx, by);
  const { review } = outcome;
  await showVersion(ctx, by, { number, notice: [say(`review-done-${review.state}`)] });
};
