import { openDatabase } from '../../src/storage/database.ts';

// Writes until it is killed and prints each value that it was told is stored. A transaction stores a
// value and its negative; every third one changes its mind; single writes come in between.
const [file = '', round = '0'] = process.argv.slice(2);
const { client, transaction } = await openDatabase(`file:${file}`);
const print = (value: number): void => void process.stdout.write(`${value}\n`);

const pair = async (value: number): Promise<void> => {
  await transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO probe VALUES (${-value})`;
    await tx.$executeRaw`INSERT INTO probe VALUES (${value})`;
    if (value % 3 === 0) throw new Error('changed my mind');
  });
  print(value);
};

const single = async (value: number): Promise<void> => {
  await client.$executeRaw`INSERT INTO probe VALUES (${value})`;
  print(value);
};

for (let value = Number(round) * 1_000_000; ; value += 20) {
  const values = Array.from({ length: 10 }, (_, at) => value + 2 * at);
  await Promise.allSettled(values.flatMap((each) => [pair(each), single(each + 1)]));
}
