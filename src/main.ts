import { beginCalmStart, keepHeapSmall } from './service/calm-start.ts';

beginCalmStart();
keepHeapSmall();
// What is imported by name would be read before anything runs.
const { runProgram } = await import('./service/run-program.ts');

await runProgram();
