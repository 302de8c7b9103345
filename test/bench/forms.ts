import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The scorecard of the three engines first, then their forms of 30 and of 60 questions. How many a form
 * asks is the same for all of a process and its children.
 */
const run = (name: string, questions = ''): void => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const env = { ...process.env, ...(questions === '' ? {} : { QUESTIONS: questions }) };
  execFileSync(process.execPath, ['--import', 'tsx', file], { env, stdio: 'inherit' });
};

run('scorecard.ts');
for (const questions of process.env['QUESTIONS']?.split(',') ?? ['30', '60'])
  run('long-form.ts', questions);
