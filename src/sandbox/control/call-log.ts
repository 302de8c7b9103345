import type { ApiParams } from '../api/api-params.ts';
import { shownParams } from '../api/shown-params.ts';

/** One call of the bot, as the inspector shows it; the token is never part of it. */
export type ApiCall = {
  n: number;
  /** Machine time, unix ms. */
  at: number;
  method: string;
  /** Read anew each time somebody looks: most calls nobody ever looks at. */
  readonly params: Record<string, unknown>;
  /** The HTTP status; 0 when the connection was reset before an answer. */
  status: number;
  result?: unknown;
  description?: string;
  ms: number;
};

export type NewCall = Omit<ApiCall, 'n' | 'params'> & { params: ApiParams };

const MAX_CALLS = 5000;
/** What the kept calls may weigh together, by a rough count. */
const MAX_WEIGHT = 16 * 1024 * 1024;
const WEIGHT_OF_A_MESSAGE = 1000;

export class CallLog {
  #calls: { call: ApiCall; weight: number }[] = [];
  #weight = 0;
  #next = 1;

  add({ params, ...call }: NewCall): ApiCall {
    const { values, files } = params;
    // Only names and sizes of files stay, never their bytes.
    const sizes = new Map(Array.from(files, ([name, file]) => [name, describeFile(file)]));
    const numbered: ApiCall = {
      n: this.#next,
      ...call,
      get params() {
        return shownParams(values, sizes);
      },
    };
    this.#next += 1;
    const weight = weightOf(values, call.result);
    this.#calls.push({ call: numbered, weight });
    this.#weight += weight;
    this.#forgetOldest();
    return numbered;
  }

  after(n: number): ApiCall[] {
    return this.#calls.filter(({ call }) => call.n > n).map(({ call }) => call);
  }

  #forgetOldest(): void {
    while (this.#calls.length > MAX_CALLS || this.#weight > MAX_WEIGHT) {
      const gone = this.#calls.shift();
      if (gone === undefined) return;
      this.#weight -= gone.weight;
    }
  }
}

const describeFile = ({ name, bytes }: { name: string; bytes: Buffer }) => ({
  file: name,
  size: bytes.length,
});

const weightOf = (values: ReadonlyMap<string, string>, result: unknown): number => {
  let weight = (Array.isArray(result) ? result.length + 1 : 1) * WEIGHT_OF_A_MESSAGE;
  for (const value of values.values()) weight += value.length;
  return weight;
};
