import { loadavg } from 'node:os';

import { QUESTIONS, TIMED } from './asked.ts';
import { measureAll, type Measured } from './measure.ts';

const bots = ['floor', 'floor, whole promise', 'conversations', 'wizard', 'this bot'] as const;
const BOTS = process.env['BOTS']?.split(';') ?? ['conversations', 'wizard', 'this bot'];
/** Each bot in turn, so many times: a run differs from the next by a tenth to a sixth. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 1);
const CROWDS = process.env['CROWDS']?.split(',').map(Number) ?? [1, 20, 100];

const median = (values: readonly number[] = []): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [load = 0] = loadavg();
/** By its name, what was measured of a bot in each round, crowd by crowd. */
const found = new Map<string, Measured[][]>();
for (let round = 1; round <= ROUNDS; round += 1)
  for (const name of bots.filter((one) => BOTS.includes(one))) {
    const beganAt = performance.now();
    found.set(name, [...(found.get(name) ?? []), await measureAll(name, CROWDS)]);
    const seconds = (performance.now() - beganAt) / 1000;
    console.error(`${QUESTIONS} questions, ${name}, round ${round}: ${seconds.toFixed(0)} s`);
  }

/** Of all rounds; a median of what one crowd showed. */
const cellsOf = (name: string, rounds: Rounds): string[] => {
  const alone = rounds.flatMap(([first]) => first ?? []);
  const ofCrowd = (at: number, what: 'perSecond' | 'cpuMsEach'): number =>
    median(rounds.flatMap((all) => all[at]?.[what] ?? []));
  return [
    name,
    `${(median(alone.map(({ draft }) => draft.bytes)) / 1024).toFixed(1)} KB`,
    `${(median(alone.map(({ draft }) => draft.walBytes)) / 1024).toFixed(1)} KB`,
    ...TIMED.map(
      (number) => `${median(alone.flatMap(({ waited }) => waited[number] ?? [])).toFixed(1)} ms`,
    ),
    ...CROWDS.map(
      (_, at) =>
        `${ofCrowd(at, 'perSecond').toFixed(0)}/s · ${ofCrowd(at, 'cpuMsEach').toFixed(2)} ms`,
    ),
  ];
};

type Rounds = readonly (readonly Measured[])[];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How many times as many updates a second as another in the same round, crowd by crowd: the median, least and most. */
const beside = (own: Rounds, other: Rounds): string =>
  CROWDS.map((_, at) => {
    const times = own.map(
      (all, round) => (all[at]?.perSecond ?? 0) / (other[round]?.[at]?.perSecond ?? 0),
    );
    const [least, most] = [Math.min(...times), Math.max(...times)];
    const span = ROUNDS > 1 ? ` (${least.toFixed(2)} to ${most.toFixed(2)})` : '';
    return `${median(times).toFixed(2)}${span}`;
  }).join(', ');

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
    `\n${QUESTIONS} questions, load ${load.toFixed(1)} at the start${ROUNDS > 1 ? `, medians of ${ROUNDS} rounds` : ''}\n`,
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
