import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { boardHeadOn, usualBoardHeads } from '../src/core/official-papers/board-letterhead.ts';
import { ownHeadOn } from '../src/core/official-papers/own-head.ts';
import { annualPlan } from '../src/core/plans/annual-plan.ts';
import type { CalendarDate } from '../src/core/shared/calendar-date.ts';
import { LETTERHEADS_FILE, loadLetterheads } from '../src/service/load-letterheads.ts';
import { draftedPaper } from './support/drafted-paper.ts';
import { shortPlan } from './support/long-plan.ts';

const folderWith = (text?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heads-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (text !== undefined) writeFileSync(join(folder, LETTERHEADS_FILE), text);
  return folder;
};

const [usual] = usualBoardHeads;

it('are the usual ones where the operator says nothing', () => {
  expect(loadLetterheads(folderWith())).toEqual({ boardHeads: usualBoardHeads, unitHeads: [] });
});

it('are those of the operator from the day on that they name', () => {
  const own = { ...usual, from: '2027-07-01', symbol: 'BTĐKT-NV' };
  const { boardHeads: heads } = loadLetterheads(folderWith(JSON.stringify([own])));
  expect(boardHeadOn(heads, '2027-06-30' as CalendarDate)).toEqual(usual);
  expect(boardHeadOn(heads, '2027-07-01' as CalendarDate)).toEqual(own);
});

const units = [
  { from: '2027-01-01', kind: 'ward', archive: 'VT, VHXH' },
  { from: '2027-01-01', unit: 'P-LANG', signer: ['TM. ỦY BAN NHÂN DÂN', 'QUYỀN CHỦ TỊCH'] },
  { from: '2027-07-01', unit: 'P-LANG', symbol: 'UBND-VHXH', signer: ['CHỦ TỊCH'] },
];

it.each([
  ['2026-12-31', {}],
  ['2027-06-30', { archive: 'VT, VHXH', signer: ['TM. ỦY BAN NHÂN DÂN', 'QUYỀN CHỦ TỊCH'] }],
  ['2027-07-01', { archive: 'VT, VHXH', symbol: 'UBND-VHXH', signer: ['CHỦ TỊCH'] }],
])('say how a unit heads its papers on %s, beside what its kind does', (day, own) => {
  const { unitHeads, boardHeads } = loadLetterheads(folderWith(JSON.stringify({ units })));
  const lang = { code: 'P-LANG', name: 'Phường Láng', type: 'commune' } as const;
  expect(ownHeadOn(unitHeads, lang, day as CalendarDate)).toEqual(own);
  const other = { code: 'X-BA-VI', name: 'Xã Ba Vì', type: 'commune' } as const;
  expect(ownHeadOn(unitHeads, other, day as CalendarDate)).toEqual({});
  expect(boardHeads).toEqual(usualBoardHeads);
});

it('are what a paper of the unit is headed, signed and archived by', () => {
  const own = { symbol: 'UBND-VHXH', signer: ['Q. CHỦ TỊCH'], archive: 'VT, VHXH' };
  const paper = draftedPaper(annualPlan, shortPlan, { own });
  expect(paper.letterhead.symbol).toBe('KH-UBND-VHXH');
  expect(paper.signature.titles).toEqual(['Q. CHỦ TỊCH']);
  expect(paper.recipients.at(-1)).toBe('Lưu: VT, VHXH');
  const signed = draftedPaper(annualPlan, { ...shortPlan, signer_title: 'Chủ tịch' }, { own });
  expect(signed.signature.titles).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
});

it.each([
  [JSON.stringify({ units: [{ from: '2027-01-01', symbol: 'X' }] }), 'unit or kind'],
  [JSON.stringify({ units: [{ from: '2027-01-01', kind: 'village' }] }), 'kind'],
  ['{', 'letterheads.json'],
  ['[]', 'letterheads.json'],
  [JSON.stringify([{ ...usual, from: '1/7/2027' }]), 'from'],
  [JSON.stringify([{ ...usual, seal: 'x' }]), 'seal'],
])('keep the program from starting where they cannot be read: %s', (text, named) => {
  expect(() => loadLetterheads(folderWith(text))).toThrow(named);
});
