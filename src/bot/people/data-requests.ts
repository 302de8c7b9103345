import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import type { DataRequest } from '../../core/personal-data/data-request.ts';
import { decideErasure, type DecideErasure } from '../../core/personal-data/decide-erasure.ts';
import { say } from '../../core/shared/text-ref.ts';
import { word } from '../kit/address.ts';
import { erasureRefusals } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pressing } from '../kit/intents.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';

/** Why an admin does not erase what somebody asked to be erased. */
export const ERASURE_REFUSAL = expectedReply('erasure-refusal', { requestId: word });

type OfRequest = { requestId: string };

const REQUESTS_A_PAGE = 12;

/** Leads admins to the requests that wait; none where none does. */
export const dataRequestRows = async (
  { stores }: Request,
  by: KnownPerson,
): Promise<MessageButton[][]> => {
  const { length: count } = isAdmin(by) ? await stores.dataRequests.waiting() : [];
  return count > 0
    ? [[{ label: say('button-data-requests', { count }), data: buttons.people.dataRequests.to() }]]
    : [];
};

/** Who waits for a decision, the one that is due first at the top. */
export const showDataRequests = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const { stores } = ctx.request;
  const waiting = await stores.dataRequests.waiting();
  const people = await stores.people.byIds(waiting.map(({ personId }) => personId));
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const { items, turning } = pageOf(ctx.request, waiting, {
    wanted: page,
    size: REQUESTS_A_PAGE,
    to: (at) => buttons.people.dataRequests.to({ page: at }),
    named: ({ personId }) => [names.get(personId) ?? ''],
  });
  show(
    ctx,
    [say(waiting.length === 0 ? 'data-requests-none' : 'data-requests-choose')],
    [
      ...items.map(({ id: requestId, personId, dueOn }) => [
        {
          label: say('button-data-request', {
            name: names.get(personId) ?? '',
            date: { date: dueOn },
          }),
          data: buttons.people.eraseData.to({ requestId }),
        },
      ]),
      turning,
    ],
  );
};

const linesOf = async (
  { request: { stores } }: BotContext,
  { personId, dueOn }: DataRequest,
): Promise<Line[]> => {
  const person = await stores.people.byId(personId);
  return [
    say('data-request-news', {
      name: person?.fullName ?? '',
      position: person?.position ?? '',
      date: { date: dueOn },
    }),
  ];
};

const waiting = async (
  ctx: BotContext,
  { requestId }: OfRequest,
): Promise<DataRequest | undefined> => {
  const request = await ctx.request.stores.dataRequests.byId(requestId);
  if (request?.state === 'asked') return request;
  refuse(ctx, request ? 'erasure-already' : 'button-outdated');
  return undefined;
};

/** Asks once more before: nothing brings it back. */
export const eraseData = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId, isSure }: OfRequest & { isSure: 'yes' | undefined },
): Promise<void> => {
  if (isSure) return decide(ctx, by, { requestId, decision: { type: 'erased' } });
  const request = await waiting(ctx, { requestId });
  if (!request) return;
  show(
    ctx,
    [...(await linesOf(ctx, request)), 'blank', say('erasure-ask')],
    [
      [
        {
          label: say('button-data-erase-sure'),
          data: buttons.people.eraseData.to({ requestId, isSure: 'yes' }),
          style: 'danger',
        },
      ],
      [
        pressing({
          label: say('button-data-refuse'),
          intent: { type: 'refuse-erasure', requestId },
        }),
      ],
    ],
  );
};

export const refuseErasure = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId, reason }: OfRequest & { reason: (typeof erasureRefusals)[number] | undefined },
): Promise<void> => {
  if (reason) {
    const answer = wordsOf(ctx.request, say(`erasure-refusal-${reason}`));
    return decide(ctx, by, { requestId, decision: { type: 'refused', answer } });
  }
  const request = await waiting(ctx, { requestId });
  if (!request) return;
  await awaitWords(ctx, by, ERASURE_REFUSAL.about({ requestId }));
  show(
    ctx,
    [...(await linesOf(ctx, request)), 'blank', say('erasure-refuse-why')],
    [
      ...erasureRefusals.map((one) => [
        {
          label: say(`erasure-refusal-${one}`),
          data: buttons.people.refuseErasure.to({ requestId, reason: one }),
        },
      ]),
      [pressing({ label: say('button-data-erase'), intent: { type: 'erase-data', requestId } })],
    ],
  );
};

export const hearErasureRefusal = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const answer = typedReason(ctx);
  if (answer === undefined) return tell(ctx.request, say('refusal-unclear'));
  await decide(ctx, by, { requestId, decision: { type: 'refused', answer }, isTyped: true });
};

const decide = async (
  ctx: BotContext,
  by: KnownPerson,
  input: Pick<DecideErasure, 'requestId' | 'decision' | 'isTyped'>,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  await forgetAwaited(ctx, by);
  const asked = await stores.dataRequests.byId(input.requestId);
  const lines = asked ? await linesOf(ctx, asked) : [];
  const outcome = await decideErasure({ ...stores, ...ports }, { ...input, by, now });
  if (outcome.type !== 'decided')
    return refuse(ctx, outcome.type === 'already' ? 'erasure-already' : 'button-outdated');
  const { state, answer } = outcome.request;
  show(
    ctx,
    state === 'erased'
      ? [say('erasure-done')]
      : [...lines, 'blank', say('erasure-refused'), say('relief-answer', { answer })],
  );
};
