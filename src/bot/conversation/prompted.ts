import type { Message } from 'grammy/types';

import { loadFormTitle } from '../../core/calendar/form-title.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, asTelegramId, type AttachmentId, type DraftId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import {
  loadPromptedQuestion,
  type PromptedQuestion,
} from '../../core/submissions/prompted-question.ts';
import { buttons } from '../kit/buttons.ts';
import type { BotContext } from '../kit/request.ts';

/** Where the person is in the draft at hand; null where there is none. */
export const promptedOf = async (
  ctx: BotContext,
  by: KnownPerson,
): Promise<PromptedQuestion | null> =>
  by.person.activeDraftId === null ? null : promptedIn(ctx, by, by.person.activeDraftId);

/** Where the person is in a draft of their units; null where it is open no more. */
export const promptedIn = async (
  { request: { stores, ports } }: BotContext,
  { person, unitIds }: KnownPerson,
  draftId: DraftId,
): Promise<PromptedQuestion | null> => {
  const unitId = await stores.drafts.unitOf(draftId);
  if (unitId === null || !unitIds.includes(unitId)) return null;
  return loadPromptedQuestion(stores, ports.forms, { draftId, personId: person.id });
};

/** The draft that a prompt of a form is of, by its buttons. */
export const tokenIn = (replied: Pick<Message, 'reply_markup'>): string | undefined => {
  for (const button of replied.reply_markup?.inline_keyboard.flat() ?? []) {
    const press =
      'callback_data' in button ? buttons.forms.action.read(button.callback_data) : undefined;
    if (press) return press.token;
  }
  return undefined;
};

/**
 * Where the person is in the form that a message replies to in Telegram, if that is another than the
 * one at hand: by what its first line says, since only the newest question has its buttons.
 */
export const repliedForm = async (
  ctx: BotContext,
  by: KnownPerson,
  { reply_to_message: replied }: Message,
): Promise<PromptedQuestion | null> => {
  if (!replied?.from?.is_bot) return null;
  const draftId = (await draftOfFile(ctx, replied)) ?? (await draftOfPrompt(ctx, by, replied));
  return draftId === undefined || draftId === by.person.activeDraftId
    ? null
    : promptedIn(ctx, by, draftId);
};

const draftOfPrompt = async (
  ctx: BotContext,
  by: KnownPerson,
  { text = '' }: Pick<Message, 'text'>,
): Promise<DraftId | undefined> => {
  for (const unitId of by.unitIds)
    for (const draft of await ctx.request.stores.drafts.openOf(unitId))
      if (await isHeadOf(ctx, draft, text)) return draft.id;
  return undefined;
};

/** The draft whose file the bot has spoken of. */
const draftOfFile = async (
  { request: { stores } }: BotContext,
  { chat, message_id: messageId }: Pick<Message, 'chat' | 'message_id'>,
): Promise<DraftId | undefined> => {
  const outgoing = await stores.outbox.byMessage(asTelegramId(chat.id), messageId);
  const { type, id } = outgoing?.subject ?? {};
  if (type !== 'attachment' || id === undefined) return undefined;
  return (await stores.attachments.byId(asId<AttachmentId>(id)))?.draftId;
};

const isHeadOf = async (
  { request: { stores, ports } }: BotContext,
  { formId, period, unitId }: DraftKey,
  text: string,
): Promise<boolean> => {
  const form = findForm(ports.forms, formId);
  if (!form) return false;
  const title = await loadFormTitle(stores.milestones, { form, period });
  const unit = (await stores.units.byId(unitId))?.name ?? '';
  return ports.forms
    .wordings(say('form-head', { form: title, unit }))
    .some((head) => text.includes(plainOf(head)));
};

/** As it stands in the chat. */
const plainOf = (words: string): string => words.replaceAll(/<[^>]*>/g, '');

const MARK_LENGTH = 12;

/** Short enough for a button. */
export const placeMark = ({ request }: BotContext, { place }: PromptedQuestion): string =>
  request.ports.hash.sha256(place).slice(0, MARK_LENGTH);
