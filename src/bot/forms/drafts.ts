import { mayBeNone } from '../../core/calendar/hand-in-form.ts';
import { titleOf } from '../../core/forms/forms.ts';
import { answerFromClaim } from '../../core/obligations/claim-dossier.ts';
import { reportNone } from '../../core/obligations/report-none.ts';
import { loadSubmissionWindow } from '../../core/obligations/submission-window.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayFillFor } from '../../core/people/rights.ts';
import type { DraftId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import { beginAnew, openDraft, type OpenDraftOutcome } from '../../core/submissions/open-draft.ts';
import { undoCancel } from '../../core/submissions/undo-cancel.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';
import { showClaim } from '../tasks/claims.ts';
import { amend } from './amendments.ts';
import { titleOfForm } from './form-title.ts';
import { advance } from './forms.ts';
import { showLocked } from './locked.ts';

/** Opens the draft of a unit, a form and a period, and shows where the person is in it. */
export const open = async (ctx: BotContext, by: KnownPerson, key: DraftKey): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const form = findForm(ports.forms, key.formId);
  if (!form) return refuse(ctx, 'draft-withdrawn');
  const window = await loadSubmissionWindow(stores, ports.forms, { key, now });
  if (window.type === 'locked' && mayFillFor(by, key.unitId))
    return showLocked(ctx, by, window.obligation);
  const outcome = await openDraft(stores, ports.forms, {
    key,
    by,
    mayBegin: window.type === 'open',
    now,
  });
  if (outcome.type === 'refused' && window.type === 'not-yet' && outcome.why === 'out-of-season')
    return toast(ctx, say('task-opens-later', { date: { date: window.opensOn } }), true);
  if (outcome.type === 'opened' && mayBeNone(form)) await answerFromClaim(stores, { key, by, now });
  if (outcome.type === 'submitted') return openHandedIn(ctx, by, { key, outcome });
  await enter(ctx, by, outcome);
};

/** What the Board has given back is answered where it would be begun. */
const openHandedIn = async (
  ctx: BotContext,
  by: KnownPerson,
  { key, outcome }: { key: DraftKey; outcome: OpenDraftOutcome },
): Promise<void> => {
  const { submissions, reviews } = ctx.request.stores;
  const [newest] = await submissions.versions(key);
  const review = newest && (await reviews.of(newest.number));
  if (review?.state === 'returned')
    return amend(ctx, by, { number: review.number, how: undefined });
  await enter(ctx, by, outcome);
};

/** One tap of a unit that has nothing to hand in; what it has begun is opened instead. */
export const reportNothing = async (
  ctx: BotContext,
  by: KnownPerson,
  key: DraftKey,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await reportNone(stores, ports.forms, { key, by, now });
  switch (outcome.type) {
    case 'claimed':
    case 'done':
      return showClaim(ctx, { task: outcome.obligation, isNews: outcome.type === 'claimed' });
    case 'begun':
      return open(ctx, by, key);
    case 'refused':
      return refuse(ctx, outcome.why === 'not-contact' ? 'not-your-unit' : 'button-outdated');
  }
};

const enter = async (
  ctx: BotContext,
  by: KnownPerson,
  outcome: OpenDraftOutcome,
): Promise<void> => {
  switch (outcome.type) {
    case 'opened':
      return showDraft(ctx, by, outcome.draftId);
    case 'thrown-away':
      return offerUndo(ctx, outcome);
    case 'submitted':
      return refuse(ctx, 'draft-submitted');
    case 'lacking':
      return offerNeeded(ctx, outcome.needs);
    case 'refused':
      return refuse(ctx, refusals[outcome.why]);
  }
};

const refusals = {
  'not-contact': 'not-your-unit',
  'out-of-season': 'button-outdated',
  withdrawn: 'draft-withdrawn',
} as const;

/** Work that begins with something else leads there first. */
const offerNeeded = (ctx: BotContext, needs: DraftKey): void => {
  const form = titleOf(needs.formId, needs.period);
  show(
    ctx,
    [say('draft-lacking', { form })],
    [
      [
        {
          label: say('button-open-needed'),
          data: buttons.forms.open.to(needs),
          style: 'primary',
        },
      ],
      [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
    ],
  );
};

const showDraft = (ctx: BotContext, by: KnownPerson, draftId: DraftId): Promise<void> =>
  advance(ctx, { by: withActive(by, draftId), draftId, event: { type: 'show' } });

/** The person as stored after a draft was opened in this very transaction. */
const withActive = (known: KnownPerson, draftId: DraftId): KnownPerson => ({
  ...known,
  person: { ...known.person, activeDraftId: draftId },
});

/** Beginning anew ends what may still be restored, so that it is never a side effect. */
const offerUndo = async (
  ctx: BotContext,
  { draft }: OpenDraftOutcome & { type: 'thrown-away' },
): Promise<void> => {
  const { token, changedAt } = draft;
  const form = await titleOfForm(ctx.request, draft);
  show(
    ctx,
    [say('draft-restorable', { form, at: { at: changedAt } })],
    [
      [
        {
          label: say('button-undo'),
          data: buttons.forms.undo.to({ token }),
          style: 'primary',
        },
      ],
      [{ label: say('button-begin-anew'), data: buttons.forms.beginAnew.to({ token }) }],
    ],
  );
};

type Thrown = { token: string };

export const undo = async (ctx: BotContext, by: KnownPerson, { token }: Thrown): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await undoCancel(stores, { token, by, now });
  switch (outcome.type) {
    case 'restored':
      return showDraft(ctx, by, outcome.draftId);
    case 'too-late':
      return refuse(ctx, 'undo-too-late');
    case 'replaced':
      return refuse(ctx, 'undo-replaced');
    case 'submitted':
      return refuse(ctx, 'draft-submitted');
    case 'refused':
      return refuse(ctx, 'not-your-unit');
  }
};

export const beginAgain = async (
  ctx: BotContext,
  by: KnownPerson,
  { token }: Thrown,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  await enter(ctx, by, await beginAnew(stores, ports.forms, { token, by, now }));
};
