import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { findPrinter } from '../../../src/papers/word/to-pdf.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import { printsWord } from '../../support/libre-office.ts';
import { shortPlan } from '../../support/long-plan.ts';

/** A program that does this in place of printing. */
const program = (lines: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'soffice');
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
};

const docx = Buffer.from('PK');

it('is not there where no LibreOffice is', () => {
  expect(findPrinter(['/nowhere/soffice'])).toBeNull();
});

it('ends what does not end, with all that it has started', async () => {
  const print = findPrinter([program('sleep 60 &\nwait')], 200);
  await expect(print?.(docx)).rejects.toThrow('SIGKILL');
});

it('goes on with the next file after one of which nothing came', async () => {
  const print = findPrinter([
    program('if [ -e "$0.second" ]; then echo done > paper.pdf; fi\ntouch "$0.second"'),
  ]);
  const [first, second] = await Promise.allSettled([print?.(docx), print?.(docx)]);
  expect(first.status).toBe('rejected');
  expect(second.status === 'fulfilled' && Buffer.from(second.value ?? []).toString()).toBe(
    'done\n',
  );
});

it.skipIf(!printsWord)(
  'prints a paper',
  async () => {
    const print = findPrinter();
    const pdf = await print?.(await asWord(draftedPaper(annualPlan, shortPlan)));
    expect(Buffer.from(pdf ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
  },
  120_000,
);
