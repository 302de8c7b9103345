import { checkIn } from './check-in.ts';

/** What is checked against the plan itself as it comes, and waits for nobody of the Board. */
export const unreviewedForms: ReadonlySet<string> = new Set([checkIn.id]);
