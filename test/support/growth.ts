/** What takes less is not told from the machine's own noise. */
const LEAST_MS = 2;
const TRIES = 20;

type Work = () => unknown;

/**
 * Whether the longer work takes more than so many times as long as the shorter one. The best of several, tried
 * on while the machine may have been busy with something else.
 */
export const growsMoreThan = async (
  times: number,
  { short, long }: { short: Work; long: Work },
): Promise<boolean> => {
  let [shortMs, longMs] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries += 1) {
    shortMs = Math.min(shortMs, await timeOf(short));
    longMs = Math.min(longMs, await timeOf(long));
    if (longMs <= Math.max(shortMs, LEAST_MS) * times) return false;
  }
  return true;
};

/** Of the processor: what else the machine does takes none of it. */
const timeOf = async (work: Work): Promise<number> => {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
