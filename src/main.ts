import { beginCalmStart } from './service/calm-start.ts';

beginCalmStart();
// What is imported by name would be read before anything runs.
const { runProgram } = await import('./service/run-program.ts');

await runProgram();
