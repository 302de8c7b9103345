import { describe, expect, it } from 'vitest';

import { fittingRows, roomFor, widthOf } from '../../../src/bot/kit/label-width.ts';
import { type Filled, nothingFilled } from '../../../src/core/forms/answers/answers.ts';
import type { Facts } from '../../../src/core/forms/answers/facts.ts';
import { startCursor, type Pending } from '../../../src/core/forms/engine/cursor.ts';
import type { Place } from '../../../src/core/forms/engine/place.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { itemPath } from '../../../src/core/forms/schema/path.ts';
import { sheetsOf } from '../../../src/core/forms/schema/sheet.ts';
import type { Path } from '../../../src/core/forms/schema/value.ts';
import { render } from '../../../src/core/forms/screens/screen.ts';
import type { Screen } from '../../../src/core/forms/screens/show.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { languages } from '../../support/languages.ts';
import { faultsOfWords, slipsIn } from '../../support/screen-rules.ts';
import { type Contact, TalkedDraft, text } from './talk.ts';

/** A draft with one item in each list, those that are filled from elsewhere with their names; nothing is answered. */
const begun = (form: Form): Contact => {
  const groups = form.fields.flatMap((field) => (field.type === 'group' ? [field] : []));
  const items = Object.fromEntries(groups.map(({ id }) => [id, [KEY]]));
  const given = groups.flatMap(({ id, given: isGiven, titleField }) =>
    isGiven
      ? [[id, [{ key: KEY, values: { [titleField]: 'Hồ sơ đúng hạn' }, context: [], last: {} }]]]
      : [],
  );
  const facts: Facts = { items: Object.fromEntries(given) };
  const filled: Filled = { ...nothingFilled, items };
  return new TalkedDraft(form, { filled, facts }).contact('Lan');
};

const KEY = 'k001';

/** Wherever a form can take somebody, each with what is asked there; all its questions are among them. */
const placesOf = (form: Form): Place[] => [
  ...form.fields.flatMap((field): Place[] => {
    if (field.type !== 'group') return [asking(field.id)];
    const inItem = field.fields.filter(({ calculation }) => !calculation);
    return [
      ...inItem.map(({ id }) => asking(itemPath(field.id, KEY, id))),
      { type: 'items', group: field.id },
      { type: 'item', group: field.id, key: KEY },
      { type: 'confirm-delete', group: field.id, key: KEY },
      ...(field.inOneMessage ? [{ type: 'rows', group: field.id, page: 0 } as const] : []),
    ];
  }),
  ...sheetsOf(form).map(({ id }): Place => ({ type: 'rows', group: id, page: 0 })),
  ...form.sections.map((_, page): Place => ({ type: 'review', page })),
  { type: 'jump' },
  { type: 'missing' },
  { type: 'confirm-submit' },
  { type: 'confirm-cancel', back: { type: 'review', page: 0 } },
];

const asking = (path: Path): Place => ({ type: 'question', path, single: false });

/** The screen of a place, and of what is explained there. */
const screensAt = (contact: Contact, place: Place): Screen[] => {
  const { form, filled } = contact.draft;
  const cursor = { ...startCursor(form, filled), place };
  const seen = (pending: Pending | null): Screen =>
    render({ form, filled, cursor: { ...cursor, pending } }, contact.env);
  const path = place.type === 'question' ? place.path : 'group' in place ? place.group : undefined;
  const help = { type: 'help', raw: '', messageId: null, chatId: null } as const;
  return [seen(null), ...(path === undefined ? [] : [seen({ ...help, path })])];
};

const faultsOf = ({ lines, rows }: Screen, language: Language): string[] => {
  const words = lines
    .map((line) => (line === 'blank' ? '' : text.html(line, language)))
    .join('\n')
    .replaceAll(/<\/?\w+>/g, '');
  const cut = rows
    .map((row) => row.map(({ label }) => ({ text: text.words(label, language) })))
    .flatMap(fittingRows)
    .flatMap((row) => row.filter((button) => widthOf(button.text) > roomFor(row.length)));
  return [
    ...[...faultsOfWords(words).filter(isShort), ...slipsIn(words, language)].map(
      (fault) => `${fault}:\n${words}`,
    ),
    ...cut.map((button) => `is cut: ${button.text}`),
  ];
};

/** A table, all questions at a glance and an explanation are as long as what they show. */
const isShort = (fault: string): boolean => fault !== 'is longer than a phone shows';

describe.each(languages)('every screen of every form (%s)', (language) => {
  it.each(allForms)('$id reads as it should', (form) => {
    const contact = begun(form);
    const screens = placesOf(form).flatMap((place) => screensAt(contact, place));
    expect(screens.length).toBeGreaterThan(form.fields.length);
    expect([...new Set(screens.flatMap((screen) => faultsOf(screen, language)))]).toEqual([]);
  });
});

it('finds what is badly written', () => {
  const planted: Record<string, string> = {
    'Xem lại: 15/3/2027..': 'doubles its punctuation',
    'Đã ghi nhận: Lan;.': 'doubles its punctuation',
    'Đơn vị , ngày': 'parts a mark from its word',
    'Đã nhận “”': 'quotes or brackets nothing',
    'Hạn gửi: 2027-03-15': 'shows what only programs read',
    'Tiến độ: on_track': 'shows a code',
    'Đã ghi.\nđồng chí xem': 'begins a line in small letters',
    'Kết quả: 98.5%': 'writes 1.5 for 1,5',
    'Còn 0 mục': 'counts none as a number',
  };
  for (const [words, fault] of Object.entries(planted))
    expect(slipsIn(words, 'vi')).toEqual([fault]);
  expect(slipsIn('1 entries', 'en')).toEqual(['counts one as several']);
  expect(slipsIn('Due 15/3/2027', 'en')).toEqual(['writes 15/3/2027 for 15 Mar 2027']);
  expect(slipsIn('Gửi: 25; 40; -; 3 … Mục 1, 2. Số 15/KH-UBND; 98,5%', 'vi')).toEqual([]);
});
