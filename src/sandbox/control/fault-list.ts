/** What goes wrong on purpose; `reset-after` = Telegram did it, but the answer is lost. */
export type Fault =
  | {
      type: 'error';
      code: number;
      description: string;
      retryAfter?: number;
      /** As when a group has become a supergroup. */
      migrateToChatId?: number;
    }
  | { type: 'html'; status: number }
  | { type: 'reset-before' }
  | { type: 'reset-after' }
  | { type: 'slow'; ms: number };

/** Applies to the next `times` calls that fit; without method or chat it fits every call. */
export type FaultOrder = { method?: string; chatId?: number; times: number; fault: Fault };

export class FaultList {
  #orders: FaultOrder[] = [];

  add(order: FaultOrder): void {
    this.#orders.push({ ...order });
  }

  open(): FaultOrder[] {
    return this.#orders.map((order) => ({ ...order }));
  }

  clear(): void {
    this.#orders = [];
  }

  /** The fault for this call, which thereby counts as used once. */
  take(method: string, chatId: string): Fault | undefined {
    const order = this.#orders.find((candidate) => fits(candidate, method, chatId));
    if (order === undefined) return undefined;
    order.times -= 1;
    if (order.times <= 0) this.#orders = this.#orders.filter((candidate) => candidate !== order);
    return order.fault;
  }
}

const fits = (order: FaultOrder, method: string, chatId: string): boolean => {
  if (order.method !== undefined && order.method.toLowerCase() !== method.toLowerCase()) {
    return false;
  }
  return order.chatId === undefined || String(order.chatId) === chatId;
};
