import { answerCallbackQuery } from './callbacks.ts';
import { getChat, getMe, sendChatAction } from './chats.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edits.ts';
import { getFile, sendDocument, sendPhoto } from './files.ts';
import { copyMessage, deleteMessage, sendMessage } from './messages.ts';
import type { Method } from './method.ts';
import { getUpdates } from './updates.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhooks.ts';

const METHODS: Readonly<Record<string, Method>> = {
  answerCallbackQuery,
  copyMessage,
  deleteMessage,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  getFile,
  getMe,
  getMyCommands,
  getUpdates,
  getWebhookInfo,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
  setMyCommands,
  setWebhook,
};

const BY_LOWER_NAME: ReadonlyMap<string, { name: string; run: Method }> = new Map(
  Object.entries(METHODS).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Names are found in any case; the proper spelling comes back with the handler. */
export const findMethod = (name: string): { name: string; run: Method } | undefined =>
  BY_LOWER_NAME.get(name.toLowerCase());

export const methodNames = (): string[] => Object.keys(METHODS);
