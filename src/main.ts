import './service/calm-start.ts';

// All that is imported by name is read before anything runs; this is to meet a calm start.
const { runProgram } = await import('./service/run-program.ts');

await runProgram();
