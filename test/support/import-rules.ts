import type { DependencyType, IForbiddenRuleType } from 'dependency-cruiser';

/** Features of core. Each knows only those that stand before it. */
export const coreOrder = [
  'shared',
  'audit',
  'outbox',
  'units',
  'people',
  'forms',
  'documents',
  'calendar',
  'submissions',
  'obligations',
  'plans',
  'check-ins',
  'movement',
  'registration',
  'reports',
  'awards',
  'figures',
  'scores',
  'clusters',
  'official-papers',
  'reminders',
  'broadcasts',
  'questions',
  'conversation',
  'reorganisation',
  'personal-data',
];

/** Features that stand in rooms, each of which knows only those before it. `<feature>.ts` is the door. */
export const roomsOf: Readonly<Record<string, readonly string[]>> = {
  forms: ['schema', 'answers', 'reading', 'engine', 'screens'],
};

export const edges = ['bot', 'web', 'worker', 'storage', 'papers', 'sandbox'];

/** Who may speak to which packages. A folder ends in a slash. */
const technologies = [
  { name: 'calendar arithmetic', packages: ['temporal-polyfill'], owners: ['core/'] },
  { name: 'grammY', packages: ['grammy', '@grammyjs/[^/]+'], owners: ['bot/'] },
  { name: 'proxies', packages: ['https-proxy-agent', 'socks-proxy-agent'], owners: ['bot/'] },
  { name: 'Prisma', packages: ['@prisma/[^/]+', 'better-sqlite3', 'pg'], owners: ['storage/'] },
  { name: 'file types', packages: ['file-type', 'tar'], owners: ['storage/'] },
  { name: 'cron', packages: ['node-cron'], owners: ['worker/'] },
  {
    name: 'tables and QR pictures',
    packages: [
      'csv-parse',
      'docx',
      'echarts',
      'fflate',
      'ical-generator',
      'qrcode',
      'read-excel-file',
      'write-excel-file',
      '@resvg/resvg-js',
    ],
    owners: ['papers/'],
  },
  { name: 'one-time codes', packages: ['otpauth'], owners: ['service/'] },
  { name: 'threads', packages: ['worker_threads'], owners: ['papers/', 'storage/'] },
  { name: 'Hono', packages: ['hono', '@hono/[^/]+'], owners: ['web/', 'sandbox/'] },
  { name: 'metrics', packages: ['prom-client'], owners: ['web/'] },
  { name: 'pino', packages: ['pino'], owners: ['log.ts'] },
  { name: 'Fluent', packages: ['@fluent/[^/]+'], owners: ['text.ts'] },
];

/** Whoever stands at a border checks what comes in; core's own rule keeps it out of there. */
const borderPackages = ['zod'];

type Place = { path?: string | string[]; pathNot?: string | string[] };
type Target = Place & {
  circular?: boolean;
  reachable?: boolean;
  dependencyTypes?: DependencyType[];
  dependencyTypesNot?: DependencyType[];
};

const rule = (name: string, from: Place, to: Target): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from,
  to,
});

const folders = (names: readonly string[]): string => `(${names.join('|')})/`;

