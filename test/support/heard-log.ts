import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { dateInHanoi, timeInHanoi } from '../../src/core/shared/calendar-date.ts';
import type { Player } from './player.ts';
import type { World } from './world.ts';

/** Something that the bot said by itself, or that somebody did. */
export type Noted =
  | { type: 'heard'; day: CalendarDate; time: string; who: string; text: string }
  | { type: 'did'; day: CalendarDate; time: string; who: string; what: string };

/** Notes everything that people hear without having asked, and what they do, in its order. */
export class HeardLog {
  readonly noted: Noted[] = [];
  readonly #world: World;
  readonly #names = new Map<number, string>();
  #acting: Player | undefined;

  constructor(world: World, people: Readonly<Record<string, Player>>) {
    this.#world = world;
    for (const [name, { id }] of Object.entries(people)) this.#names.set(id, name);
    world.control.watch((event) => {
      if (event.type !== 'message' || event.data.from !== 'bot') return;
      const who = this.#names.get(event.personId);
      if (who === undefined || event.personId === this.#acting?.id) return;
      const text = event.data.text ?? event.data.caption ?? '';
      this.noted.push({ type: 'heard', ...this.#now, who, text });
    });
  }

  /** What the bot answers to whoever acts is no news. */
  async does(player: Player, what: string, act: () => Promise<void>): Promise<void> {
    this.noted.push({ type: 'did', ...this.#now, who: this.nameOf(player), what });
    this.#acting = player;
    try {
      await act();
      await this.#world.settle();
    } finally {
      this.#acting = undefined;
    }
  }

  nameOf({ id }: Player): string {
    return this.#names.get(id) ?? '';
  }

  /** Texts that somebody has heard on a day. */
  heardOn(day: CalendarDate, player: Player): string[] {
    const name = this.nameOf(player);
    return this.noted.flatMap((one) =>
      one.type === 'heard' && one.day === day && one.who === name ? [one.text] : [],
    );
  }

  get #now(): { day: CalendarDate; time: string } {
    const now = this.#world.clock.now();
    return { day: dateInHanoi(now), time: timeInHanoi(now) };
  }
}
