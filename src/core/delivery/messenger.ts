import type { TelegramId } from '../shared/ids.ts';
import type { SendOutcome, Notice } from './delivery.ts';

/** The one door out for what nobody asked for. Never throws: every failure is an outcome. */
export interface Messenger {
  send(to: TelegramId, notice: Notice): Promise<SendOutcome>;
}