/** As dependency-cruiser sees a package: resolved, by its types, or not found. */
const packagePath = (names: readonly string[]): string =>
  `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;

const coreRules = [
  rule(
    'core imports only core and temporal-polyfill',
    { path: '^src/core/' },
    { pathNot: ['^src/core/', packagePath(['temporal-polyfill'])] },
  ),
  rule(
    'no feature of core knows all stores',
    { path: '^src/core/[^/]+/' },
    { path: '^src/core/[^/]+\\.ts$' },
  ),
  ...coreOrder
    .slice(0, -1)
    .map((feature, place) =>
      rule(
        'a feature of core knows only what stands before it',
        { path: `^src/core/${feature}/` },
        { path: `^src/core/${folders(coreOrder.slice(place + 1))}` },
      ),
    ),
];

const doorRules = Object.keys(roomsOf).map((feature) =>
  rule(
    'a feature with rooms is entered by its door',
    { path: '^src/', pathNot: `^src/core/${feature}/` },
    { path: `^src/core/${feature}/[^/]+/` },
  ),
);

const roomRules = Object.entries(roomsOf).flatMap(([feature, rooms]) =>
  rooms.map((room, place) =>
    rule(
      'a room knows only the rooms before it',
      { path: `^src/core/${feature}/${room}/` },
      {
        path: `^src/core/${feature}/`,
        pathNot: `^src/core/${feature}/${folders(rooms.slice(0, place + 1))}`,
      },
    ),
  ),
);

const edgeRules = edges.map((edge) =>
  rule(
    'an edge knows only core and root files',
    { path: `^src/${edge}/` },
    {
      path: [
        `^src/${folders(edges.filter((other) => other !== edge))}`,
        '^src/service/',
        '^src/(main|cli)\\.ts$',
      ],
    },
  ),
);

const botRules = [
  rule(
    'the kit of the bot knows no room',
    { path: '^src/bot/kit/' },
    { path: '^src/bot/', pathNot: '^src/bot/kit/' },
  ),
];

const rootRules = [
  rule(
    'config, error codes, log and text know only core and each other',
    { path: '^src/(config|error-codes|log|text)\\.ts$' },
    { path: '^src/', pathNot: '^src/(core/|(config|error-codes|log|text)\\.ts$)' },
  ),
  rule('nobody imports main or cli', {}, { path: '^src/(main|cli)\\.ts$' }),
  rule(
    'the sandbox knows nothing of the bot it serves',
    { path: '^src/sandbox/' },
    { path: '^src/', pathNot: '^src/sandbox/' },
  ),
  rule(
    'the chat page stands alone',
    { path: '^src/sandbox/page/' },
    { pathNot: '^src/sandbox/page/' },
  ),
  rule('src never imports test', { path: '^src/' }, { path: '^test/' }),
];

const technologyRules = technologies.map(({ name, packages, owners }) =>
  rule(
    `only ${owners.join(' and ')} may import ${name}`,
    { path: '^src/', pathNot: `^src/(${owners.join('|')})` },
    { path: packagePath(packages) },
  ),
);

const seldomNeeded = ['https-proxy-agent', 'socks-proxy-agent', 'file-type'];

const ownedPackages = technologies.flatMap(({ packages }) => packages);

const packageRules = [
  rule(
    'every package has an owner',
    { path: '^src/' },
    {
      dependencyTypesNot: ['local', 'core'],
      pathNot: packagePath([...ownedPackages, ...borderPackages]),
    },
  ),
  // Each takes memory of a service that rests, and most services need none of them for days.
  rule(
    'what is seldom needed is loaded when it is',
    { path: '^src/', pathNot: '^src/papers/' },
    { path: packagePath(seldomNeeded), dependencyTypesNot: ['dynamic-import'] },
  ),
  rule('src runs without devDependencies', { path: '^src/' }, { dependencyTypes: ['npm-dev'] }),
];

/** A thread begins at a file of its own. */
const roots =
  '^src/(main|cli)\\.ts$|^src/sandbox/page/main\\.js$|^src/(papers|storage)/[a-z-]+-thread\\.ts$';

const shapeRules = [
  rule('no cycles', {}, { circular: true }),
  rule(
    'main or cli leads to everything',
    { path: roots },
    { path: '^src/', pathNot: ['^src/storage/generated/', roots], reachable: false },
  ),
];

/** Which file may import which; names are shown when one is broken. */
export const importRules: IForbiddenRuleType[] = [
  ...coreRules,
  ...doorRules,
  ...roomRules,
  ...edgeRules,
  ...botRules,
  ...rootRules,
  ...technologyRules,
  ...packageRules,
  ...shapeRules,
];
