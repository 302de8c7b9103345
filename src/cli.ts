import { ConfigError, loadConfig, secretsOf } from './config.ts';
import { createLog, logCrashes, redactOutput } from './log.ts';
import { beginCommand } from './service/calm-start.ts';
import { runCommand, usage } from './service/command-line.ts';
import { UsageError } from './service/command.ts';

const main = async (): Promise<void> => {
  beginCommand();
  try {
    const config = loadConfig();
    const secrets = secretsOf(config);
    redactOutput(secrets);
    // Standard output belongs to the answer, which may be JSON for another program.
    const log = createLog({ level: config.logLevel, secrets, stream: process.stderr });
    logCrashes(log);
    const { text, exitCode } = await runCommand({ config, log, args: process.argv.slice(2) });
    process.stdout.write(`${text}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const lines = error instanceof ConfigError ? error.problems : [messageOf(error)];
    for (const line of isUsage ? [...lines, usage] : lines) process.stderr.write(`${line}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed');

await main();
