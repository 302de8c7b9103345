import { asTelegramId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Transactions } from '../../core/stores.ts';
import type { Text } from '../../text.ts';
import type { Voice } from './say.ts';

type Ports = { transactions: Pick<Transactions, 'single'>; text: Text; defaultLanguage: string };

const has = (wanted: readonly string[], own: readonly string[] = []): boolean =>
  wanted.every((one) => own.includes(one));

/** Minutes may lie between a press and its file, as when Telegram cannot be reached: rights are those of then. */
export const fileRefuser =
  ({ transactions, text, defaultLanguage }: Ports): Voice['refuseFile'] =>
  async ({ chatId, askedAs: { roles, unitIds } }) => {
    const known = await transactions.single(({ people }) => people.known(asTelegramId(chatId)));
    if (has(roles, known?.roles) && has(unitIds, known?.unitIds)) return null;
    const language = known?.person.language ?? defaultLanguage;
    return { type: 'message', html: text.html(say('file-rights-changed'), language) };
  };
