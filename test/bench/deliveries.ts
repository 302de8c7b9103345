import { floodOfLoop, floodOfSender, type Flooded } from './send-flood.ts';

const ROUNDS = 5;
const COUNT = 2_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const figures = ({ perSecond, cpuMsEach, commitsEach }: Flooded): string =>
  `${perSecond.toFixed(0)}/s, ${cpuMsEach.toFixed(2)} ms CPU and ${commitsEach.toFixed(2)} commits each`;

console.log(`${COUNT} messages over HTTP to the sandbox in another process, real SQLite, no limit`);
await floodOfLoop(200);
await floodOfSender(200);
const rounds: { loop: Flooded; sender: Flooded }[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  const loop = await floodOfLoop(COUNT);
  const sender = await floodOfSender(COUNT);
  rounds.push({ loop, sender });
  console.log(`round ${round}: loop of sendMessage and mark ${figures(loop)}`);
  console.log(`         sender ${figures(sender)}`);
}
const speed = median(rounds.map(({ sender }) => sender.perSecond));
const cpu = median(rounds.map(({ sender }) => sender.cpuMsEach));
const ratio = median(rounds.map(({ loop, sender }) => sender.perSecond / loop.perSecond));
console.log(
  `median: ${speed.toFixed(0)}/s (target ≥ 500), ${cpu.toFixed(2)} ms CPU each, ratio ${ratio.toFixed(2)}`,
);
