import type { MovableSandboxClock } from '../clock.ts';
import type { RateView } from '../state/rate-model.ts';
import type { FileRecord, SandboxPerson } from '../state/records.ts';
import type { BotIdentity, SandboxTelegram } from '../state/telegram.ts';
import type { ApiCall, CallLog } from './call-log.ts';
import { ControlError } from './control-error.ts';
import type { SandboxEvent } from './event-bus.ts';
import type { FaultList, FaultOrder } from './fault-list.ts';
import { PeopleControl } from './people-control.ts';

export type ClockView = { offsetMs: number; now: number };

export type ClockMove = { offsetMs: number } | { at: string | number } | { advanceMs: number };

export type StateView = {
  bot: BotIdentity;
  people: SandboxPerson[];
  clock: ClockView;
  /** Whether the bot is slowed down as Telegram would. */
  hasRates: boolean;
  notice: 'not Telegram';
};

export type ControlParts = {
  telegram: SandboxTelegram;
  clock: MovableSandboxClock;
  calls: CallLog;
  faults: FaultList;
  changed: () => void;
};

/**
 * Plays the people (PeopleControl) and the weather: one method a verb. What cannot be done throws
 * ControlError. The HTTP surface is a thin layer over it; tests in the same process call it directly.
 */
export class Control extends PeopleControl {
  readonly #clock: MovableSandboxClock;
  readonly #calls: CallLog;
  readonly #faults: FaultList;

  constructor(parts: ControlParts) {
    super(parts.telegram, parts.changed);
    this.#clock = parts.clock;
    this.#calls = parts.calls;
    this.#faults = parts.faults;
  }

  state(): StateView {
    const { bot, rates } = this.telegram;
    return {
      bot,
      people: this.people(),
      clock: this.clock(),
      hasRates: rates.isOn,
      notice: 'not Telegram',
    };
  }

  /** Switches the rate model on or off; either way nothing is counted yet. */
  setRates(isOn: boolean): void {
    this.telegram.rates.set(isOn);
  }

  rates(): RateView {
    return this.telegram.rates.view();
  }

  calls(after = 0): ApiCall[] {
    return this.#calls.after(after);
  }

  /** Orders that are still open, with what is left of each. */
  faults(): FaultOrder[] {
    return this.#faults.open();
  }

  addFault(order: FaultOrder): void {
    this.#faults.add(order);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  clock(): ClockView {
    return { offsetMs: this.#clock.offsetMs, now: this.#clock.now() };
  }

  /** Moves business time only: queued updates and long polls live by the machine's clock. */
  moveClock(move: ClockMove): ClockView {
    if ('offsetMs' in move) this.#clock.shiftTo(move.offsetMs);
    else if ('advanceMs' in move) this.#clock.shiftTo(this.#clock.offsetMs + move.advanceMs);
    else this.#clock.shiftTo(this.#clock.offsetMs + instantOf(move.at) - this.#clock.now());
    this.telegram.events.emit({ type: 'clock' });
    this.changed();
    return this.clock();
  }

  redeliver(updateId: number): void {
    if (!this.telegram.updates.redeliver(updateId)) {
      throw new ControlError(404, `update ${updateId} was never confirmed, or too long ago`);
    }
  }

  /** Updates that the bot has not confirmed yet. */
  pendingUpdates(): number {
    return this.telegram.updates.pendingCount;
  }

  isPolled(): boolean {
    return this.telegram.updates.isPolled;
  }

  file(fileUniqueId: string): { record: FileRecord; bytes: Buffer } {
    const record = this.telegram.state.files.get(fileUniqueId);
    const bytes = record === undefined ? undefined : this.telegram.files.read(record);
    if (record === undefined || bytes === undefined) {
      throw new ControlError(404, `there is no file ${fileUniqueId}`);
    }
    return { record, bytes };
  }

  /** Returns the function that ends the watching. */
  watch(listener: (event: SandboxEvent) => void): () => void {
    return this.telegram.events.subscribe(listener);
  }
}

const instantOf = (at: string | number): number => {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(ms)) throw new ControlError(400, `not a time: ${at}`);
  return ms;
};
