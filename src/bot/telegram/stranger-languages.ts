import type { TelegramId } from '../../core/shared/ids.ts';
import type { Language } from '../../core/shared/language.ts';

const MOST_STRANGERS = 1_000;

/**
 * Which language people chose who are not admitted: a link that they open next speaks it too. Nothing of
 * strangers is stored, so that it is remembered while the program runs; the oldest choice goes first.
 */
export class StrangerLanguages {
  readonly #chosen = new Map<TelegramId, Language>();

  of(telegramId: TelegramId): Language | undefined {
    return this.#chosen.get(telegramId);
  }

  note(telegramId: TelegramId, language: Language): void {
    this.#chosen.delete(telegramId);
    const [oldest] = this.#chosen.keys();
    if (oldest !== undefined && this.#chosen.size >= MOST_STRANGERS) this.#chosen.delete(oldest);
    this.#chosen.set(telegramId, language);
  }
}
