import { loadavg } from 'node:os';

import { QUESTIONS, TIMED } from './asked.ts';
import { measureAll, type Measured } from './measure.ts';

const bots = ['floor', 'floor, whole promise', 'conversations', 'wizard', 'this bot'] as const;
const BOTS = process.env['BOTS']?.split(';') ?? ['conversations', 'wizard', 'this bot'];
const CROWDS = process.env['CROWDS']?.split(',').map(Number) ?? [1, 20, 100];

const median = (values: readonly number[] = []): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [load = 0] = loadavg();
const found = new Map<string, Measured[]>();
for (const name of bots.filter((one) => BOTS.includes(one))) {
  const beganAt = performance.now();
  found.set(name, await measureAll(name, CROWDS));
  const seconds = (performance.now() - beganAt) / 1000;
  console.error(`${QUESTIONS} questions, ${name}: ${seconds.toFixed(0)} s`);
}

const cellsOf = (name: string, all: readonly Measured[]): string[] => {
  const [alone] = all;
  if (!alone) return [name];
  const { draft, waited } = alone;
  return [
    name,
    `${(draft.bytes / 1024).toFixed(1)} KB`,
    `${(draft.walBytes / 1024).toFixed(1)} KB`,
    ...TIMED.map((number) => `${median(waited[number]).toFixed(1)} ms`),
    ...all.map(
      ({ perSecond, cpuMsEach }) => `${perSecond.toFixed(0)}/s · ${cpuMsEach.toFixed(2)} ms`,
    ),
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How many times as many updates a second as another, crowd by crowd. */
const beside = (own: readonly Measured[], other: readonly Measured[]): string =>
  own.map(({ perSecond }, at) => (perSecond / (other[at]?.perSecond ?? 0)).toFixed(2)).join(', ');

const head = [
  'bot',
  'draft',
  'WAL an update',
  ...TIMED.map((number) => `question ${number}`),
  ...CROWDS.map((crowd) => `${crowd} people`),
];
const own = found.get('this bot') ?? [];
const others = [...found].filter(([name]) => name !== 'this bot' && own.length > 0);
console.log(
  [
    `\n${QUESTIONS} questions, load ${load.toFixed(1)} at the start\n`,
    row(head),
    row(head.map(() => '---')),
    ...[...found].map(([name, all]) => row(cellsOf(name, all))),
    '',
    ...others.map(
      ([name, all]) =>
        `This bot's updates a second beside ${name}: ${beside(own, all)} times, of ${CROWDS.join(', ')} people.`,
    ),
  ].join('\n'),
);
