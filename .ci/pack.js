/**
 * Puts what runs, and nothing else, into a folder: the bundle, the words, the migrations, the sandbox's page and those packages that
 * the bundle loads. `node .ci/pack.js FOLDER`, after `npm ci`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('node .ci/pack.js FOLDER');
if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);

const OWN = [
  'dist',
  'locales',
  'prisma/migrations',
  'prisma/migrations-postgres',
  'prisma/seed',
  'src/sandbox/page',
];
const FILES = ['package.json', 'LICENSE', 'README.md', '.env.example'];
/** Fonts are found by their place, and Prisma's generated client is part of the bundle. */
const FOUND_OTHERWISE = ['@expo-google-fonts/be-vietnam-pro', '@prisma/client'];

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

const scriptsIn = (place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(place, name));

const nameOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What the bundle's files import by name. */
const imported = new Set(FOUND_OTHERWISE);
const known = new Set(Object.keys(json(join(root, 'package.json')).dependencies));
for (const script of scriptsIn(join(root, 'dist')))
  for (const [, specifier] of read(script).matchAll(
    /(?:\bfrom|\bimport\(?|require\()\s*["']([^"'.][^"']*)["']/g,
  ))
    if (!isBuiltin(specifier) && known.has(nameOf(specifier))) imported.add(nameOf(specifier));

/** Where Node would find a package that is named in a folder. */
const findFrom = (name, place) => {
  for (let at = place; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (at === dirname(at) || at.length < root.length - 1) return undefined;
  }
};

const places = new Set();
const follow = (name, from) => {
  const place = findFrom(name, from);
  if (place === undefined || places.has(place)) return;
  places.add(place);
  const { dependencies = {}, optionalDependencies = {} } = json(join(place, 'package.json'));
  for (const each of Object.keys({ ...dependencies, ...optionalDependencies }))
    if (!ONLY_BUILDS.has(each)) follow(each, place);
};

/** What compiles, fetches or unpacks at install. */
const ONLY_BUILDS = new Set(['prebuild-install', 'node-gyp', 'prisma', 'typescript']);
for (const name of imported) follow(name, root);

/** Sources, maps and types; compilers of queries for databases that are not spoken to. */
const UNUSED = [
  /\.(?:map|ts|mts|cts|md|markdown|flow|coffee)$/,
  /^better-sqlite3\/(?:deps|src)\//,
  /^better-sqlite3\/build\/(?!Release(?:$|\/better_sqlite3\.node$))/,
  /^@prisma\/client\/runtime\/.*(?:mysql|sqlserver|cockroachdb|wasm-compiler-edge|react-native)/,
  /^@prisma\/client\/(?:generator-build|scripts)\//,
  /^echarts\/(?:dist|build|theme|i18n)\//,
  /^zrender\/(?:dist|build)\//,
];
const isUnused = (path) => UNUSED.some((pattern) => pattern.test(path));

const copy = (from, to) =>
  cpSync(from, to, {
    recursive: true,
    dereference: true,
    filter: (source) => {
      const path = relative(join(root, 'node_modules'), source);
      return !path.startsWith('..') ? !isUnused(path) : !source.endsWith('.map');
    },
  });

mkdirSync(folder, { recursive: true });
for (const name of [...OWN, ...FILES]) copy(join(root, name), join(folder, name));
for (const place of places) {
  const to = join(folder, relative(root, place));
  mkdirSync(dirname(to), { recursive: true });
  copy(place, to);
  // A package within another one is followed by itself.
  const nested = join(to, 'node_modules');
  if (existsSync(nested))
    for (const name of readdirSync(nested))
      if (![...places].some((one) => one.startsWith(join(place, 'node_modules', name))))
        rmSync(join(nested, name), { recursive: true });
}
process.stdout.write(`${places.size} packages in ${folder}\n`);
