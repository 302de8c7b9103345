import type { KnownPerson } from '../../core/people/person.ts';
import { maySeeUnit } from '../../core/people/scope.ts';
import { takeCode } from '../../core/people/step-up.ts';
import { peopleOwing } from '../../core/reminders/people-owing.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { MINUTE_MS, plusMs } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { optional } from './address.ts';
import { buttons } from './buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from './expected-reply.ts';
import { nudgeScope } from './nudge-scope.ts';
import { freeWords, pending } from './pending.ts';
import { refuse, show, tell, toast, type BotContext } from './request.ts';
import { milestoneOwedAnew, SEVERAL } from './waiting-choices.ts';

/** What somebody has pressed who is asked whether they mean it, and what they were asked to write before. */
export const SURE = expectedReply('sure-of', {
  data: freeWords,
  purpose: optional(freeWords),
  subject: optional(freeWords),
});

const PATIENCE_MS = 5 * MINUTE_MS;
/** Telegram carries little: so much of a hash tells what a button confirms. */
const MARK_LENGTH = 12;
/** More people than this are reached by nothing that was not confirmed once more, by a code where there are codes. */
const MANY_PEOPLE = 100;

type Asked = { by: KnownPerson; request: BotContext['request'] };

type Guard<Values = never> = {
  /** Asked again also where there are no codes: it has no second step of its own. */
  isAskedTwice: boolean;
  /** Whether it is about what is guarded; what somebody may not do at all is refused where it is done. */
  when: (values: Values, asked: Asked) => boolean | Promise<boolean>;
};

const always = (): boolean => true;
/** Takes personal data out of the bot. */
const takesDataOut: Guard<unknown> = { isAskedTwice: true, when: always };
/** Has been looked over and confirmed already; only a code is asked for. */
const withCode = <Values>(when: Guard<Values>['when']): Guard<Values> => ({
  isAskedTwice: false,
  when,
});

type Told = { milestoneId: MilestoneId; clusterId?: ClusterId | null };

/** Whether so many people speak for the units that would hear of it. */
const isToldToMany = async (told: Told, { request }: Asked): Promise<boolean> => {
  const { stores, ports, now } = request;
  return (await peopleOwing(stores, ports.forms, { ...told, now })) > MANY_PEOPLE;
};

/** Goes out at one press where few hear of it. */
const tellsMany = <Values>(
  toldBy: (values: Values, asked: Asked) => Told | undefined,
): Guard<Values> => ({
  isAskedTwice: true,
  when: (values, asked) => {
    const told = toldBy(values, asked);
    return told !== undefined && isToldToMany(told, asked);
  },
});

/** Whether so many people speak for these units, or for any. */
const isSpokenForByMany = async (
  { stores }: BotContext['request'],
  units?: ReadonlySet<UnitId>,
): Promise<boolean> => {
  const contacts = await stores.reminders.contacts();
  const those = contacts.filter(({ unitId }) => units?.has(unitId) ?? true);
  return new Set(those.map(({ personId }) => personId)).size > MANY_PEOPLE;
};

/** Whether so many hear that what their units sent is agreed to. */
const isAgreedWithMany = async (_: unknown, { by, request }: Asked): Promise<boolean> => {
  const { stores, now } = request;
  const numbers = pending(SEVERAL, by, now)?.numbers.split(',') ?? [];
  const papers = await Promise.all(numbers.map((number) => stores.submissions.byNumber(number)));
  return isSpokenForByMany(request, new Set(papers.flatMap((paper) => paper?.unitId ?? [])));
};

/** Whether so many are written to once more. */
const isSentAgainToMany = async (
  { newest }: { newest: number },
  { request: { stores } }: Asked,
): Promise<boolean> => {
  const seen = (await stores.outbox.inState('unknown')).filter(({ id }) => id <= newest);
  return new Set(seen.map(({ to }) => to)).size > MANY_PEOPLE;
};

