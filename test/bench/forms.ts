import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The scorecard of the three engines and their forms of 30 and of 60 questions, in one run, told in one
 * piece at its end; what is being done is told meanwhile. How many a form asks is the same for all of a
 * process and its children. `SCORECARD=no` leaves the scorecard out.
 */
const run = (name: string, questions = ''): string => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const env = { ...process.env, ...(questions === '' ? {} : { QUESTIONS: questions }) };
  const beganAt = performance.now();
  const told = execFileSync(process.execPath, ['--import', 'tsx', file], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = (performance.now() - beganAt) / 1000;
  console.error(`${name} ${questions}: ${seconds.toFixed(0)} s`);
  return told;
};

const told = process.env['SCORECARD'] === 'no' ? [] : [run('scorecard.ts')];
for (const questions of process.env['QUESTIONS']?.split(',') ?? ['30', '60'])
  told.push(run('long-form.ts', questions));
console.log(told.join(''));
