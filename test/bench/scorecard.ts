import { setTimeout as wait } from 'node:timers/promises';

import { cases, type Case } from './score-cases.ts';
import { contenders, Stage } from './score-contenders.ts';

/** `CASE=restart npx tsx test/bench/scorecard.ts` plays some of the cases. */
const wanted = cases.filter(({ name }) => name.includes(process.env['CASE'] ?? ''));

const LIMIT_MS = 90_000;

/** Right, or what became of it instead. */
const outcomeOf = async (one: Case, stage: Stage): Promise<string> => {
  const late = wait(LIMIT_MS, 'never handed in', { ref: false });
  const played = one.play(stage).catch((error: unknown) => `failed: ${String(error)}`);
  const outcome = await Promise.race([played, late]);
  return outcome === null ? 'right' : outcome.replaceAll('|', '/').slice(0, 160);
};

console.log(
  `| case | ${contenders.join(' | ')} |\n| --- | ${contenders.map(() => '---').join(' | ')} |`,
);
const cells = wanted.map(() => [] as string[]);
for (const name of contenders) {
  const stage = await Stage.open(name);
  for (const [at, one] of wanted.entries()) cells[at]?.push(await outcomeOf(one, stage));
  await stage.close();
}
for (const [at, one] of wanted.entries())
  console.log(`| ${one.name} | ${cells[at]?.join(' | ') ?? ''} |`);
process.exit();
