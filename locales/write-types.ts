import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readLocale } from './wordings.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TYPES_FILE = fileURLToPath(new URL('../src/core/shared/texts.ts', import.meta.url));

/** A key takes what any language needs: English chooses plurals by counts that Vietnamese leaves out. */
export const typesOfTexts = (): string => {
  const needed = new Map<string, Set<string>>();
  for (const wording of everyLocale().flatMap(({ wordings }) => wordings)) {
    const names = needed.get(wording.key) ?? new Set();
    needed.set(wording.key, new Set([...names, ...wording.needed]));
  }
  return [
    '/** Each key of locales/ with the names of the values that it takes; `npm run fix` writes this. */',
    'export type Texts = {',
    ...[...needed].map(([key, names]) => `  '${key}': ${unionOf(names)};`).toSorted(),
    '};',
    '',
  ].join('\n');
};

export const writtenTypes = (): string => readFileSync(TYPES_FILE, 'utf8');

const everyLocale = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readLocale(`${FOLDER}/${name}`));

const unionOf = (names: ReadonlySet<string>): string =>
  [...names]
    .toSorted()
    .map((name) => `'${name}'`)
    .join(' | ') || 'never';

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TYPES_FILE, typesOfTexts());
