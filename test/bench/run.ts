import { openEcho, openThiDua, type Contestant } from './contestants.ts';
import { echoWalk, planWalk, type Walk } from './walks.ts';

/** Rounds are paired, so that a slow moment of the machine meets both. */
const ROUNDS = 3;
const CROWDS = [1, 20];

const measure = async (contestant: Contestant, walk: Walk): Promise<number> => {
  const step = walk(contestant);
  const startedAt = performance.now();
  const updates = await Promise.all(contestant.people.map(step));
  const seconds = (performance.now() - startedAt) / 1000;
  await contestant.stop();
  return updates.reduce((sum, count) => sum + count, 0) / seconds;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = (value: number): string => value.toFixed(0).padStart(5);

console.log('updates/s over HTTP through the sandbox, real SQLite; pairs in one run');
for (const crowd of CROWDS) {
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const echo = await measure(await openEcho(crowd), echoWalk);
    const plan = await measure(await openThiDua(crowd), planWalk);
    ratios.push(plan / echo);
    const ratio = (plan / echo).toFixed(2);
    console.log(
      `${crowd} people, round ${round}: echo ${rounded(echo)}, full plan ${rounded(plan)}, ratio ${ratio}`,
    );
  }
  console.log(`${crowd} people: median ratio ${median(ratios).toFixed(2)} (target ≥ 0.5)`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident`);
