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
  const photo = message.photo?.at(-1);
  return {
    messageId: message.messageId,
    from: message.personId === undefined ? 'bot' : 'person',
    date: message.date,
    entities: message.entities,
    ...given('editDate', message.editDate),
    ...given('text', message.text),
    ...given('caption', message.caption),
    ...given('photo', photo),
    ...viewDocument(telegram, message.documentId),
    ...given('poll', viewPoll(telegram, message)),
    ...given('other', message.other),
    ...given('forwardedFrom', forwardedFrom(message)),
    ...given(
      'reactions',
      message.reactions?.map(({ emoji }) => emoji),
    ),
    ...given('mediaGroupId', message.mediaGroupId),
    ...viewReply(telegram, message),
    ...given(
      'inlineKeyboard',
      message.inlineKeyboard?.map((row) => row.map(viewButton)),
    ),
    ...given('service', message.service && (SERVICES[message.service] ?? message.service)),
  };
};

/** The whole private chat of a person, who need not have opened it yet. */
export const viewChat = (telegram: SandboxTelegram, person: SandboxPerson): ChatView => {
  const chat = telegram.state.chats.get(person.id);
  return {
    person,
    messages: shownTo(chat).map((message) => viewMessage(telegram, message)),
    replyKeyboard: chat?.replyKeyboard ?? null,
    commands: menuFor(telegram.state.commandSets, person),
    pinned: chat?.pinned ?? [],
    ...given('typingUntil', chat?.typingUntil),
    ...given('draft', chat?.draft),
    ...given('lastAnswer', chat?.lastAnswer),
  };
};

const shownTo = (chat: Chat | undefined): Message[] => {
  const { messages = [], clearedUpTo = 0 } = chat ?? {};
  return messages.filter(({ messageId }) => messageId > clearedUpTo);
};

const viewDocument = (telegram: SandboxTelegram, id: string | undefined): Partial<ViewMessage> => {
  const file = id === undefined ? undefined : telegram.state.files.get(id);
  if (file === undefined) return {};
  const { fileUniqueId, name, mimeType, size } = file;
  return { document: { fileUniqueId, fileName: name, mimeType, fileSize: size } };
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

const viewReply = (telegram: SandboxTelegram, message: Message): Partial<ViewMessage> => {
  const messageId = message.replyToMessageId;
  if (messageId === undefined) return {};
  const replied = telegram.state.message(message.chatId, messageId);
  const poll = replied && viewPoll(telegram, replied)?.question;
  return { replyTo: { messageId, text: replied?.text ?? replied?.caption ?? poll ?? '' } };
};

const viewButton = (button: InlineButton): ViewButton => ({
  text: button.text,
  ...given('callbackData', button.callback_data),
  ...given('url', button.url),
  ...given('copyText', button.copy_text?.text),
  ...given('webApp', button.web_app?.url),
  ...given('switchQuery', button.switch_inline_query_current_chat),
  ...given('style', button.style),
});

const given = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } =>
  // TypeScript cannot see that a computed key is the named one.
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
