import { openEcho, openThiDua, type Contestant } from './contestants.ts';
import { echoWalk, planWalk, type Walk } from './walks.ts';

/** Rounds are paired, so that a slow moment of the machine meets both. */
const ROUNDS = 5;
const CROWDS = [1, 20];

type Measured = { perSecond: number; tookMs: number[] };

const measure = async (contestant: Contestant, walk: Walk): Promise<Measured> => {
  const tookMs: number[] = [];
  const step = walk(contestant, tookMs);
  const startedAt = performance.now();
  await Promise.all(contestant.people.map(step));
  const seconds = (performance.now() - startedAt) / 1000;
  await contestant.stop();
  return { perSecond: tookMs.length / seconds, tookMs };
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const rounded = (value: number): string => value.toFixed(0).padStart(5);

/** Nothing is measured while everything is still being compiled. */
const warmUp = async (): Promise<void> => {
  await measure(await openEcho(20), echoWalk);
  await measure(await openThiDua(20), planWalk);
};

console.log('updates/s over HTTP through the sandbox, real SQLite; pairs in one run');
await warmUp();
for (const crowd of CROWDS) {
  const ratios: number[] = [];
  const tookMs: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const echo = await measure(await openEcho(crowd), echoWalk);
    const plan = await measure(await openThiDua(crowd), planWalk);
    const ratio = plan.perSecond / echo.perSecond;
    ratios.push(ratio);
    tookMs.push(...plan.tookMs);
    const speeds = `echo ${rounded(echo.perSecond)}, full plan ${rounded(plan.perSecond)}`;
    console.log(`${crowd} people, round ${round}: ${speeds}, ratio ${ratio.toFixed(2)}`);
  }
  const [half, most] = [quantile(tookMs, 0.5).toFixed(1), quantile(tookMs, 0.95).toFixed(1)];
  console.log(`${crowd} people: median ratio ${quantile(ratios, 0.5).toFixed(2)} (target ≥ 0.5)`);
  console.log(`${crowd} people: an answer of the plan takes ${half} ms, p95 ${most} ms`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident`);
