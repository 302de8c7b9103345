import BetterSqlite3 from 'better-sqlite3';
import { expect } from 'vitest';

import { sendAuditWorkbook } from '../../src/bot/people/audit-log.ts';
import { sendWorkbook as sendProofLog } from '../../src/bot/reminders/proof-log.ts';
import { sendContactsBook } from '../../src/bot/workbooks/contacts-book.ts';
import { sendQuestionsBook } from '../../src/bot/workbooks/questions-book.ts';
import { sendUnitsBook } from '../../src/bot/workbooks/units-book.ts';
import { asId, type MilestoneId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { TODAY, YEAR } from './random-year.ts';
import { byWords, cellOf, dashed, nameOf, seen, type Scene } from './scene.ts';
import { said, sheetsOf, type Cell } from './shown.ts';

type Row = Record<string, string | number | null>;
type Cells = Record<string, Cell>;
type Books = Scene & { rowsOf: (table: string) => Row[] };

/** Registers and logs: a row of the workbook for each row that lies in the tables. */
export const expectRegisters = async (scene: Scene, file: string): Promise<void> => {
  const db = new BetterSqlite3(file, { readonly: true });
  const rowsOf = (table: string): Row[] => db.prepare(`SELECT * FROM "${table}"`).all() as Row[];
  try {
    const books = { ...scene, rowsOf };
    await expectUnits(books);
    await expectContacts(books);
    await expectQuestions(books);
    await expectProofLogs(books);
    await expectAuditLog(books);
  } finally {
    db.close();
  }
};

const words = (key: string): string => said(say(key as 'city-year-column-code'))[0] ?? '';

const bookOf = async (scene: Scene, send: Parameters<typeof seen>[1]) => {
  const [sheet] = (await sheetsOf(await seen(scene, send))).values();
  return sheet ?? { title: '', rows: [] };
};

/** Of each row of a workbook what somebody has counted of it, in no order. */
const expectRows = (shown: readonly Cells[], wanted: readonly Cells[]): void => {
  const columns = Object.keys(wanted[0] ?? {});
  const picked = shown.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
  expect(picked.toSorted(byWords)).toEqual(wanted.toSorted(byWords));
  if (wanted.length === 0) expect(shown).toEqual([]);
};

const dayCell = (day: string | number | null | undefined): Date | null =>
  typeof day === 'string' ? new Date(day) : null;

const isOpen = ({ validFrom, validTo }: Row): boolean =>
  String(validFrom) <= TODAY && (validTo === null || TODAY <= String(validTo));

const named = (rows: readonly Row[], id: unknown, column: string): string | null => {
  const value = rows.find((row) => row['id'] === id)?.[column];
  return value === undefined || value === '' ? null : String(value);
};

const expectUnits = async (books: Books): Promise<void> => {
  const { found, rowsOf } = books;
  const { title, rows } = await bookOf(books, sendUnitsBook);
  const units = rowsOf('Unit').filter(({ id }) => found.units.some((one) => one.id === id));
  const everyUnit = rowsOf('Unit');
  const before = (id: unknown): string[] =>
    rowsOf('UnitSuccession')
      .filter(({ successorId }) => successorId === id)
      .map(({ predecessorId }) => named(everyUnit, predecessorId, 'code') ?? '');
  const placeOf = (id: unknown): Row | undefined =>
    rowsOf('ClusterMembership')
      .filter(({ unitId, year }) => unitId === id && Number(year) <= YEAR)
      .toSorted((one, other) => Number(one['year']) - Number(other['year']))
      .at(-1);
  const wanted = units.map((unit): Cells => {
    const place = placeOf(unit['id']);
    const tags = rowsOf('UnitTag').filter(({ unitId }) => unitId === unit['id']);
    return {
      'Mã đơn vị': unit['code'] ?? null,
      'Tên đơn vị': unit['name'] ?? null,
      'Loại đơn vị': words(`units-type-${dashed(String(unit['type']))}`),
      'Cụm, khối': place ? named(rowsOf('Cluster'), place['clusterId'], 'name') : null,
      Năm: place?.['year'] ?? null,
      'Hiệu lực từ': dayCell(unit['validFrom']),
      'Hiệu lực đến': dayCell(unit['validTo']),
      'Mã đơn vị tiền thân': before(unit['id']).join(', ') || null,
      Nhãn: tags.map(({ tag }) => tag).join(', ') || null,
    };
  });
  expectRows(rows, wanted);
  expect(title).toContain(`: ${units.length} đơn vị`);
};

const expectContacts = async (books: Books): Promise<void> => {
  const { found, rowsOf } = books;
  const { title, rows } = await bookOf(books, sendContactsBook);
  const [people, contacts] = [rowsOf('Person'), rowsOf('Contact')];
  const open = rowsOf('Unit').filter(isOpen);
  const speaking = (unitId: unknown): Row[] =>
    contacts.filter((one) => one['unitId'] === unitId && one['until'] === null);
  const wanted = open.flatMap(({ id, code, name }): Cells[] => {
    const cluster = found.clusterOf(String(id));
    const unit = {
      'Cụm, khối': cluster === null ? null : nameOf(books, cluster),
      'Mã đơn vị': code ?? null,
      'Đơn vị': name ?? null,
    };
    const own = speaking(id).map(({ personId, since }): Cells => {
      const person = people.find((one) => one['id'] === personId) ?? {};
      const heard = Math.max(Number(since), Number(person['heardAt']));
      return Object.assign({}, unit, {
        'Họ và tên': person['fullName'] ?? null,
        'Chức vụ': person['position'] ?? null,
        'Gần nhất trên Hệ thống': cellOf(heard),
      });
    });
    const nobody = { 'Họ và tên': null, 'Chức vụ': null, 'Gần nhất trên Hệ thống': null };
    return own.length > 0 ? own : [{ ...unit, ...nobody }];
  });
  expectRows(rows, wanted);
  const speakers = new Set(open.flatMap(({ id }) => speaking(id).map((one) => one['personId'])));
  expect(title).toContain(`: ${speakers.size} người, ${open.length} đơn vị`);
};

const expectQuestions = async (books: Books): Promise<void> => {
  const { found, rowsOf } = books;
  const { rows } = await bookOf(books, sendQuestionsBook);
  const [people, messages] = [rowsOf('Person'), rowsOf('QuestionMessage')];
  const saidBy = (id: unknown, side: string): string | null =>
    messages
      .filter((one) => one['questionId'] === id && one['side'] === side)
      .toSorted((one, other) => Number(one['at']) - Number(other['at']))
      .map(({ text, kind }) => (text === '' ? `[${kind}]` : text))
      .join('\n') || null;
  const wanted = rowsOf('Question')
    .filter(({ unitId }) => unitId === null || found.units.some(({ id }) => id === unitId))
    .map((one): Cells => ({
      Số: `CH-${String(one['number']).padStart(4, '0')}`,
      'Mã đơn vị': named(rowsOf('Unit'), one['unitId'], 'code'),
      'Người hỏi': named(people, one['askedBy'], 'fullName'),
      'Hỏi lúc': cellOf(Number(one['openedAt'])),
      'Mới nhất': cellOf(Number(one['changedAt'])),
      'Tình trạng': words(`questions-book-state-${one['state']}`),
      'Chuyên viên': named(people, one['assignedTo'], 'fullName'),
      'Nội dung hỏi': saidBy(one['id'], 'person'),
      'Trả lời': saidBy(one['id'], 'board'),
    }));
  expectRows(rows, wanted);
};

const expectProofLogs = async (books: Books): Promise<void> => {
  const { rowsOf } = books;
  const reminders = rowsOf('Reminder');
  for (const id of new Set(reminders.map(({ milestoneId }) => String(milestoneId)))) {
    const milestoneId = asId<MilestoneId>(id);
    const { rows } = await bookOf(books, (ctx, by) => sendProofLog(ctx, by, { milestoneId }));
    const shown = rows.map((row): Cells =>
      Object.assign({}, row, { said: row['Nội dung'] !== null }),
    );
    const wanted = reminders
      .filter((one) => one['milestoneId'] === id)
      .map((one): Cells => ({
        Ngày: dayCell(one['day']),
        'Đơn vị': named(rowsOf('Unit'), one['unitId'], 'name'),
        Mốc: titleIn(books, id),
        'Người nhận': named(rowsOf('Person'), one['personId'], 'fullName'),
        said: one['status'] === 'said',
      }));
    expectRows(shown, wanted);
  }
};

const titleIn = ({ rowsOf }: Books, id: string): string =>
  (JSON.parse(named(rowsOf('Milestone'), id, 'name') ?? '{}') as { vi: string }).vi;

const expectAuditLog = async (books: Books): Promise<void> => {
  const { rowsOf } = books;
  const { title, rows } = await bookOf(books, (ctx) => sendAuditWorkbook(ctx));
  const [people, units] = [rowsOf('Person'), rowsOf('Unit')];
  const entries = rowsOf('AuditEntry').map(({ at, actor, action, subject }): Cells => ({
    at: cellOf(Number(at)),
    actor: actor === 'system' ? words('audit-actor-system') : named(people, actor, 'fullName'),
    action: words(`audit-action-${action}`),
    subject: named(units, String(subject).replace('unit:', ''), 'shortName'),
  }));
  const shown = rows.map((row) =>
    Object.fromEntries(
      ['at', 'actor', 'action', 'subject'].map((name) => [
        name,
        row[words(`audit-column-${name}`)] ?? null,
      ]),
    ),
  );
  expectRows(shown, entries);
  expect(title).toContain(String(entries.length));
};
