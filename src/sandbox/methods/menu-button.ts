import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { FieldError, isObject, requiredObject, requiredText, within } from '../api/json-fields.ts';
import type { MenuButton } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { answer, type Method } from './method.ts';

export const setChatMenuButton: Method = (telegram, params) => {
  const button = readButton(params);
  const chatId = readChatId(telegram, params);
  const others = telegram.state.menuButtons.filter((one) => one.chatId !== chatId);
  telegram.state.menuButtons = [...others, { chatId, button }];
  return answer(true);
};

export const getChatMenuButton: Method = (telegram, params) => {
  const chatId = readChatId(telegram, params);
  const set = telegram.state.menuButtons.find((one) => one.chatId === chatId);
  return answer(set?.button ?? { type: chatId === 0 ? 'commands' : 'default' });
};

/** 0 = for everybody without a button of his own; only people have one (Client.cpp 12831). */
const readChatId = (telegram: SandboxTelegram, params: ApiParams): number => {
  if (!params.has('chat_id')) return 0;
  const id = params.userId('chat_id');
  if (telegram.state.people.get(id)?.started !== true) throw badRequest('user not found');
  return id;
};

const readButton = (params: ApiParams): MenuButton['button'] => {
  const value = params.json('menu_button', "Can't parse menu button JSON object");
  if (value === undefined) return { type: 'default' };
  return within("Can't parse menu button", () => readButtonJson(value));
};

/** Client.cpp 10680-10703. */
const readButtonJson = (value: unknown): MenuButton['button'] => {
  if (!isObject(value)) throw new FieldError('MenuButton must be an Object');
  const type = requiredText(value, 'type');
  if (type === 'default' || type === 'commands') return { type };
  if (type !== 'web_app') throw new FieldError('MenuButton has unsupported type');
  const text = requiredText(value, 'text');
  const url = requiredText(requiredObject(value, 'web_app'), 'url');
  if (!/^https:\/\//i.test(url)) {
    throw badRequest(`Menu button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
  return { type, text, web_app: { url } };
};
