import { expect, it } from 'vitest';

import { outlineOf } from '../../../src/core/documents/outlines.ts';
import type { Content } from '../../../src/core/forms/forms.ts';
import {
  canBeDrafted,
  draftPaper,
  isOfCluster,
} from '../../../src/core/official-papers/draft-paper.ts';
import { type OfficialPaper, plainText } from '../../../src/core/official-papers/official-paper.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { lastYearOf, yearOfPeriod } from '../../../src/core/shared/period.ts';
import { createText } from '../../../src/text.ts';
import { allScripts } from '../../scripts/all-scripts.ts';
import type { FormScript } from '../../scripts/script.ts';
import { asWord } from '../../support/drafted-paper.ts';
import { playedOnForm } from '../../support/form-door.ts';
import { printedPages, printsWord } from '../../support/libre-office.ts';
import { readInto } from '../read-into.ts';

const text = createText();

const CLUSTER = {
  name: 'Cụm thi đua số 2',
  kind: 'cum',
  members: ['Phường Kim Liên', 'Phường Láng', 'Phường Đống Đa'],
} as const;

/** What the script of a form answers, and the paper of it. */
const draftedFrom = (script: FormScript) => {
  const { form, unit, period, today } = script;
  const content = playedOnForm(script).submitted();
  const paper = draftPaper({
    form,
    content,
    unit: { name: unit.name, type: 'commune' },
    period,
    year: yearOfPeriod(period),
    cluster: isOfCluster(form.id) ? CLUSTER : null,
    today: today as CalendarDate,
    inVietnamese: (ref) => text.words(ref, 'vi'),
  });
  if (!paper) throw new Error(`${form.id} has nothing to draft`);
  return { script, content, paper };
};

const drafted = allScripts.filter(({ form }) => canBeDrafted(form.id)).map(draftedFrom);
const named = drafted.map((one) => [one.script.form.id, one] as const);

const wordsOf = ({ parts, annexes }: OfficialPaper): string =>
  [...parts, ...annexes.flatMap((annex) => annex.parts)]
    .flatMap((part) =>
      part.type === 'table'
        ? part.rows.flatMap(({ cells }) => cells.map(plainText))
        : [plainText(part.text)],
    )
    .join('\n');

type Listed = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The items of some lists, each with what is answered about it, by the name that is its first answer. */
const listedIn = ({ sections }: Content, isMeant: (group: string) => boolean): Listed =>
  new Map(
    sections
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => (entry.type === 'group' && isMeant(entry.field) ? entry.rows : []))
      .map(({ entries }) => [
        JSON.stringify(entries[0]?.value).slice(1, -1),
        new Map(
          entries.filter(({ inDocument }) => !inDocument).map((one) => [one.field, one.value]),
        ),
      ]),
  );

it.each(named)('%s has every item of its lists, and nothing that is not there', (_, one) => {
  const words = wordsOf(one.paper);
  // Of a pact's papers those are named that have a number.
  for (const name of listedIn(one.content, (group) => group !== 'papers').keys())
    expect(words).toContain(name);
  expect(words).not.toMatch(/undefined|NaN|null|văn bản đính kèm|^- ?:/m);
});

/** Lists that a document may answer: what the form is filled from by itself is not among them. */
const isRead = ({ form }: FormScript, group: string): boolean => {
  const outline = outlineOf(form.id);
  const field = form.fields.find(({ id }) => id === group);
  const groups = [...(outline?.lists ?? []), ...(outline?.items ?? [])].map((one) => one.group);
  const isGiven = field?.type === 'group' && field.given === true;
  return !isGiven && [...groups, ...(outline?.points ?? [])].includes(group);
};

it.each(
  named.filter(([, { script, content }]) => listedIn(content, (id) => isRead(script, id)).size),
)('%s comes in again with the items of its lists', async (_, { script, content, paper }) => {
  const { form, period } = script;
  const of = { year: lastYearOf(period), period };
  const { sure, doubtful } = await readInto(form, await asWord(paper), of);
  const read = { ...doubtful, ...sure };
  for (const [name, answers] of listedIn(content, (id) => isRead(script, id))) {
    const own = Object.keys(read).filter((path) => path.startsWith(`${name}/`));
    expect([name, own.length > 0]).toEqual([name, true]);
    for (const path of own) {
      const field = path.slice(name.length + 1);
      expect([path, read[path]]).toEqual([path, answers.get(field) ?? read[path]]);
    }
  }
});

it.skipIf(!printsWord)(
  'are printed with their head, their title and their annexes, each on pages of its own',
  async () => {
    const pages = printedPages(await Promise.all(drafted.map(({ paper }) => asWord(paper))));
    for (const [at, { paper }] of drafted.entries()) {
      const [first = '', ...others] = pages[at] ?? [];
      expect(first).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m);
      expect(first).toMatch(/Độc lập - Tự do - Hạnh phúc/);
      expect(first).toContain('DỰ THẢO');
      expect(first).toMatch(new RegExp(`^ +${paper.kind}$`, 'm'));
      expect(pages[at]?.join('\n')).toContain('Nơi nhận:');
      const annexes = others.filter((page) => /^\s*Phụ lục/.test(page));
      expect(annexes).toHaveLength(paper.annexes.length);
    }
  },
  120_000,
);
