import { readFile } from 'node:fs/promises';

import { say, type TextRef } from '../core/shared/text-ref.ts';
import type { Stores, Transactions } from '../core/stores.ts';
import { importOptimistically } from '../core/units/import-optimistically.ts';
import { describeImport } from '../core/units/import-report.ts';
import { planUnitsImport } from '../core/units/import-units.ts';
import type { ImportPlan } from '../core/units/plan-import.ts';
import { sheetNames } from '../core/units/units-table.ts';
import { readUnitsFile } from '../papers/read-units-file.ts';
import { createText, type Text } from '../text.ts';
import { type CommandContext, type CommandResult, wholeNumber } from './command.ts';
import { clockOf, machineRandom } from './machine-ports.ts';

/** Enough to read on a screen; --json has everything. */
const MOST_LINES = 20;

/** `units import FILE`: a dry run, or with --apply the import itself. */
export const importUnitsFile = async (context: CommandContext): Promise<CommandResult> => {
  const { config, storage, words, options } = context;
  const text = createText();
  const parsed = await readUnitsFile(await readFile(words[0] ?? ''));
  if ('refused' in parsed)
    return { text: text.words(parsed.refused, config.defaultLanguage), exitCode: 1 };
  if ('tables' in parsed) {
    const names = sheetNames(parsed.tables);
    return {
      text: text.words(say('units-file-sheets', { names }), config.defaultLanguage),
      exitCode: 1,
    };
  }
  const now = clockOf(config).now();
  const year = options.year === undefined ? {} : { year: yearOf(options.year) };
  const input = { table: parsed.table, ...year };
  const { transactions } = storage;
  const seen = await transactions.single(({ units }) => planUnitsImport({ units }, input, now));
  if (!options.apply || seen.badRows.length > 0)
    return answer(context, { plan: seen, applied: false, text });
  const ports = {
    random: machineRandom,
    read: ((work) => transactions.single(work)) satisfies Transactions['single'],
    transact: ((work) => transactions.run(work)) satisfies Transactions['run'],
  };
  const { plan, type } = await importOptimistically<Stores>(ports, { ...input, by: 'cli' }, now);
  return answer(context, { plan, applied: type === 'applied', text });
};

const yearOf = (given: string): number => wholeNumber('year', given, [2021, 2035]);

type Done = { plan: ImportPlan; applied: boolean; text: Text };

const answer = ({ config, options }: CommandContext, done: Done): CommandResult => {
  const { plan, applied, text } = done;
  const exitCode = plan.badRows.length > 0 ? 1 : 0;
  const words = (ref: TextRef): string => text.words(ref, config.defaultLanguage);
  if (options.json) {
    const badRows = plan.badRows.map(({ row, column, reason }) => ({
      row,
      column: typeof column === 'string' ? column : words(column),
      reason: words(reason),
    }));
    return { text: JSON.stringify({ applied, ...plan, badRows }, null, 2), exitCode };
  }
  const lines = describeImport(plan, MOST_LINES).map(words);
  const next = applied ? 'cli-units-applied' : 'cli-units-dry-run';
  const end = exitCode === 0 ? [words(say(next))] : [words(say('cli-units-bad-rows'))];
  return { text: [...lines, '', ...end].join('\n'), exitCode };
};
