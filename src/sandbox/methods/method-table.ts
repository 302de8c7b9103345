import { sendMediaGroup } from './albums.ts';
import { copyMessages, deleteMessages, forwardMessage, forwardMessages } from './batches.ts';
import { answerCallbackQuery } from './callbacks.ts';
import { getChat, getMe, sendChatAction } from './chats.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts';
import { sendMessageDraft, sendRichMessage } from './drafts.ts';
import {
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './edits.ts';
import { getFile, sendDocument, sendPhoto, sendVideo, sendVoice } from './files.ts';
import { getChatAdministrators, getChatMember, getChatMemberCount, leaveChat } from './members.ts';
import { getChatMenuButton, setChatMenuButton } from './menu-button.ts';
import { copyMessage, deleteMessage, sendContact, sendMessage } from './messages.ts';
import type { Method } from './method.ts';
import { pinChatMessage, unpinAllChatMessages, unpinChatMessage } from './pins.ts';
import {
  getMyDescription,
  getMyName,
  getMyShortDescription,
  setMyDescription,
  setMyName,
  setMyShortDescription,
} from './profile.ts';
import { setMessageReaction } from './reactions.ts';
import { close, logOut } from './server.ts';
import { getUpdates } from './updates.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhooks.ts';

const METHODS: Readonly<Record<string, Method>> = {
  answerCallbackQuery,
  close,
  copyMessage,
  copyMessages,
  deleteMessage,
  deleteMessages,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
  forwardMessage,
  forwardMessages,
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  getChatMenuButton,
  getFile,
  getMe,
  getMyCommands,
  getMyDescription,
  getMyName,
  getMyShortDescription,
  getUpdates,
  getWebhookInfo,
  leaveChat,
  logOut,
  pinChatMessage,
  sendChatAction,
  sendContact,
  sendDocument,
  sendMediaGroup,
  sendMessage,
  sendMessageDraft,
  sendPhoto,
  sendRichMessage,
  sendVideo,
  sendVoice,
  setChatMenuButton,
  setMessageReaction,
  setMyCommands,
  setMyDescription,
  setMyName,
  setMyShortDescription,
  setWebhook,
  unpinAllChatMessages,
  unpinChatMessage,
};

const BY_LOWER_NAME: ReadonlyMap<string, { name: string; run: Method }> = new Map(
  Object.entries(METHODS).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Names are found in any case; the proper spelling comes back with the handler. */
export const findMethod = (name: string): { name: string; run: Method } | undefined =>
  BY_LOWER_NAME.get(name.toLowerCase());

export const methodNames = (): string[] => Object.keys(METHODS);
