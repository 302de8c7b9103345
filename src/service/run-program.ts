import { ConfigError, loadConfig, secretsOf, type Config } from '../config.ts';
import { createLog, logCrashes, redactOutput, type Log } from '../log.ts';
import { endCalmStart } from './calm-start.ts';
import { forgetSandbox } from './fresh-start.ts';
import { startProgram } from './start-program.ts';

/** A signal sent twice within this time, by a shell and by npm, is one wish to stop. */
const SAME_SIGNAL_MS = 2_000;

const start = async (config: Config, log: Log): Promise<void> => {
  if (process.argv.includes('--fresh')) await forgetSandbox(config);
  const stopping = new AbortController();
  let stoppedAtMs: number | undefined;
  const onSignal = (): void => {
    if (stoppedAtMs !== undefined && performance.now() - stoppedAtMs > SAME_SIGNAL_MS)
      process.exit(1);
    stoppedAtMs ??= performance.now();
    stopping.abort();
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const service = await startProgram({ config, log, signal: stopping.signal });
  const stopped = new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await service.bot.ready;
    endCalmStart();
    log.plain(service.greeting);
    await Promise.race([service.bot.ended, stopped]);
  } finally {
    await service.stop();
  }
};

/** Serves until a signal ends it. What makes that impossible is said in a line each, and as exit code 1. */
export const runProgram = async (): Promise<void> => {
  try {
    const config = loadConfig();
    const secrets = secretsOf(config);
    redactOutput(secrets);
    const log = createLog({ level: config.logLevel, secrets });
    logCrashes(log);
    await start(config, log);
  } catch (error) {
    const isConfig = error instanceof ConfigError;
    const lines = isConfig ? error.problems : [error instanceof Error ? error.message : 'failed'];
    for (const line of lines) process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
};
