import { resolve } from 'node:path';

import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

import { importRules } from './support/import-rules.ts';
import { plantedImports, plantedLines } from './support/planted-breaches.ts';
import { brokenSourceRules, sourceFiles, sourceRules } from './support/source-rules.ts';

type Finding = { seen: string[]; broken: string[] };

const isModule = (path: string): boolean => /\.(ts|js)$/.test(path);
const isGenerated = (path: string): boolean => path.startsWith('src/storage/generated/');

/** Packages are shown by their names, wherever they lie. */
const shorten = (path: string): string =>
  path.replace(/^.*node_modules\/(@[^/]+\/[^/]+|[^/]+).*$/, '$1');

/** With TypeScript 7 alone dependency-cruiser reads nothing and is content: hence swc, and `seen`. */
const cruiseSource = async (baseDir: string): Promise<Finding> => {
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      ruleSet: { forbidden: importRules },
      validate: true,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules', '^src/storage/generated/'] },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new Error(output);
  const paths = output.modules.map((module) => module.source);
  return {
    seen: paths.filter((path) => path.startsWith('src/') && !isGenerated(path)).toSorted(),
    broken: output.summary.violations
      .map(
        ({ rule, from, to }) => `${rule.name}: ${from}${from === to ? '' : ` -> ${shorten(to)}`}`,
      )
      .toSorted(),
  };
};

const ruleOf = (breach: string): string => breach.slice(0, breach.indexOf(':'));

const namesOf = (rules: readonly { name?: string }[]): string[] => [
  ...new Set(rules.map(({ name = '' }) => name)),
];

const project = resolve('.');
const planted = resolve('test/support/broken-architecture');

/** The imports of a thousand files are followed; a machine may have other work besides. */
const PATIENCE_MS = 180_000;

describe('the project', () => {
  it(
    'imports only what it may, and no file is overlooked',
    async () => {
      const { seen, broken } = await cruiseSource(project);
      const written = sourceFiles(project, 'src').map(({ path }) => path);
      expect(broken).toEqual([]);
      expect(seen).toEqual(written.filter(isModule));
      expect(seen.length).toBeGreaterThan(150);
    },
    PATIENCE_MS,
  );

  it('is written as its rules say', () => {
    const files = ['src', 'test', 'prisma', 'locales'].flatMap((folder) =>
      sourceFiles(project, folder),
    );
    expect(brokenSourceRules(files)).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });
});

describe('the rules', () => {
  it(
    'find every planted import',
    async () => {
      const { seen, broken } = await cruiseSource(planted);
      expect(broken).toEqual(plantedImports);
      expect([...new Set(broken.map(ruleOf))].toSorted()).toEqual(namesOf(importRules).toSorted());
      expect(seen).toHaveLength(39);
    },
    PATIENCE_MS,
  );

  it('find every planted line', () => {
    const broken = brokenSourceRules(sourceFiles(planted, 'src'));
    expect(broken).toEqual(plantedLines);
    expect([...new Set(broken.map(ruleOf))].toSorted()).toEqual(namesOf(sourceRules).toSorted());
  });
});
