import { describe, expect, it } from 'vitest';

import { linkIn } from '../../src/bot/broadcasts/buttons.ts';
import { dossiers } from '../../src/core/awards/dossiers.ts';
import { readUnitsList } from '../../src/core/broadcasts/read-units-list.ts';
import { readDays, readSwap } from '../../src/core/calendar/read-days.ts';
import { readNames, readRows } from '../../src/core/forms/engine/paste-rows.ts';
import { type Field, type Form, type ItemField, respond } from '../../src/core/forms/forms.ts';
import { parse } from '../../src/core/forms/reading/parse.ts';
import { readMeasure } from '../../src/core/forms/reading/read-measure.ts';
import { hasSecrecyStamp } from '../../src/core/forms/reading/secret-guard.ts';
import { groupOf } from '../../src/core/forms/schema/path.ts';
import { readFullName, readPosition } from '../../src/core/people/person-name.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { smallTalkIn } from '../../src/core/questions/small-talk.ts';
import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import type { UnitId } from '../../src/core/shared/ids.ts';
import { readDate } from '../../src/core/shared/vietnamese-date.ts';
import { readDocument } from '../../src/core/shared/vietnamese-document.ts';
import { readMoment } from '../../src/core/shared/vietnamese-moment.ts';
import { readMoney, readNumber } from '../../src/core/shared/vietnamese-number.ts';
import { readQuantity } from '../../src/core/shared/vietnamese-quantity.ts';
import { cleanText, hasOneOf, hasWords, searchKey } from '../../src/core/shared/vietnamese-text.ts';
import { findUnit } from '../../src/core/units/find-unit.ts';
import { readUnitRows } from '../../src/core/units/read-unit-rows.ts';
import { deriveShortName } from '../../src/core/units/short-name.ts';
import { readTags } from '../../src/core/units/tags.ts';
import type { UnitStore } from '../../src/core/units/unit-store.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { unitsHintedIn } from '../../src/core/units/units-in-text.ts';
import { parseUnitsCsv } from '../../src/papers/units-csv.ts';
import { growsMoreThan } from '../support/growth.ts';
import { hanoiCsv, tableOf } from '../support/people-world.ts';
import { smallForm } from './forms/small-form.ts';
import { TalkedDraft } from './forms/talk.ts';

const today = parseIsoDate('2027-02-14') ?? expect.fail();
const now = instantInHanoi(today, '08:00');
const context = { today, year: 2027 };

const units = readUnitRows(tableOf(hanoiCsv().toString()), 2027).rows.map(
  ({ code, name, type, shortName }): Unit => ({
    id: code as UnitId,
    code,
    name,
    type,
    shortName: shortName ?? deriveShortName(name),
    calendarProfile: 'calendar_year',
    validFrom: today,
    validTo: null,
  }),
);
const unitStore = { all: () => Promise.resolve(units) } as Pick<UnitStore, 'all'> as UnitStore;

const fields: readonly Field[] = [
  { id: 'a', type: 'text', maxLength: 1_000, section: 'only' },
  { id: 'b', type: 'integer', section: 'only' },
  { id: 'c', type: 'decimal', section: 'only' },
  { id: 'd', type: 'percent', section: 'only' },
  { id: 'e', type: 'numbers', count: 5, min: 0, max: 100, section: 'only' },
  { id: 'f', type: 'money', section: 'only' },
  { id: 'g', type: 'date', section: 'only' },
  { id: 'h', type: 'choice', options: [{ code: 'red' }, { code: 'blue' }], section: 'only' },
  { id: 'i', type: 'multi-choice', options: [{ code: 'red' }, { code: 'blue' }], section: 'only' },
  { id: 'j', type: 'yes-no', section: 'only' },
  { id: 'k', type: 'document-number', section: 'only' },
];
const form = smallForm(fields);

const talked = (of: Form) => {
  const { state, env } = new TalkedDraft(of).contact('Lan');
  return { ...state, env };
};

