import { menuFor } from '../state/command-menu.ts';
import type { Chat, InlineButton, Message, SandboxPerson } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import type { UserJson } from '../state/user-json.ts';
import type { ChatView, ViewButton, ViewMessage, ViewPoll } from './views.ts';

/** What the page says of messages that only tell what happened. */
const SERVICES: Readonly<Record<string, string>> = {
  pinned: 'Đã ghim một tin nhắn',
  migrated: 'Nhóm đã trở thành siêu nhóm',
  'web-app-data': 'Đã gửi dữ liệu từ ứng dụng web',
};

/** One message as its reader sees it. */
export const viewMessage = (telegram: SandboxTelegram, message: Message): ViewMessage => {
  return defined<ViewMessage>({
    messageId: message.messageId,
    from: message.personId === undefined ? 'bot' : 'person',
    date: message.date,
    entities: message.entities,
    editDate: message.editDate,
    text: message.text,
    caption: message.caption,
    photo: message.photo?.at(-1),
    document: viewDocument(telegram, message.documentId),
    poll: viewPoll(telegram, message),
    other: message.other,
    forwardedFrom: forwardedFrom(message),
    reactions: message.reactions?.map(({ emoji }) => emoji),
    mediaGroupId: message.mediaGroupId,
    replyTo: viewReply(telegram, message),
    inlineKeyboard: message.inlineKeyboard?.map((row) => row.map(viewButton)),
    service: message.service && (SERVICES[message.service] ?? message.service),
  });
};

/** The whole private chat of a person, who need not have opened it yet. */
export const viewChat = (telegram: SandboxTelegram, person: SandboxPerson): ChatView => {
  const chat = telegram.state.chats.get(person.id);
  return defined<ChatView>({
    person,
    messages: shownTo(chat).map((message) => viewMessage(telegram, message)),
    replyKeyboard: chat?.replyKeyboard ?? null,
    commands: menuFor(telegram.state.commandSets, person),
    pinned: chat?.pinned ?? [],
    typingUntil: chat?.typingUntil,
    draft: chat?.draft,
    lastAnswer: chat?.lastAnswer,
  });
};

const shownTo = (chat: Chat | undefined): Message[] => {
  const { messages = [], clearedUpTo = 0 } = chat ?? {};
  return messages.filter(({ messageId }) => messageId > clearedUpTo);
};

const viewDocument = (
  telegram: SandboxTelegram,
  id: string | undefined,
): ViewMessage['document'] => {
  const file = id === undefined ? undefined : telegram.state.files.get(id);
  if (file === undefined) return undefined;
  const { fileUniqueId, name, mimeType, size } = file;
  return { fileUniqueId, fileName: name, mimeType, fileSize: size };
};

const viewPoll = (telegram: SandboxTelegram, message: Message): ViewPoll | undefined => {
  const poll = message.pollId === undefined ? undefined : telegram.state.polls.get(message.pollId);
  return (
    poll && {
      question: poll.question,
      options: poll.options.map(({ text, voters }) => ({
        text,
        votes: voters.length,
        isOwn: voters.includes(message.chatId),
      })),
      voters: new Set(poll.options.flatMap(({ voters }) => voters)).size,
      isAnonymous: poll.isAnonymous,
      allowsMany: poll.allowsMany,
    }
  );
};

const forwardedFrom = ({ forward }: Message): string | undefined =>
  (forward?.['forward_from'] as UserJson | undefined)?.first_name ??
  (forward?.['forward_sender_name'] as string | undefined);

const viewReply = (telegram: SandboxTelegram, message: Message): ViewMessage['replyTo'] => {
  const messageId = message.replyToMessageId;
  if (messageId === undefined) return undefined;
  const replied = telegram.state.message(message.chatId, messageId);
  const poll = replied && viewPoll(telegram, replied)?.question;
  return { messageId, text: replied?.text ?? replied?.caption ?? poll ?? '' };
};

const viewButton = (button: InlineButton): ViewButton =>
  defined<ViewButton>({
    text: button.text,
    callbackData: button.callback_data,
    url: button.url,
    copyText: button.copy_text?.text,
    webApp: button.web_app?.url,
    switchQuery: button.switch_inline_query_current_chat,
    style: button.style,
  });

/** Every field of a view, with what may be absent as undefined. */
type Fields<View> = { [Key in keyof Required<View>]: View[Key] | undefined };

/** The view without the fields that are absent. */
const defined = <View extends object>(fields: Fields<View>): View => {
  const view: Partial<View> = {};
  for (const key in fields) if (fields[key] !== undefined) view[key] = fields[key];
  // TypeScript cannot see that nothing else was left out.
  return view as View;
};
