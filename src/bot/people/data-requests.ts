import { workingDays } from '../../core/calendar/working-days.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { type DataRequest, workingDaysLeft } from '../../core/personal-data/data-request.ts';
import { decideErasure, type DecideErasure } from '../../core/personal-data/decide-erasure.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
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
  const { stores, now } = ctx.request;
  const waiting = await stores.dataRequests.waiting();
  const days = workingDays(await stores.calendarDays.all());
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
      ...items.map((item) => [
        {
          label: say(`button-data-request-${item.kind}`, {
            name: names.get(item.personId) ?? '',
            left: leftWords(workingDaysLeft(days, item, now)),
          }),
          data:
            item.kind === 'erasure'
              ? buttons.people.eraseData.to({ requestId: item.id })
              : buttons.people.answerComplaint.to({ requestId: item.id }),
        },
      ]),
      turning,
    ],
  );
};

/** How many working days are left, in words. */
const leftWords = (left: number): TextRef => {
  if (left === 0) return say('data-request-left-today');
  return left > 0
    ? say('data-request-left', { count: left })
    : say('data-request-over', { count: -left });
};

/** Who asks for what, and by when the answer is due. */
export const linesOfRequest = async (
  { request: { stores } }: BotContext,
  { kind, personId, dueOn, words }: DataRequest,
): Promise<Line[]> => {
  const person = await stores.people.byId(personId);
  if (kind === 'complaint')
    return [
      say('complaint-news', { name: person?.fullName ?? '', date: { date: dueOn } }),
      say('complaint-words', { words }),
    ];
  return [
    say('data-request-news', {
      name: person?.fullName ?? '',
      position: person?.position ?? '',
      date: { date: dueOn },
    }),
  ];
};

/** The request of a button while nobody has answered it; else they are told. */
export const waitingRequest = async (
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
  const request = await waitingRequest(ctx, { requestId });
  if (!request) return;
  show(
    ctx,
    [...(await linesOfRequest(ctx, request)), 'blank', say('erasure-ask')],
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
  const request = await waitingRequest(ctx, { requestId });
  if (!request) return;
  await awaitWords(ctx, by, ERASURE_REFUSAL.about({ requestId }));
  show(
    ctx,
    [...(await linesOfRequest(ctx, request)), 'blank', say('erasure-refuse-why')],
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
  const lines = asked ? await linesOfRequest(ctx, asked) : [];
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
