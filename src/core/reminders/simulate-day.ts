import type { WorkingDays } from '../calendar/working-days.ts';
import { loadWorkingDays } from '../obligations/load-obligations.ts';
import type { Notice } from '../outbox/message.ts';
import { type CalendarDate, instantInHanoi } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { decideDigest } from './decide-digest.ts';
import { digestOf } from './digest.ts';
import type { PlanStores } from './load-plan.ts';
import { planCity, type PlanCityPorts } from './plan-city.ts';
import { sendingTimes } from './sending-day.ts';

/** Who will hear of how many things, and when. */
export type SimulatedPerson = { personId: PersonId; at: Instant; count: number };

export type Simulation =
  | { type: 'day-off' }
  /** In the order in which they will hear. */
  | { type: 'planned'; people: SimulatedPerson[] };

export type SimulatedDay = { day: CalendarDate; today: CalendarDate };

/** As if everything that is due before the day had been said: what the day itself will bring. */
const assumedOn = ({ day, today }: SimulatedDay, days: WorkingDays): CalendarDate | null =>
  day > today ? days.previousWorkingDay(day) : null;

/** Who would hear something on a day, as things stand now; nothing is stored. */
export const simulateDay = async (
  ports: PlanCityPorts,
  simulated: SimulatedDay,
): Promise<Simulation> => {
  const { day } = simulated;
  const days = await ports.read(loadWorkingDays);
  if (!days.isWorkingDay(day)) return { type: 'day-off' };
  const timeFor = sendingTimes(day);
  const people = new Map<PersonId, SimulatedPerson>();
  const question = { day, assumedTold: assumedOn(simulated, days), settled: new Set<PersonId>() };
  await planCity(ports, question, (planned) => {
    for (const { to } of planned) {
      const { personId, chat } = to;
      const person = people.get(personId) ?? { personId, at: timeFor(chat), count: 0 };
      person.count += 1;
      people.set(personId, person);
    }
  });
  const found = [...people.values()].toSorted((one, other) => one.at - other.at);
  return { type: 'planned', people: found };
};

/** The very message that the person would get; null when there is nothing to say. */
export const simulateMessage = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { personId, ...simulated }: SimulatedDay & { personId: PersonId },
): Promise<Notice | null> => {
  const { day } = simulated;
  const assumedTold = assumedOn(simulated, await loadWorkingDays(stores));
  const now = instantInHanoi(day, '08:00');
  const question = { rows: [], personId, day, now, isOn: true, assumedTold };
  const { items, ...decided } = await decideDigest(stores, ports, question);
  if (items.length === 0) return null;
  return digestOf({ ...decided, day, items: items.map(({ item }) => item) });
};
