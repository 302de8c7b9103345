/** One call of the bot, as the inspector shows it; the token is never part of it. */
export type ApiCall = {
  n: number;
  /** Machine time, unix ms. */
  at: number;
  method: string;
  params: Record<string, unknown>;
  /** The HTTP status; 0 when the connection was reset before an answer. */
  status: number;
  result?: unknown;
  description?: string;
  ms: number;
};

const MAX_CALLS = 5000;

export class CallLog {
  readonly #calls: ApiCall[] = [];
  #next = 1;

  add(call: Omit<ApiCall, 'n'>): ApiCall {
    const numbered = { n: this.#next, ...call };
    this.#next += 1;
    this.#calls.push(numbered);
    if (this.#calls.length > MAX_CALLS) this.#calls.shift();
    return numbered;
  }

  after(n: number): ApiCall[] {
    return this.#calls.filter((call) => call.n > n);
  }
}
