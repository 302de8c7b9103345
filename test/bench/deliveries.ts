import { floodOfLoop, floodOfSender } from './send-flood.ts';

const ROUNDS = 5;
const COUNT = 2_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

console.log(
  `${COUNT} messages over HTTP to the sandbox in the same process, real SQLite, no limit`,
);
await floodOfLoop(200);
await floodOfSender(200);
const ratios: number[] = [];
const speeds: number[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  const loop = await floodOfLoop(COUNT);
  const sender = await floodOfSender(COUNT);
  ratios.push(sender / loop);
  speeds.push(sender);
  const line = `loop of sendMessage and mark ${loop.toFixed(0)}/s, sender ${sender.toFixed(0)}/s`;
  console.log(`round ${round}: ${line}, ratio ${(sender / loop).toFixed(2)}`);
}
console.log(
  `median: ${median(speeds).toFixed(0)}/s (target ≥ 500), ratio ${median(ratios).toFixed(2)}`,
);
