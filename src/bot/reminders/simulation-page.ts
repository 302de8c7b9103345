import type { PersonStore } from '../../core/people/person-store.ts';
import { contactsInClusters } from '../../core/people/scope.ts';
import type { PlanCityPorts } from '../../core/reminders/plan-city.ts';
import { simulateDay, type SimulatedPerson } from '../../core/reminders/simulate-day.ts';
import { readSwitch } from '../../core/reminders/switch.ts';
import { areBeginnings, wordsIn } from '../../core/shared/beginnings.ts';
import { addDays, type CalendarDate } from '../../core/shared/calendar-date.ts';
import type { PersonId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import type { UnitStore } from '../../core/units/unit-store.ts';
import { buttons } from '../kit/buttons.ts';
import type { Page } from '../kit/page.ts';
import { findingAnew, foundLine, turning } from '../kit/paging.ts';
import type { Line, MessageButton } from '../kit/request.ts';

const PEOPLE_A_PAGE = 10;
/** So many names are read at once: others are answered in between. */
const PIECE = 100;

export const dayButton = (date: CalendarDate): MessageButton => ({
  label: say('reminders-button-day', { date: { date } }),
  data: buttons.reminders.ofDay.to({ day: date }),
});

const homeButton: MessageButton = {
  label: say('reminders-button-home'),
  data: buttons.reminders.board.to(),
};

export type PagePorts = Pick<PlanCityPorts, 'pause'> & {
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
};

type Shown = { lines: Line[]; rows: MessageButton[][] };

/** Who will hear what on a day, before it happens. */
export const simulationPage = async (ports: PagePorts, page: Page): Promise<Shown> => {
  const [day, today] = [page.day as CalendarDate, page.today as CalendarDate];
  const simulation = await simulateDay(ports, { day, today });
  if (simulation.type === 'day-off')
    return { lines: [say('reminders-day-off', { date: { date: day } })], rows: [[homeButton]] };
  const people = await shownOf(ports, page, simulation.people);
  const to = (at: number) => buttons.reminders.ofDay.to({ day, page: at });
  const found = await foundOf(ports, page, people);
  const shown = found
    ? found.slice(0, PEOPLE_A_PAGE)
    : people.slice(page.at * PEOPLE_A_PAGE, (page.at + 1) * PEOPLE_A_PAGE);
  const names = await ports.read((stores) =>
    simulatedNames(
      stores,
      shown.map(({ personId }) => personId),
    ),
  );
  const nameOf = (id: PersonId): SimulatedName => names.get(id) ?? { name: '', place: '' };
  const { isOn } = await ports.read(({ installation }) => readSwitch(installation));
  return {
    lines: [
      ...(found
        ? [foundLine(page.sought ?? '', found.length, shown.length), 'blank' as const]
        : []),
      say('simulation-heading', { date: { date: day } }),
      ...(isOn ? [] : [say('reminders-off')]),
      countLine(people),
      'blank',
      ...shown.map(({ personId, count }) =>
        say('simulation-person', Object.assign({ items: count }, nameOf(personId))),
      ),
    ],
    rows: [
      ...shown.map(({ personId }) => [
        {
          label: say('simulation-button-person', { name: nameOf(personId).name }),
          data: buttons.reminders.message.to({ day, personId, page: page.at }),
        },
      ]),
      found ? findingAnew(to) : turning(page.at, Math.ceil(people.length / PEOPLE_A_PAGE), to),
      [dayButton(addDays(day, 1)), homeButton],
    ],
  };
};

/** Of these the people who are called as somebody typed, or whose unit is; undefined where nobody looks for anyone. */
const foundOf = async (
  ports: PagePorts,
  { sought }: Page,
  people: readonly SimulatedPerson[],
): Promise<SimulatedPerson[] | undefined> => {
  if (sought === undefined) return undefined;
  const typed = wordsIn(sought);
  const found: SimulatedPerson[] = [];
  for (let at = 0; at < people.length; at += PIECE) {
    const piece = people.slice(at, at + PIECE);
    const names = await ports.read((stores) =>
      simulatedNames(
        stores,
        piece.map(({ personId }) => personId),
      ),
    );
    found.push(
      ...piece.filter(({ personId }) => {
        const { name = '', place = '' } = names.get(personId) ?? {};
        const called = [name, place].filter((one) => typeof one === 'string');
        return areBeginnings(typed, called);
      }),
    );
  }
  return found;
};

/** A specialist sees whom they follow. */
const shownOf = async (
  ports: PagePorts,
  { clusters, today }: Page,
  all: readonly SimulatedPerson[],
): Promise<readonly SimulatedPerson[]> => {
  if (!clusters) return all;
  const seen = await ports.read((stores) =>
    contactsInClusters(stores, new Set(clusters), today as CalendarDate),
  );
  return all.filter(({ personId }) => seen.has(personId));
};

const countLine = (people: readonly SimulatedPerson[]): TextRef => {
  const items = people.reduce((sum, { count }) => sum + count, 0);
  return people.length === 0
    ? say('simulation-none')
    : say('simulation-count', { people: people.length, items });
};

type SimulatedName = { name: TextRef | string; place: TextRef | string };

/** Name and unit of each; an admin who has not told a name is called by the Board's. */
export const simulatedNames = async (
  { people, units }: { people: PersonStore; units: UnitStore },
  personIds: readonly PersonId[],
): Promise<Map<PersonId, SimulatedName>> => {
  const board = say('simulation-person-board');
  const names = new Map<PersonId, SimulatedName>();
  for (const { id, fullName, telegramId } of await people.byIds(personIds)) {
    const known = await people.known(telegramId);
    const unit = known?.unitIds[0] ? await units.byId(known.unitIds[0]) : null;
    names.set(id, { name: fullName || board, place: unit?.name ?? board });
  }
  return names;
};