/** Whether so many owe what some of them owe no more, and are told so, once it is saved. */
const isOwedByMany = async (_: unknown, asked: Asked): Promise<boolean> => {
  const milestoneId = milestoneOwedAnew(asked.by);
  return milestoneId !== undefined && isToldToMany({ milestoneId }, asked);
};

type Nudged = Told & { clusterId: ClusterId | null; unitId: UnitId | undefined };

const seesUnit = (
  { unitId }: { unitId: UnitId },
  { by, request: { stores, now } }: Asked,
): Promise<boolean> => maySeeUnit(stores, { by, unitId }, now);

const seesCity = ({ roles }: KnownPerson): boolean =>
  roles.some((role) => role !== 'board_specialist');

const {
  awards,
  board,
  broadcasts,
  calendar,
  nextYear,
  people,
  questions,
  reminders,
  reorganisations,
  reviews,
  workbooks,
} = buttons;

/** What is asked about once more, or by a code, before it is done. */
const guards = new Map<unknown, Guard>([
  [reminders.unitWorkbook, { isAskedTwice: true, when: seesUnit }],
  [reminders.milestoneWorkbook, { isAskedTwice: true, when: (_, { by }) => seesCity(by) }],
  [broadcasts.workbook, takesDataOut],
  [workbooks.milestone, takesDataOut],
  [workbooks.questions, takesDataOut],
  [workbooks.contacts, takesDataOut],
  [people.auditWorkbook, takesDataOut],
  [board.rankingPublish, { isAskedTwice: true, when: always }],
  [reorganisations.confirm, { isAskedTwice: true, when: always }],
  [reorganisations.undo, { isAskedTwice: true, when: always }],
  [
    calendar.tell,
    {
      isAskedTwice: true,
      when: ({ id }: { id: MilestoneId }, asked: Asked) =>
        asked.request.ports.codes !== undefined || isToldToMany({ milestoneId: id }, asked),
    },
  ],
  [calendar.save, withCode(isOwedByMany)],
  [reviews.agreeSeveral, { isAskedTwice: true, when: isAgreedWithMany }],
  [questions.faqRemove, { isAskedTwice: true, when: always }],
  [board.sendAgain, { isAskedTwice: true, when: isSentAgainToMany }],
  [board.dismiss, { isAskedTwice: true, when: always }],
  [board.askWhether, tellsMany((told: { milestoneId: MilestoneId }) => told)],
  [board.nudge, tellsMany((told: Nudged) => (told.unitId ? undefined : told))],
  [board.sendNudge, tellsMany((_, { by, request }) => nudgeScope(by, request.now))],
  [awards.workbook, takesDataOut],
  [awards.write, withCode(always)],
  [awards.undo, withCode(always)],
  [
    broadcasts.confirm,
    withCode(({ people: count = MANY_PEOPLE + 1 }: { people?: number }) => count > MANY_PEOPLE),
  ],
  [broadcasts.approve, withCode(({ isAgreed }: { isAgreed: boolean }) => isAgreed)],
  [broadcasts.withdraw, withCode(always)],
  [broadcasts.startChange, withCode(always)],
  [board.applyUnitsFile, withCode(always)],
  [nextYear.confirmClusters, withCode(always)],
  [people.eraseData, withCode(({ isSure }: { isSure?: 'yes' }) => isSure === 'yes')],
  [people.grantRole, withCode(({ role }: { role: string }) => role === 'board_admin')],
  [people.takeRole, withCode(always)],
  [people.staffInvitation, withCode(({ role }: { role: string }) => role === 'board_admin')],
  [reminders.off, withCode(always)],
  [
    reminders.on,
    { isAskedTwice: true, when: (_: unknown, { request }: Asked) => isSpokenForByMany(request) },
  ],
]);

/** Whether a press waits until whoever pressed has said once more, or by a code, that they mean it. */
export const isHeld = async (
  address: unknown,
  values: unknown,
  { by, request }: Asked,
): Promise<boolean> => {
  const guard = guards.get(address);
  if (!guard || request.isSure) return false;
  if (!guard.isAskedTwice && !request.ports.codes) return false;
  return guard.when(values as never, { by, request });
};

