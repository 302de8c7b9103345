import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { boardHeadOn, usualBoardHeads } from '../src/core/official-papers/board-letterhead.ts';
import type { CalendarDate } from '../src/core/shared/calendar-date.ts';
import { LETTERHEADS_FILE, loadLetterheads } from '../src/service/load-letterheads.ts';

const folderWith = (text?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heads-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (text !== undefined) writeFileSync(join(folder, LETTERHEADS_FILE), text);
  return folder;
};

const [usual] = usualBoardHeads;

it('are the usual ones where the operator says nothing', () => {
  expect(loadLetterheads(folderWith())).toBe(usualBoardHeads);
});

it('are those of the operator from the day on that they name', () => {
  const own = { ...usual, from: '2027-07-01', symbol: 'BTĐKT-NV' };
  const heads = loadLetterheads(folderWith(JSON.stringify([own])));
  expect(boardHeadOn(heads, '2027-06-30' as CalendarDate)).toEqual(usual);
  expect(boardHeadOn(heads, '2027-07-01' as CalendarDate)).toEqual(own);
});

it.each([
  ['{', 'letterheads.json'],
  ['[]', 'letterheads.json'],
  [JSON.stringify([{ ...usual, from: '1/7/2027' }]), 'from'],
  [JSON.stringify([{ ...usual, seal: 'x' }]), 'seal'],
])('keep the program from starting where they cannot be read: %s', (text, named) => {
  expect(() => loadLetterheads(folderWith(text))).toThrow(named);
});
