import { checkAsLead, mayCheck } from '../../core/obligations/lead-check.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';

const { reviews, forms } = buttons;

/** What the lead of a cluster has to say of a version. */
export const LEAD_REMARK = expectedReply('review-lead-remark', { number: word });

type OfVersion = { number: string };

/** For whoever leads the cluster, while the version waits for their check. */
export const leadRows = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  submission: Submission,
): Promise<MessageButton[][]> => {
  const { number } = submission;
  if (!(await mayCheck(stores, { submission, by, now }))) return [];
  return [
    [{ label: say('button-lead-check'), data: reviews.leadCheck.to({ number }), style: 'success' }],
    [{ label: say('button-lead-remark'), data: reviews.leadRemark.to({ number }) }],
  ];
};

export const check = (ctx: BotContext, by: KnownPerson, { number }: OfVersion): Promise<void> =>
  note(ctx, by, { number });

export const askForLeadRemark = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayCheck(stores, { submission, by, now })))
    return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, LEAD_REMARK.about({ number }));
  show(ctx, [say('review-lead-ask', { number })], [[seeButton(number)]]);
};

const seeButton = (number: string): MessageButton => ({
  label: say('button-see-submission'),
  data: forms.submission.to({ number, page: 0 }),
});

export const hearLeadRemark = (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => note(ctx, by, { number, words: ctx.message?.text ?? '' });

const note = async (
  ctx: BotContext,
  by: KnownPerson,
  said: OfVersion & { words?: string },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await checkAsLead({ ...stores, random: ports.random }, { ...said, by, now });
  if (outcome.type === 'refused') return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const told = said.words === undefined ? 'review-lead-checked' : 'review-lead-remarked';
  tell(ctx.request, [say(told)], [[seeButton(said.number)]]);
};
