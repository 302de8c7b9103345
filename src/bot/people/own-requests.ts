import type { KnownPerson } from '../../core/people/person.ts';
import { complain, LONGEST_COMPLAINT } from '../../core/personal-data/complain.ts';
import { say } from '../../core/shared/text-ref.ts';
import { cleanText, hasWords, shorten } from '../../core/shared/vietnamese-text.ts';
import { optional } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { freeWords, pending } from '../kit/pending.ts';
import {
  organisation,
  refuse,
  show,
  tell,
  type BotContext,
  type MessageButton,
} from '../kit/request.ts';

const { ownData } = buttons.people;

/** What somebody complains of, in the words that they have typed so far. */
export const COMPLAINT = expectedReply('data-complaint', { words: optional(freeWords) });

export const backToData: MessageButton = {
  label: say('button-back-to-task'),
  data: ownData.to({ what: 'change' }),
};

export const askComplaint = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const waiting = await ctx.request.stores.dataRequests.waiting(known.person.id);
  const before = waiting.find(({ kind }) => kind === 'complaint');
  if (before)
    return show(
      ctx,
      [say('my-data-complaint-waits', { date: { date: before.dueOn } })],
      [[backToData]],
    );
  await awaitWords(ctx, known, COMPLAINT.about({}));
  const values = { organisation: organisation(ctx.request) };
  show(ctx, [say('my-data-complain-ask', values)], [[backToData]]);
};

/** Shows it as the Board will read it; what is typed now takes its place. */
export const hearComplaint = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const words = shorten(cleanText(ctx.message?.text ?? ''), LONGEST_COMPLAINT);
  if (!hasWords(words)) return tell(ctx.request, say('refusal-unclear'));
  await awaitWords(ctx, known, COMPLAINT.about({ words }));
  const send = { label: say('button-data-complain-yes'), data: ownData.to({ what: 'complain!' }) };
  tell(
    ctx.request,
    [say('my-data-complain-check'), say('complaint-words', { words })],
    [[{ ...send, style: 'primary' }], [backToData]],
  );
};

export const sendComplaint = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const words = pending(COMPLAINT, by, now)?.words;
  if (words === undefined) return refuse(ctx, 'button-outdated');
  const outcome = await complain({ ...stores, ...ports }, { by, words, now });
  if (outcome.type === 'no-words') return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const key = outcome.type === 'asked' ? 'my-data-complain-sent' : 'my-data-complaint-waits';
  show(ctx, [say(key, { date: { date: outcome.request.dueOn } })], [[backToData]]);
};
