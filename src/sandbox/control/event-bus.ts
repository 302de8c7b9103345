import type { CallbackAnswer, ReplyKeyboard } from '../state/records.ts';
import type { ApiCall } from './call-log.ts';
import type { ViewMessage } from './views.ts';

/** What a chat page or a test may watch; `personId` says whose chat it happened in. */
export type SandboxEvent =
  | { type: 'message'; personId: number; data: ViewMessage }
  | { type: 'edit'; personId: number; data: ViewMessage }
  | { type: 'delete'; personId: number; data: { messageId: number } }
  | { type: 'typing'; personId: number; data: { until: number } }
  | { type: 'keyboard'; personId: number; data: ReplyKeyboard | null }
  | { type: 'pins'; personId: number; data: number[] }
  | { type: 'answer'; personId: number; data: CallbackAnswer }
  | { type: 'commands' }
  | { type: 'people' }
  | { type: 'clock' }
  | { type: 'call'; data: ApiCall };

/** Hands events to whoever listens, in the order in which they happened. */
export class EventBus {
  readonly #listeners = new Set<(event: SandboxEvent) => void>();

  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: SandboxEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: SandboxEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
