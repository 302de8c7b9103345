import type { Notice } from '../delivery/delivery.ts';
import { instantInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { decideDigest } from './decide-digest.ts';
import { digestOf } from './digest.ts';
import { loadPlan, simulated, type PlanStores } from './load-plan.ts';
import { planDay, toReminder } from './plan-day.ts';
import type { NewReminder } from './reminder.ts';
import { sendingTime } from './sending-day.ts';

export type SimulatedPerson = { personId: PersonId; at: Instant; rows: NewReminder[] };

export type Simulation =
  | { type: 'day-off' }
  /** In the order in which they will hear. */
  | { type: 'planned'; people: SimulatedPerson[] };

export type SimulatedDay = { day: CalendarDate; today: CalendarDate };

/** Who would hear something on a day, as things stand now; nothing is stored. */
export const simulateDay = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { day, today }: SimulatedDay,
): Promise<Simulation> => {
  const facts = await loadPlan(stores, ports, day);
  if (!facts.workingDays.isWorkingDay(day)) return { type: 'day-off' };
  const people = new Map<PersonId, SimulatedPerson>();
  for (const planned of planDay(simulated(facts, { today, days: facts.workingDays }))) {
    const { personId, chat } = planned.to;
    const person = people.get(personId) ?? { personId, at: sendingTime(day, chat), rows: [] };
    person.rows.push(toReminder(planned, day));
    people.set(personId, person);
  }
  const found = [...people.values()].toSorted((one, other) => one.at - other.at);
  return { type: 'planned', people: found };
};

/** The very message that the person would get. */
export const simulateMessage = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { day, person }: { day: CalendarDate; person: SimulatedPerson },
): Promise<Notice> => {
  const { personId, rows } = person;
  const now = instantInHanoi(day, '08:00');
  const { items, language, name } = await decideDigest(stores, ports, { rows, personId, day, now });
  return digestOf({ day, language, name, items: items.map(({ item }) => item) });
};
