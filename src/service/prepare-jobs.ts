import { LiveProgress } from '../bot/broadcasts/live-progress.ts';
import type { TelegramClient, TelegramAddress } from '../bot/telegram/connect.ts';
import type { Settings } from '../config.ts';
import { noteJobFailure, noteJobSuccess } from '../core/people/announce-job.ts';
import type { Clock } from '../core/shared/clock.ts';
import { failingJobs } from '../core/shared/job-health.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import type { Log } from '../log.ts';
import type { CityPlace } from '../storage/archived-database.ts';
import { openFileFolder } from '../storage/file-folder.ts';
import type { Text } from '../text.ts';
import { JobRunner } from '../worker/job-runner.ts';
import { jobsOf } from '../worker/jobs.ts';
import { documentReader } from './document-reader.ts';
import { fileKeeper } from './file-keeper.ts';
import { machineRandom } from './machine-ports.ts';
import { nightlyBackups } from './nightly-backups.ts';
import type { OpenStorage } from './storage.ts';
import { unitsFileReader } from './units-file-reader.ts';

type JobsStart = {
  settings: Settings;
  address: TelegramAddress;
  storage: OpenStorage;
  clock: Clock;
  log: Log;
  isHeard: () => boolean;
};

/** Gives the jobs what they need of Telegram, the data folder and the log. */
/** No more than a thread can be given. */
const placeOf = ({ databaseUrl, dataFolder }: Settings): CityPlace => ({
  databaseUrl,
  dataFolder,
});

export const prepareJobs = async (
  { settings, address, storage: { transactions }, clock, log, isHeard }: JobsStart,
  { forms, text, telegram }: { forms: FormPorts; text: Text; telegram: TelegramClient },
): Promise<JobRunner> => {
  const folder = await openFileFolder(settings.dataFolder, machineRandom);
  const server = { ...address, api: telegram.api, agent: telegram.agent };
  const progress = new LiveProgress({
    api: telegram.api,
    text,
    transactions,
    warn: (words, fields) => log.warn(words, fields),
  });
  const jobs = jobsOf({
    transactions,
    clock,
    random: machineRandom,
    forms,
    inLanguages: text.inLanguages,
    approvalAbove: settings.approvalAbove,
    rankingWeights: settings.rankingWeights,
    keeper: fileKeeper({ server, folder, log }),
    documentReader: documentReader(folder, log),
    unitsReader: unitsFileReader(server, log),
    copies: folder,
    disk: { rooms: () => folder.rooms(), least: settings.diskWarnMb * 1024 ** 2 },
    backups: settings.backups ? nightlyBackups(settings.backups, placeOf(settings)) : null,
    showProgress: () => progress.look(),
    isHeard,
  });
  return new JobRunner(jobs, {
    log,
    now: () => clock.now(),
    failing: async () =>
      (await transactions.single(({ installation }) => failingJobs(installation))).map(
        ({ name }) => name,
      ),
    noteFailure: (failure) =>
      transactions.run((stores) => noteJobFailure(stores, failure, clock.now())),
    noteSuccess: (name) => transactions.run((stores) => noteJobSuccess(stores, name, clock.now())),
  });
};
