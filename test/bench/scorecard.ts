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
const stages = await Promise.all(contenders.map((name) => Stage.open(name)));
// Most of a case is patience with whoever does not answer: all three are waited for at once.
for (const one of wanted) {
  const cells = await Promise.all(stages.map((stage) => outcomeOf(one, stage)));
  console.log(`| ${one.name} | ${cells.join(' | ')} |`);
}
await Promise.all(stages.map((stage) => stage.close()));
process.exit();
