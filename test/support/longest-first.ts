import { existsSync } from 'node:fs';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = new URL('../', import.meta.url);

/**
 * Files that take long, in the order in which a run begins with them. Those of `process/` mostly wait: they
 * wait while others work. All of them come early, since a process that has loaded the sources is given
 * the next file only where that needs them too; those on PostgreSQL follow.
 */
const EARLY = [
  'process/kill.test.ts',
  'process/killed-senders.test.ts',
  'journeys/year-2027.test.ts',
  'journeys/find-in-lists.test.ts',
  'process/faults.test.ts',
  'process/start.test.ts',
  'process/command-line.test.ts',
  'process/killed-fleet.test.ts',
  'process/flood.test.ts',
  'process/doctor.test.ts',
  'process/threads.test.ts',
] as const;

/** Then come those that take some seconds of a processor each: what is begun last should be short. */
const LONGEST = [
  'sandbox/page-workshop.test.ts',
  'journeys/screens.test.ts',
  'journeys/reach.property.test.ts',
  'sandbox/page-beside.test.ts',
  'sandbox/page-places.test.ts',
  'bot/odd-buttons.test.ts',
  'sandbox/page-tour.test.ts',
  'bot/rights.test.ts',
  'journeys/from-earlier-version.test.ts',
  'journeys/reminders.test.ts',
  'sandbox/page.test.ts',
  'bot/attacked-buttons.test.ts',
  'journeys/fill-from-document.test.ts',
  'core/forms/properties.test.ts',
  'journeys/files.test.ts',
  'journeys/second-year.test.ts',
  'journeys/tet.test.ts',
  'journeys/scripts.test.ts',
  'journeys/submit-plan.test.ts',
  'journeys/broadcast-changes.test.ts',
  'journeys/reminder-deeds.test.ts',
  'journeys/links.test.ts',
  'journeys/broadcast-course.test.ts',
  'journeys/second-thoughts.test.ts',
  'journeys/one-deadline.test.ts',
  'journeys/full-disk.test.ts',
  'journeys/long-lists.test.ts',
  'journeys/words-in-doubt.test.ts',
] as const;

/** Begins with {@link EARLY} and {@link LONGEST}; the others in the order of the runs before, or the large ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, which makes a new one
    const sorted = await super.sort(files);
    const onPostgres = sorted.filter(({ project }) => project.name === 'postgres');
    const elsewhere = sorted.filter((file) => !onPostgres.includes(file));
    const named = [...namedIn(EARLY, elsewhere), ...onPostgres, ...namedIn(LONGEST, elsewhere)];
    const begun = new Set(named);
    return [...named, ...elsewhere.filter((file) => !begun.has(file))];
  }
}

const namedIn = (
  names: readonly string[],
  files: readonly TestSpecification[],
): TestSpecification[] =>
  names.flatMap((name) => {
    const file = new URL(name, root).pathname;
    if (!existsSync(file)) throw new Error(`${name} is no file of tests any more`);
    return files.filter(({ moduleId }) => moduleId === file);
  });
