import { contentChoice, mayBeNone } from '../../core/calendar/hand-in-form.ts';
import { type FormEvent, formTitle, placeLabel } from '../../core/forms/forms.ts';
import { noteClaim } from '../../core/obligations/claim-dossier.ts';
import { loadSubmissionWindow } from '../../core/obligations/submission-window.ts';
import { whoMustConfirm } from '../../core/people/approver.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { aboutPaper } from '../../core/questions/about-paper.ts';
import type { DraftId } from '../../core/shared/ids.ts';
import { type KeyTaking, say } from '../../core/shared/text-ref.ts';
import { advanceDraft, type AdvanceOutcome } from '../../core/submissions/advance-draft.ts';
import type { SentEvidence } from '../../core/submissions/attachment.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import { buttons } from '../kit/buttons.ts';
import type { FormPress } from '../kit/form-actions.ts';
import { react, refuse, show, tell, toast, wordsOf, type BotContext } from '../kit/request.ts';
import { askForWords } from '../questions/ask-for-words.ts';
import { sendBook } from './form-book.ts';
import { describeMessage } from './form-message.ts';
import { showLocked } from './locked.ts';
import { passOn } from './pass-on.ts';
import { showReceipt } from './receipt.ts';
import { showScene } from './scene.ts';

/** What is no command, button or word of the menu is an answer while a draft is open. */
export const hearAnswerOfForm = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const draftId = known?.person.activeDraftId;
  if (!known || !draftId) return false;
  const { event, file } = describeMessage(ctx);
  await advance(ctx, { by: known, draftId, event, file });
  return true;
};

type Advance = {
  by: KnownPerson;
  draftId: DraftId;
  event: FormEvent;
  file?: SentEvidence | undefined;
};

/** Takes one event into a draft and shows what follows. */
export const advance = async (ctx: BotContext, input: Advance): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const { by, draftId, event, file } = input;
  const outcome = await advanceDraft(stores, ports.forms, {
    by,
    draftId,
    event,
    isLocked: async (draft) =>
      (await loadSubmissionWindow(stores, ports.forms, { key: draft, now })).type === 'locked' ||
      (await whoMustConfirm(stores.people, { unitId: draft.unitId, by })) !== undefined,
    now,
    ...(file ? { file } : {}),
  });
  await noteAnswer(ctx, by, outcome);
  if (outcome.type === 'ask-board') await askAboutQuestion(ctx, by, outcome.scene);
  else if (outcome.type === 'book') sendBook(ctx, outcome.scene);
  else await showOutcome(ctx, outcome);
};

/** Whether there is anything to hand in is asked by some forms, and known to the Board from then on. */
const noteAnswer = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  outcome: AdvanceOutcome,
): Promise<void> => {
  if (outcome.type !== 'asking' && outcome.type !== 'submitted') return;
  const { state, draft } = outcome.scene;
  const answer = mayBeNone(state.form) && state.filled.answers.get(contentChoice.path)?.value;
  const isSettled = answer === contentChoice.none && outcome.type === 'submitted';
  if (answer === contentChoice.some || isSettled)
    await noteClaim(stores, { key: draft, has: answer === contentChoice.some, by, now });
};

/** The question to the Board says at which question of which form it came up. */
const askAboutQuestion = async (
  ctx: BotContext,
  by: KnownPerson,
  { state, env, draft }: Scene,
): Promise<void> => {
  const question = placeLabel(state.form, state.cursor);
  const form = formTitle({ form: state.form, env });
  const about = question
    ? wordsOf(ctx.request, say('doubt-about-question', { form, question }))
    : wordsOf(ctx.request, form);
  await askForWords(ctx, by, `${aboutPaper(draft)}\n${about}`);
};

const showOutcome = async (
  ctx: BotContext,
  outcome: Exclude<AdvanceOutcome, { type: 'ask-board' | 'book' }>,
): Promise<void> => {
  if (isRefused(outcome)) return showRefused(ctx, outcome);
  switch (outcome.type) {
    case 'asking':
      return showScene(ctx, outcome.scene);
    case 'unchanged':
      return undefined;
    case 'kept':
      return showKept(ctx, outcome);
    case 'paused':
      return showPaused(ctx, outcome);
    case 'cancelled':
      return showCancelled(ctx, outcome);
    case 'submitted':
      return showReceipt(ctx, outcome.submission, outcome.scene);
  }
};

type RefusedOutcome = Extract<AdvanceOutcome, { type: 'locked' | 'agreed' | 'closed' | 'refused' }>;

const isRefused = (outcome: AdvanceOutcome): outcome is RefusedOutcome =>
  ['locked', 'agreed', 'closed', 'refused'].includes(outcome.type);

