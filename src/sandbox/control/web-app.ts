import { createHmac, randomBytes } from 'node:crypto';

import { userJson } from '../state/message-json.ts';
import type { NewMessage } from '../state/posting.ts';
import type { SandboxPerson } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import { ControlError } from './control-error.ts';

/** A button that opens a Web App: under a message, or without one under the composer. */
export type WebAppButton = { text: string; messageId?: number | undefined };

const MAX_DATA_BYTES = 4096;

/** The key that every Web App of a bot is signed with. */
export const webAppKeyOf = (token: string): Buffer =>
  createHmac('sha256', 'WebAppData').update(token).digest();

/** The address that Telegram opens, with who opened it signed behind the `#`. */
export const webAppAddress = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  button: WebAppButton,
): { url: string } => {
  const url = new URL(addressBehind(telegram, person, button));
  const fragment = new URLSearchParams({
    tgWebAppData: signed(telegram.webAppKey, {
      ...(button.messageId === undefined ? {} : { query_id: queryId() }),
      user: JSON.stringify(userJson(person)),
      auth_date: String(unixNow(telegram)),
    }),
    tgWebAppVersion: '9.1',
    tgWebAppPlatform: 'web',
  });
  url.hash = fragment.toString();
  return { url: url.href };
};

/** Telegram's check string: names in order, a line each; the hash goes last. */
const signed = (key: Buffer, fields: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex');
  return new URLSearchParams({ ...fields, hash }).toString();
};

const queryId = (): string => `AAG${randomBytes(15).toString('base64url')}`;

/** What a Web App sends back through `sendData`, which only a button of the composer may. */
export const webAppData = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  sent: { text: string; data: string },
): NewMessage => {
  const size = Buffer.byteLength(sent.data);
  if (size < 1 || size > MAX_DATA_BYTES) {
    throw new ControlError(400, `a Web App sends 1-${MAX_DATA_BYTES} bytes, not ${size}`);
  }
  addressBehind(telegram, person, { text: sent.text });
  const web_app_data = { button_text: sent.text, data: sent.data };
  return { entities: [], service: 'web-app-data', other: { web_app_data } };
};

const addressBehind = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  button: WebAppButton,
): string => {
  const { text, messageId } = button;
  const found =
    messageId === undefined
      ? telegram.state.chats
          .get(person.id)
          ?.replyKeyboard?.buttons.flat()
          .find((one) => one.text === text)?.webApp
      : telegram.state
          .message(person.id, messageId)
          ?.inlineKeyboard?.flat()
          .find((one) => one.text === text)?.web_app?.url;
  if (found === undefined) throw new ControlError(404, `no button "${text}" opens a Web App`);
  return found;
};
