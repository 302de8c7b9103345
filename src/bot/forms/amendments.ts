import { revOf } from '../../core/forms/forms.ts';
import { loadSubmissionWindow } from '../../core/obligations/submission-window.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { DraftId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { advanceDraft } from '../../core/submissions/advance-draft.ts';
import { amendSubmission, type AmendOutcome } from '../../core/submissions/amend-submission.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';
import { titleOfForm } from './form-title.ts';
import { advance } from './forms.ts';
import { showLocked } from './locked.ts';

/** Changing what was handed in, as a new version. */
export const amend = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, how }: { number: string; how: 'anew' | 'paper' | undefined },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { number, by, now, anew: how === 'anew' };
  const key = await stores.submissions.byNumber(number);
  const window = key && (await loadSubmissionWindow(stores, ports.forms, { key, now }));
  if (window?.type === 'locked') return showLocked(ctx, by, window.obligation);
  const outcome = await amendSubmission(stores, ports.forms, input);
  switch (outcome.type) {
    case 'opened':
      return enter(ctx, by, { ...outcome, number, isForPaper: how === 'paper' });
    case 'thrown-away':
      return offerUndo(ctx, outcome, number);
    case 'refused':
      return refuse(ctx, refusals[outcome.why]);
  }
};

const refusals = {
  'not-contact': 'not-your-unit',
  'not-newest': 'amendment-newer',
  agreed: 'review-refused-amend',
  withdrawn: 'draft-withdrawn',
} as const;

type Opened = Extract<AmendOutcome, { type: 'opened' }> & { number: string; isForPaper: boolean };

/**
 * Begun, it shows all answers, or asks for what stands on the signed document; a second time it goes
 * on where the person was. What the Board has given back leads to what it asks again.
 */
const enter = async (
  ctx: BotContext,
  by: KnownPerson,
  { draftId, begun, number, isForPaper, isReturned }: Opened,
): Promise<void> => {
  if (begun && !isReturned) toast(ctx, say('amendment-begun', { number }));
  const person = { ...by.person, activeDraftId: draftId };
  if (begun && isForPaper) return askForPaper(ctx, { ...by, person }, draftId);
  const event = begun ? ({ type: 'jump' } as const) : ({ type: 'show' } as const);
  const isToAnswer = isReturned && (begun || !(await isAnswering(ctx, by, draftId)));
  await advance(ctx, {
    by: { ...by, person },
    draftId,
    event: isToAnswer ? toFirstRemark : event,
  });
};

/** Whether the person is in the middle of what the Board asks again: a colleague may have begun it. */
const isAnswering = async (
  { request: { stores } }: BotContext,
  { person }: KnownPerson,
  draftId: DraftId,
): Promise<boolean> => {
  const cursor = (await stores.drafts.opened(draftId, person.id))?.cursor;
  return cursor?.returnTo === 'remarks' || cursor?.place.type === 'changes';
};

const askForPaper = async (ctx: BotContext, by: KnownPerson, draftId: DraftId): Promise<void> => {
  await saySigned(ctx, by, draftId);
  await advance(ctx, { by, draftId, event: toMissing });
};

/** Leads to what the Board asks again. */
const toFirstRemark = { type: 'pressed', action: { op: 'remark', page: 0 }, rev: 0 } as const;

/** Leads to the first question that is open. */
export const toMissing = { type: 'pressed', action: { op: 'fill-missing' }, rev: 0 } as const;

/** That it is signed, is said by coming with the signed document. */
export const saySigned = async (
  { request }: BotContext,
  by: KnownPerson,
  draftId: DraftId,
): Promise<void> => {
  const { stores, ports, now } = request;
  const opened = await stores.drafts.opened(draftId, by.person.id);
  const path = 'has_signed_document';
  const action = { op: 'set', path, code: 'signed' } as const;
  const rev = opened ? revOf(opened.draft.filled, path) : 0;
  const event = { type: 'pressed', action, rev } as const;
  await advanceDraft(stores, ports.forms, { by, draftId, event, now });
};

const offerUndo = async (
  ctx: BotContext,
  { draft }: Extract<AmendOutcome, { type: 'thrown-away' }>,
  number: string,
): Promise<void> => {
  const { token, changedAt } = draft;
  const form = await titleOfForm(ctx.request, draft);
  show(
    ctx,
    [say('amendment-restorable', { form, at: { at: changedAt } })],
    [
      [
        {
          label: say('button-undo-amendment'),
          data: buttons.forms.undo.to({ token }),
          style: 'primary',
        },
      ],
      [
        {
          label: say('button-amend-anew'),
          data: buttons.forms.amend.to({ number, how: 'anew' }),
        },
      ],
    ],
  );
};
