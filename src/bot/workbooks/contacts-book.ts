import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { standingBy } from '../../core/units/standing.ts';
import { isOpen } from '../../core/units/unit.ts';
import type { BotContext } from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';

/** More people than speak for any city's units. */
const EVERYBODY = 100_000;

/** Who speaks for each unit, a row each; a unit that nobody speaks for has a row without a name. */
export const sendContactsBook = async (ctx: BotContext, _by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const today = dateInHanoi(now);
  const { placeOf } = standingBy(await stores.units.memberships([yearOf(today)]))(yearOf(today));
  const clusters = new Map((await stores.units.clusters()).map(({ id, name }) => [id, name]));
  const heard = new Map(
    (await stores.people.signsOfLife()).map(({ unitId, chat, heardAt }) => [
      `${unitId} ${chat}`,
      heardAt,
    ]),
  );
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const openIds = new Set(open.map(({ id }) => id));
  const contacts = (await stores.people.contactsMatching('', EVERYBODY)).filter(({ unitId }) =>
    openIds.has(unitId),
  );
  const rows = inBoardOrder(open).flatMap((unit) => {
    const clusterId = placeOf.get(unit.id)?.clusterId;
    const of = {
      cluster: (clusterId && clusters.get(clusterId)) ?? '',
      code: unit.code,
      unit: unit.name,
    };
    const own = contacts.filter(({ unitId }) => unitId === unit.id);
    if (own.length === 0) return [{ ...of, name: '', position: '', heard: '' }];
    return own.map(({ person }) => {
      const at = heard.get(`${unit.id} ${person.telegramId}`);
      return Object.assign({}, of, {
        name: person.fullName,
        position: person.position,
        heard: at === undefined ? '' : { moment: at },
      });
    });
  });
  sendSheet(request, {
    fileName: 'dau-moi.xlsx',
    name: say('contacts-book-name'),
    title: say('contacts-book-title', {
      people: new Set(contacts.map(({ person }) => person.id)).size,
      units: open.length,
      date: { date: today },
    }),
    columns,
    rows,
  });
};

const columns = {
  cluster: { heading: 'city-year-column-cluster', width: 28 },
  code: { heading: 'city-year-column-code', width: 22 },
  unit: { heading: 'city-year-column-unit', width: 40 },
  name: { heading: 'contacts-book-person', width: 28 },
  position: { heading: 'contacts-book-position', width: 32 },
  heard: { heading: 'contacts-book-heard', width: 17 },
} as const;
