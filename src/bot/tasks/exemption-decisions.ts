import {
  answerLines,
  decidingButtons,
  reliefLines,
} from '../../core/obligations/announce-relief.ts';
import { decideRelief, type Decision } from '../../core/obligations/decide-relief.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import type { Relief } from '../../core/obligations/relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { ReliefId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { refusalReasons, relief as ofRelief } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pressing } from '../kit/intents.ts';
import { refuse, show, tell, toast, type BotContext, type Line } from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';

/** Why an admin does not grant what a unit asks for. */
export const REFUSAL = expectedReply('relief-refusal', ofRelief);

type Pressed = { id: ReliefId };
type Reason = (typeof refusalReasons)[Relief['kind']][number];

/** The Board grants what a unit asked for, in the notice that it got. */
export const grant = (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> =>
  decide(ctx, by, { id, decision: { type: 'granted' } });

/** Refuses with the reason that was picked; asks for one first. */
export const refuseRelief = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, reason }: Pressed & { reason: Reason | undefined },
): Promise<void> => {
  if (!reason) return askWhy(ctx, by, id);
  await forgetAwaited(ctx, by);
  const answer = say(`refusal-reason-${reason}`);
  await decide(ctx, by, { id, decision: { type: 'refused', answer } });
};

/** The reason as the admin has typed it. */
export const hearRefusal = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Pressed,
): Promise<void> => {
  const answer = typedReason(ctx);
  if (answer === undefined) return tell(ctx.request, say('refusal-unclear'));
  await forgetAwaited(ctx, by);
  await decide(ctx, by, { id, decision: { type: 'refused', answer }, isTyped: true });
};

const askWhy = async (ctx: BotContext, by: KnownPerson, id: ReliefId): Promise<void> => {
  const asked = await linesOf(ctx, id);
  if (!asked) return refuse(ctx, 'button-outdated');
  const { relief, lines } = asked;
  if (relief.state !== 'asked') return sayAlready(ctx, relief);
  await awaitWords(ctx, by, REFUSAL.about({ id }));
  show(
    ctx,
    [...lines, 'blank', say('refusal-why')],
    [
      ...refusalReasons[relief.kind].map((reason) => [
        { label: say(`refusal-reason-${reason}`), data: buttons.tasks.refuse.to({ id, reason }) },
      ]),
      [{ label: say('button-back-to-task'), data: buttons.tasks.toDecide.to({ id }) }],
    ],
  );
};

/** The request with its two buttons again, as long as nobody has decided. */
export const showToDecide = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Pressed,
): Promise<void> => {
  const asked = await linesOf(ctx, id);
  if (!asked) return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  if (asked.relief.state !== 'asked') return sayAlready(ctx, asked.relief);
  show(ctx, asked.lines, [decidingButtons(asked.relief).map((button) => pressing(button))]);
};

const linesOf = async (
  { request: { stores, ports, now } }: BotContext,
  id: ReliefId,
): Promise<{ relief: Relief; lines: Line[] } | undefined> => {
  const relief = await stores.reliefs.byId(id);
  if (!relief) return undefined;
  const wanted = { now, milestoneIds: [relief.milestoneId], unitIds: [relief.unitId] };
  const [obligation] = await loadObligations(stores, ports.forms, wanted);
  if (!obligation) return undefined;
  const asker = relief.askedBy && (await stores.people.byId(relief.askedBy));
  return {
    relief,
    lines: [
      say('relief-news', { name: asker?.fullName ?? '' }),
      ...reliefLines(relief, obligation, await loadToday(stores, now)),
    ],
  };
};

const decide = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, decision, isTyped = false }: Pressed & { decision: Decision; isTyped?: boolean },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await decideRelief(stores, ports.forms, { id, decision, isTyped, by, now });
  switch (outcome.type) {
    case 'decided': {
      const { relief, obligation } = outcome;
      return show(ctx, [
        ...reliefLines(relief, obligation, await loadToday(stores, now)),
        'blank',
        say(`relief-decision-${decision.type}`, { name: by.person.fullName, at: { at: now } }),
        ...answerLines(relief),
      ]);
    }
    case 'already':
      return sayAlready(ctx, outcome.relief);
    case 'refused':
      return refuse(ctx, 'button-outdated');
  }
};

/** Somebody else was faster. */
const sayAlready = async (ctx: BotContext, { state, decidedBy }: Relief): Promise<void> => {
  const decider = decidedBy && (await ctx.request.stores.people.byId(decidedBy));
  const key = state === 'refused' ? 'relief-already-refused' : 'relief-already-granted';
  const line = say(key, { name: decider?.fullName ?? '' });
  if (ctx.callbackQuery) toast(ctx, line, true);
  else tell(ctx.request, line);
};