/** Whatever makes something of words that people write, by what it reads. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'kept text': cleanText,
  'search key': searchKey,
  'words of a list': (text) => hasOneOf(text, ['giám', 'sát']),
  'any words': hasWords,
  measure: (text) => readMeasure(text, ['Mô hình']),
  number: readNumber,
  quantity: (text) => readQuantity(text, ['tỷ đồng']),
  document: (text) => readDocument(text, 2027),
  money: readMoney,
  date: (text) => readDate(text, context),
  moment: (text) => readMoment(text, now),
  'days off': (text) => readDays(text, context),
  'swapped days': (text) => readSwap(text, context),
  'secrecy stamp': hasSecrecyStamp,
  'full name': readFullName,
  position: readPosition,
  'small talk': (text) => smallTalkIn({ kind: 'text', text }),
  link: (text) => linkIn(`Xem https://a.vn ${text}x`),
  tags: readTags,
  'unit search': (text) => findUnit(unitStore, text),
  'list of units': (text) => readUnitsList(unitStore, text),
  'units named': (text) => unitsHintedIn(text, units),
  'short name': deriveShortName,
  import: (text) =>
    readUnitRows(
      {
        header: ['unit_code', 'name', 'unit_type', 'tags', 'predecessor_codes', 'valid_from', text],
        rows: [{ number: 2, cells: [text, text, text, text, text, text, text] }],
      },
      2027,
    ),
  'imported file': (text) => parseUnitsCsv(Buffer.from(`unit_code,name,unit_type\n${text}`)),
  ...Object.fromEntries(
    fields.map((field) => [
      `answer: ${field.type}`,
      (text: string) =>
        parse(
          { form, path: field.id, field: field as ItemField, group: null, key: null },
          text,
          talked(form).env,
        ),
    ]),
  ),
  'rows of a table': (text) => {
    const turn = talked(annualPlan);
    const group = groupOf(annualPlan, 'targets') ?? expect.fail();
    return [readRows(turn, group, text), readNames(turn, group, text)];
  },
  'rows of a dossier': (text) => {
    const [dossier = expect.fail()] = dossiers;
    const group = groupOf(dossier, 'nominees') ?? expect.fail();
    return readRows(talked(dossier), group, text);
  },
  'the form itself': (text) => {
    const { env, ...state } = talked(annualPlan);
    return respond(state, { type: 'said', text, messageId: 1, chatId: 7 }, env);
  },
};

/** Signs that grow when they are normalised, run together, or part what others join. */
const signs: readonly (readonly [before: string, sign: string, after: string])[] = [
  ['1', '¨', '1'],
  ['1', 'ﷺ', '1'],
  ['1', '½ ', '1'],
  ['x', ' ', 'x'],
  ['1', ' ', 'x'],
  ['x', '\n ', 'x'],
  ['x', '\u00a0', 'x'],
  ['', '1', ''],
  ['', '1', 'x'],
  ['', '1 ', 'x'],
  ['', '1 100 ', 'x'],
  ['1', '.000', 'x'],
  ['1', ',000', 'x'],
  ['1', '.', '1'],
  ['1', ',', '1'],
  ['', '1, ', '1'],
  ['', '1\n', '1'],
  ['', '1/1 ', '.'],
  ['', '1 tr ', 'x'],
  ['a', '\u0301', 'b'],
  ['a', '\u0323\u0302', 'b'],
  ['', '"', '"'],
  ['', 'a"', ''],
  ['', 'cảm ơn nhiều ', 'x'],
  ['', 'da ro ', 'x'],
  ['', ':', 'x'],
  ['', '- a 1 %\n', ''],
  ['', 'Số - ', '1'],
];

const ofLength = (at: number, length: number, run: number): string => {
  const [before, sign, after] = signs[at] ?? ['', '', ''];
  // Another text each time: some readers remember what they have read.
  const start = `${run}${before}`;
  return start + sign.repeat(length).slice(0, length - start.length - after.length) + after;
};

const [SHORT, LONG] = [1_024, 4_096];
const MOST_GROWTH = 8;
let runs = 0;

const growsMore = (read: (text: string) => unknown, at: number): Promise<boolean> => {
  const reading = (length: number) => () => read(ofLength(at, length, (runs += 1)));
  return growsMoreThan(MOST_GROWTH, { short: reading(SHORT), long: reading(LONG) });
};

describe.each(Object.entries(readers))('what reads %s', (_, read) => {
  it('takes four times as long for four times as many signs, whatever they are', async () => {
    const tooSlow: string[] = [];
    for (const [at, sign] of signs.entries())
      if (await growsMore(read, at)) tooSlow.push(JSON.stringify(sign));
    expect(tooSlow).toEqual([]);
  });
});