/** What was said is kept where it could be, and cannot be handed in. */
const showRefused = async (ctx: BotContext, outcome: RefusedOutcome): Promise<void> => {
  if (outcome.type === 'locked') return showLockedDraft(ctx, outcome.scene);
  if (outcome.type === 'agreed') return showAgreed(ctx, outcome.number);
  refuse(ctx, refusalOf(outcome));
};

/** What the Board has agreed to is changed by nobody; what was written is kept. */
const showAgreed = (ctx: BotContext, number: string): void =>
  show(
    ctx,
    [say('review-locked', { number })],
    [
      [
        {
          label: say('button-see-submission'),
          data: buttons.forms.submission.to({ number, page: 0 }),
        },
      ],
      [toMenu],
    ],
  );

/** One more of an album is told of with the others, and has a sign of its own where it was kept. */
const showKept = (
  ctx: BotContext,
  { scene, since, isTaken }: Extract<AdvanceOutcome, { type: 'kept' }>,
): void => {
  if (isTaken) react(ctx, '✍');
  showScene(ctx, scene, since);
};

type Refusal = Extract<AdvanceOutcome, { type: 'closed' | 'refused' }>;

const refusals = {
  gone: 'draft-gone',
  withdrawn: 'draft-withdrawn',
  'not-contact': 'not-your-unit',
} as const;

const refusalOf = (outcome: Refusal): KeyTaking => {
  if (outcome.type === 'refused') return refusals[outcome.why];
  return outcome.draft.status === 'submitted' ? 'draft-submitted' : 'draft-cancelled';
};

const showLockedDraft = async (ctx: BotContext, scene: Scene): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const key = scene.draft;
  const window = await loadSubmissionWindow(stores, ports.forms, { key, now });
  const { known } = ctx.request.who;
  if (!known) return;
  if (window.type === 'locked') showLocked(ctx, known, window.obligation);
  else await passOn(ctx, known, scene);
};

type Left = Extract<AdvanceOutcome, { type: 'paused' | 'cancelled' }>;

const titleOf = ({ scene: { state, env } }: Left) => formTitle({ form: state.form, env });

const showPaused = (ctx: BotContext, left: Left): void => {
  const { draft, unitName, notices } = left.scene;
  const values = { form: titleOf(left), unit: unitName, at: { at: ctx.request.now } };
  tell(
    ctx.request,
    [...notices, say('draft-paused', values)],
    [
      [
        {
          label: say('button-continue'),
          data: buttons.forms.open.to(draft),
          style: 'primary',
        },
      ],
    ],
  );
};

const showCancelled = (ctx: BotContext, left: Left): void => {
  const { draft, unitName, env } = left.scene;
  const values = { form: titleOf(left), unit: unitName };
  const { submitted } = env;
  tell(
    ctx.request,
    [
      submitted
        ? say('amendment-thrown-away', { ...values, number: submitted.number })
        : say('draft-thrown-away', values),
    ],
    [
      [
        {
          label: say(submitted ? 'button-undo-amendment' : 'button-undo'),
          data: buttons.forms.undo.to({ token: draft.token }),
          style: 'primary',
        },
      ],
    ],
  );
};

/** A command about the form at hand. */
export const inActiveDraft = async (
  ctx: BotContext,
  by: KnownPerson,
  event: FormEvent,
): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) await advance(ctx, { by, draftId, event });
  else tell(ctx.request, say('no-open-draft'), [[toMenu]]);
};

const toMenu = { label: say('button-menu'), data: buttons.home.tasks.to() };

export const pressInForm = async (
  ctx: BotContext,
  by: KnownPerson,
  { token, action, rev }: FormPress,
): Promise<void> => {
  const draftId = await ctx.request.stores.drafts.idOfToken(token);
  if (!draftId) return toast(ctx, say('button-outdated'));
  const event: FormEvent = { type: 'pressed', action, rev };
  await advance(ctx, { by, draftId, event });
};

/**
 * An edited message changes the answer that it gave, or what was said to the question at hand;
 * other edits mean nothing.
 */
export const hearEditedAnswer = async (ctx: BotContext): Promise<boolean> => {
  const { who, stores } = ctx.request;
  const message = ctx.editedMessage;
  if (!who.known || !message) return false;
  const answered = await stores.drafts.answeredBy(message.chat.id, message.message_id);
  const draftId = answered ?? who.known.person.activeDraftId;
  if (!draftId) return false;
  const event: FormEvent = {
    type: 'edited',
    text: message.text ?? message.caption ?? '',
    messageId: message.message_id,
    chatId: message.chat.id,
  };
  await advance(ctx, { by: who.known, draftId, event });
  return true;
};