/** Asks whether that is meant; the data of the press is kept until then. */
export const askWhetherSure = async (
  ctx: BotContext,
  by: KnownPerson,
  data: string,
): Promise<void> => {
  const { request } = ctx;
  const { purpose, subject } = by.awaited?.purpose === SURE.purpose ? {} : (by.awaited ?? {});
  await awaitWords(ctx, by, SURE.about({ data, purpose, subject }));
  const { codes } = request.ports;
  const mark = markOf(ctx, data);
  const leave = { label: say('guard-button-leave'), data: buttons.home.leaveUnsure.to() };
  request.isBelow = true;
  tell(
    request,
    say(codes ? 'guard-ask-code' : 'guard-ask'),
    codes
      ? [[leave]]
      : [
          [
            {
              label: say('guard-button-sure'),
              data: buttons.home.sure.to({ mark }),
              style: 'danger',
            },
            leave,
          ],
        ],
  );
};

const markOf = ({ request }: BotContext, data: string): string =>
  request.ports.hash.sha256(data).slice(0, MARK_LENGTH);

type Follow = (ctx: BotContext, data: string) => Promise<void>;

type Held = NonNullable<ReturnType<typeof SURE.read>>;

const heldBy = ({ request }: BotContext, { awaited }: KnownPerson): Held | undefined => {
  if (awaited?.purpose !== SURE.purpose) return undefined;
  if (request.now > plusMs(awaited.askedAt, PATIENCE_MS)) return undefined;
  return SURE.read(awaited.subject);
};

/** Does what was asked about, once, where no code is needed. */
export const confirmHeld =
  (follow: Follow) =>
  async (ctx: BotContext, by: KnownPerson, { mark }: { mark: string }): Promise<void> => {
    const held = heldBy(ctx, by);
    if (!held || ctx.request.ports.codes || mark !== markOf(ctx, held.data))
      return refuse(ctx, 'button-outdated');
    await goOn(ctx, by, { held, follow });
    dropQuestion(ctx);
  };

/** Nothing is left to press once it is done, unless what was done stands there now. */
const dropQuestion = (ctx: BotContext): void => {
  if (ctx.request.replies.some(({ type }) => type === 'edit')) return;
  const { shows } = ctx.request;
  show(ctx, [say('guard-done')]);
  if (shows) ctx.request.shows = shows;
};

/** Takes a code, and does what was asked about. */
export const hearCode =
  (follow: Follow) =>
  async (ctx: BotContext, by: KnownPerson): Promise<void> => {
    const { stores, ports, now } = ctx.request;
    const held = heldBy(ctx, by);
    if (!held || !ports.codes) {
      await forgetAwaited(ctx, by);
      return tell(ctx.request, say('guard-over'));
    }
    const code = (ctx.message?.text ?? '').replaceAll(/\s/g, '');
    const given = { personId: by.person.id, code, codes: ports.codes };
    const outcome = await takeCode(stores, given, now);
    if (outcome === 'right') return goOn(ctx, by, { held, follow });
    tell(ctx.request, say(`guard-code-${outcome}`));
  };

const goOn = async (
  ctx: BotContext,
  by: KnownPerson,
  { held: { data, purpose, subject }, follow }: { held: Held; follow: Follow },
): Promise<void> => {
  const { request } = ctx;
  await forgetAwaited(ctx, by);
  if (purpose !== undefined) {
    // What is confirmed may be about what was written before.
    const awaited = { purpose, subject: subject ?? '', askedAt: request.now };
    await request.stores.expectedReplies.await(by.person.id, awaited);
    request.who = { ...request.who, known: { ...by, awaited } };
  }
  request.isSure = true;
  await follow(ctx, data);
};

export const leaveUnsure = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  if (by.awaited?.purpose === SURE.purpose) await forgetAwaited(ctx, by);
  toast(ctx, say('guard-left'));
  show(ctx, [say('guard-left')]);
};
