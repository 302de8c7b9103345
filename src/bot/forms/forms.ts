import { decodeAction, type FormEvent, formTitle } from '../../core/forms/forms.ts';
import { loadSubmissionWindow } from '../../core/obligations/submission-window.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { DraftId } from '../../core/shared/ids.ts';
import { type KeyTaking, say } from '../../core/shared/text-ref.ts';
import { advanceDraft, type AdvanceOutcome } from '../../core/submissions/advance-draft.ts';
import type { TelegramFile } from '../../core/submissions/attachment.ts';
import type { Draft, DraftKey } from '../../core/submissions/draft.ts';
import { feature, type Feature, forKnown } from '../kit/feature.ts';
import { type BotContext, refuse, tell, toast } from '../kit/request.ts';
import { describeMessage } from './form-message.ts';
import { showLocked } from './locked.ts';
import { showScene } from './scene.ts';
import { showReceipt } from './submissions.ts';

/** Commands that are about the form at hand, in Vietnamese and English. */
const formCommands: Readonly<Record<string, FormEvent>> = {
  luu: { type: 'pause' },
  save: { type: 'pause' },
  huy: { type: 'cancel' },
  cancel: { type: 'cancel' },
  quaylai: { type: 'back' },
  back: { type: 'back' },
  boqua: { type: 'skip' },
  skip: { type: 'skip' },
  xemlai: { type: 'review' },
  review: { type: 'review' },
};

/** Everything that goes into a draft: commands, buttons, edited messages, answers. */
export const formCommandsFeature = (): Feature => {
  const forms = feature();
  for (const [command, event] of Object.entries(formCommands))
    forms.command(
      command,
      forKnown((ctx, person) => inActiveDraft(ctx, person, event)),
    );
  forms.callbackQuery(/^f1:/, forKnown(pressed));
  forms.on('edited_message', edited);
  return forms;
};

/** Last of all features: what is no command, button or menu word is an answer. */
export const answersFeature = (): Feature => {
  const answers = feature();
  answers.on('message', async (ctx, next) => {
    const { known } = ctx.request.who;
    if (!known?.person.activeDraftId) return next();
    const { event, file } = describeMessage(ctx);
    return advance(ctx, { by: known, draftId: known.person.activeDraftId, event, file });
  });
  return answers;
};

type Advance = {
  by: KnownPerson;
  draftId: DraftId;
  event: FormEvent;
  file?: TelegramFile | undefined;
};

/** Takes one event into a draft and shows what follows. */
export const advance = async (ctx: BotContext, input: Advance): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const { file, ...rest } = input;
  const outcome = await advanceDraft(stores, ports.forms, {
    ...rest,
    ...(file ? { file } : {}),
    isLocked: async (key) =>
      (await loadSubmissionWindow(stores, ports.forms, { key, now })).type === 'locked',
    now,
  });
  await showOutcome(ctx, outcome);
};

const showOutcome = async (ctx: BotContext, outcome: AdvanceOutcome): Promise<void> => {
  switch (outcome.type) {
    case 'asking':
      return showScene(ctx, outcome.scene);
    case 'unchanged':
      return undefined;
    case 'paused':
      return showPaused(ctx, outcome);
    case 'cancelled':
      return showCancelled(ctx, outcome);
    case 'submitted':
      return showReceipt(ctx, outcome.submission, outcome.scene);
    case 'locked':
      return showLockedDraft(ctx, outcome.scene.draft);
    case 'closed':
      return refuse(ctx, closedKey(outcome.draft));
    case 'refused':
      return refuse(ctx, outcome.why === 'gone' ? 'draft-gone' : 'not-your-unit');
  }
};

const closedKey = ({ status }: Draft): KeyTaking =>
  status === 'submitted' ? 'draft-submitted' : 'draft-cancelled';

const showLockedDraft = async (ctx: BotContext, key: DraftKey): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const window = await loadSubmissionWindow(stores, ports.forms, { key, now });
  if (window.type === 'locked') showLocked(ctx, window.obligation);
};

type Left = Extract<AdvanceOutcome, { type: 'paused' | 'cancelled' }>;

const titleOf = ({ scene: { state, env } }: Left) => formTitle({ form: state.form, env });

const showPaused = (ctx: BotContext, left: Left): void => {
  const { draft, unitName, notices } = left.scene;
  const values = { form: titleOf(left), unit: unitName, at: { at: ctx.request.now } };
  tell(
    ctx.request,
    [...notices, say('draft-paused', values)],
    [[{ label: say('button-continue'), data: openData(draft), style: 'primary' }]],
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
          data: `undo:${draft.token}`,
          style: 'primary',
        },
      ],
    ],
  );
};

/** Button data that opens a draft. With its period: the button stays in the chat for years. */
export const openData = ({ unitId, formId, period }: DraftKey): string =>
  `open:${formId}:${unitId}:${period}`;

const inActiveDraft = async (ctx: BotContext, by: KnownPerson, event: FormEvent): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) await advance(ctx, { by, draftId, event });
  else tell(ctx.request, say('no-open-draft'), [[toMenu]]);
};

const toMenu = { label: say('button-menu'), data: 'menu:' };

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const button = decodeAction(ctx.callbackQuery?.data ?? '');
  const draftId = button ? await ctx.request.stores.drafts.idOfToken(button.token) : null;
  if (!button || !draftId) return toast(ctx, say('button-outdated'));
  const event: FormEvent = { type: 'pressed', action: button.action, rev: button.rev };
  await advance(ctx, { by, draftId, event });
};

/**
 * An edited message changes the answer that it gave, or what was said to the question at hand;
 * other edits mean nothing.
 */
const edited = async (ctx: BotContext): Promise<void> => {
  const { who, stores } = ctx.request;
  const message = ctx.editedMessage;
  if (!who.known || !message) return;
  const answered = await stores.drafts.answeredBy(message.chat.id, message.message_id);
  const draftId = answered ?? who.known.person.activeDraftId;
  if (!draftId) return;
  const event: FormEvent = {
    type: 'edited',
    text: message.text ?? message.caption ?? '',
    messageId: message.message_id,
    chatId: message.chat.id,
  };
  await advance(ctx, { by: who.known, draftId, event });
};
