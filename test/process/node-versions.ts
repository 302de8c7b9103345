import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run versions`: the program built, started and led through a plan by each Node that it promises, other than the one
 * that runs all tests anyway. Node and the headers to compile with come from npm's packages `node-linux-…`; where these
 * cannot be had it says so loudly and fails nothing, and a version on which something fails does.
 */
const VERSIONS = ['20', '22', '24'];
/** Whole files would take as long again. */
const TRIED = {
  'test/process/start.test.ts':
    'prints the address of a page on which somebody can talk to the bot',
  'test/journeys/submit-plan.test.ts':
    'leads Phường Láng from the first word to the receipt \\(straight path\\)',
};
const ALL_PASSED = `${Object.keys(TRIED).length} passed, 0 failed`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const platform = `${process.platform}-${process.arch}`;

type Ended = { code: number | null; output: string };

const run = async (
  [program = '', ...args]: readonly string[],
  { cwd, path = [], env = {} }: { cwd: string; path?: string[]; env?: Record<string, string> },
): Promise<Ended> => {
  const PATH = [...path, process.env['PATH']].join(delimiter);
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
};

/** The folder of that Node, with its headers; undefined where npm has none to give. */
const fetchNode = async (version: string, folder: string): Promise<string | undefined> => {
  const name = `node-${platform}`;
  const { code, output } = await run(
    [
      'npm',
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--fetch-retries',
      '1',
      `${name}@${version}`,
    ],
    { cwd: folder },
  );
  if (code === 0) return join(folder, 'node_modules', name);
  process.stderr.write(
    `\n!!! NODE ${version} IS NOT TRIED: ${name} could not be had.\n${output}\n`,
  );
  return undefined;
};

/** This tree with its packages; the one that is compiled for a version of Node is to be compiled anew. */
const copyTree = async (to: string): Promise<void> => {
  cpSync(root, to, {
    recursive: true,
    filter: (source) =>
      !/^(?:node_modules|\.git|data|dist-[^/]*)(?:$|\/)/.test(source.slice(root.length)),
  });
  const packages = [join(root, 'node_modules'), to];
  // Links where the disk is the same one: nothing writes into a package but what is removed next.
  const { code } = await run(['cp', '-al', ...packages], { cwd: root });
  if (code !== 0) execFileSync('cp', ['-a', ...packages]);
  rmSync(join(to, 'node_modules/better-sqlite3/build'), { recursive: true, force: true });
};

type Step = { name: string; command: string[]; says?: string };

const stepsOf = (node: string): Step[] => [
  { name: 'compile', command: ['npm', 'rebuild', 'better-sqlite3', `--nodedir=${node}`] },
  { name: 'generate', command: ['node', 'prisma/generate.js'] },
  {
    name: 'build, start and a journey',
    command: [
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'inside',
      '--project',
      'process',
      ...Object.keys(TRIED),
      '-t',
      Object.values(TRIED).join('|'),
    ],
    says: ALL_PASSED,
  },
];

/** @returns whether all went well, or could not be tried */
const tryVersion = async (version: string): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), `thi-dua-node-${version}-`));
  const startedMs = performance.now();
  try {
    const node = await fetchNode(version, folder);
    if (node === undefined) return true;
    const tree = join(folder, 'tree');
    await copyTree(tree);
    const path = [join(node, 'bin')];
    // How fast it runs is not asked: most of a minute of compiling is.
    const env = { CFLAGS: '-O0', CXXFLAGS: '-O0', npm_config_loglevel: 'error' };
    const took: string[] = [];
    for (const { name, command, says = '' } of stepsOf(node)) {
      const beganMs = performance.now();
      const { code, output } = await run(command, { cwd: tree, path, env });
      if (code !== 0 || !output.includes(says)) {
        process.stderr.write(`\n${output}\n!!! NODE ${version}: ${name} failed\n`);
        return false;
      }
      took.push(`${name} ${seconds(performance.now() - beganMs)}`);
    }
    const { version: exact } = JSON.parse(readFileSync(join(node, 'package.json'), 'utf8')) as {
      version: string;
    };
    process.stdout.write(
      `Node ${exact}: well (${took.join(', ')}; all ${seconds(performance.now() - startedMs)})\n`,
    );
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

const running = process.versions.node.split('.')[0];
const results = await Promise.all(VERSIONS.filter((one) => one !== running).map(tryVersion));
if (results.includes(false)) process.exitCode = 1;
