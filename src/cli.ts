import { loadConfig, secretsOf } from './config.ts';
import { createLog, logCrashes, redactOutput } from './log.ts';
import { beginCommand } from './service/calm-start.ts';
import { answerCommand, type CommandAnswer, failedAnswer } from './service/command-line.ts';

const answer = async (args: readonly string[]): Promise<CommandAnswer> => {
  try {
    const config = loadConfig();
    const secrets = secretsOf(config);
    redactOutput(secrets);
    // Standard output belongs to the answer, which may be JSON for another program.
    const log = createLog({ level: config.logLevel, secrets, stream: process.stderr });
    logCrashes(log);
    return await answerCommand({ config, log, args });
  } catch (error) {
    return failedAnswer(error);
  }
};

beginCommand();
const { out, err, code } = await answer(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
