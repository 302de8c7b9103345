import { appendFileSync } from 'node:fs';

import { isOnPostgres } from './fault-server.ts';
import type { Verdict } from './flooded-city.ts';

/** One row of the table in README.md; `npm run faults` gathers them. */
export type Figure = { fault: string; verdict: Verdict; notes: string };

/** Prints what was measured and, when the table is being made anew, hands it over. */
export const report = (measured: Figure): void => {
  const { verdict, notes } = measured;
  const fault = isOnPostgres ? `${measured.fault}, on PostgreSQL` : measured.fault;
  process.stdout.write(`${fault}: ${JSON.stringify(verdict)} ${notes}\n`);
  const file = process.env['FAULT_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify({ fault, verdict, notes })}\n`);
};
