import { loadavg } from 'node:os';

import { QUESTIONS, TIMED } from './asked.ts';
import { measure, type Measured } from './measure.ts';

const bots = ['conversations', 'wizard', 'this bot'] as const;
const BOTS = process.env['BOTS']?.split(';') ?? bots;
const CROWDS = process.env['CROWDS']?.split(',').map(Number) ?? [1, 20, 100];

const median = (values: readonly number[] = []): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [load = 0] = loadavg();
console.log(`\n${QUESTIONS} questions, load ${load.toFixed(1)}\n`);
const waits = TIMED.map((number) => `question ${number}`);
const head = [
  'bot',
  'draft',
  'WAL an update',
  ...waits,
  ...CROWDS.map((crowd) => `${crowd} people`),
];
console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
for (const name of bots.filter((one) => BOTS.includes(one))) {
  const all: Measured[] = [];
  for (const crowd of CROWDS) all.push(await measure(name, crowd));
  const [alone] = all;
  if (!alone) continue;
  const { draft, waited } = alone;
  const cells = [
    name,
    `${(draft.bytes / 1024).toFixed(1)} KB`,
    `${(draft.walBytes / 1024).toFixed(1)} KB`,
    ...TIMED.map((number) => `${median(waited[number]).toFixed(1)} ms`),
    ...all.map(
      ({ perSecond, cpuMsEach }) => `${perSecond.toFixed(0)}/s · ${cpuMsEach.toFixed(2)} ms`,
    ),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
