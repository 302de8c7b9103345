import { badRequest } from '../api/api-error.ts';
import { botJson, chatJson, messageJson } from '../state/message-json.ts';
import type { Chat } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { checkMayWrite, findChat, findChatToWrite } from './chat-access.ts';
import { answer, type Method } from './method.ts';

const ACTIONS: ReadonlySet<string> = new Set(
  `cancel typing record_video upload_video record_audio record_voice upload_audio upload_voice
  upload_photo upload_document choose_sticker pick_up_location find_location record_video_note
  upload_video_note`.split(/\s+/),
);
const ACTION_MS = 5000;

export const getMe: Method = (telegram) =>
  answer({
    ...botJson(telegram),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    supports_guest_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  });

export const getChat: Method = (telegram, params) => {
  const chat = findChat(telegram, params.text('chat_id'));
  const person = telegram.state.people.get(chat.id);
  const usernames = person?.username === undefined ? {} : { active_usernames: [person.username] };
  return answer({
    ...chatJson(telegram, chat.id),
    ...usernames,
    ...pinnedJson(telegram, chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  });
};

const pinnedJson = (telegram: SandboxTelegram, chat: Chat) => {
  const pinned = telegram.state.message(chat.id, chat.pinned?.at(-1) ?? 0);
  return pinned === undefined ? {} : { pinned_message: messageJson(telegram, pinned) };
};

/** Shown for five seconds or until the next message; `cancel` ends it. */
export const sendChatAction: Method = (telegram, params) => {
  const action = params.text('action').toLowerCase();
  if (!ACTIONS.has(action)) throw badRequest('Wrong parameter action in request');
  const chat = findChatToWrite(telegram, params.text('chat_id'));
  checkMayWrite(telegram, chat);
  chat.typingUntil = telegram.clock.now() + (action === 'cancel' ? 0 : ACTION_MS);
  telegram.events.emit({ type: 'typing', personId: chat.id, data: { until: chat.typingUntil } });
  return answer(true);
};
