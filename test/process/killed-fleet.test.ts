import { setTimeout as wait } from 'node:timers/promises';

import { expect, it, onTestFinished } from 'vitest';

import { freePort, openHandingOn } from '../support/handing-on.ts';
import { sized } from '../support/sized.ts';
import { openServer, programs } from './fault-server.ts';
import { report } from './figures.ts';
import { FloodedCity, MOST_IN_FLIGHT, sentAtLeast } from './flooded-city.ts';
import { KilledCity } from './killed-city.ts';
import { playKilled } from './killed-conversation.ts';

if (!programs)
  process.stderr.write(
    '\n!!! NO POSTGRESQL: several processes are not killed. Install postgresql.\n\n',
  );

const isInFull = sized({ full: true, brief: false });

it.skipIf(!programs)(
  'sends each once when of three processes, all of which send, one after another is killed',
  async () => {
    const { recipients, most } = sized({
      full: { recipients: 3_000, most: 15 },
      brief: { recipients: 300, most: 2 },
    });
    const databaseUrl = openServer().url('postgres');
    const city = await FloodedCity.open({ recipients, rate: 100, databaseUrl });
    const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);
    await city.startTo(3);
    for (let kills = 0; kills < most; kills += 1) {
      if (isInFull) await city.startTo(3);
      const { sent = 0 } = await city.counts();
      await city.until(sentAtLeast(Math.min(recipients - 10, sent + 30)));
      const killed = kills % 2 === 0 ? await city.sendsBeside() : await city.leader();
      await wait((seed * (kills + 1)) % 300);
      await killed.kill();
    }
    await city.settled();
    const verdict = await city.verdict();
    report({
      fault: `three processes on PostgreSQL that all send, ${most} × kill -9 of one of them`,
      verdict,
      notes: `seed ${seed}; at most ${city.busiestSecond()} within a second of 100`,
    });
    expect(verdict).toMatchObject({ recipients, twice: 0, lost: 0, others: 0 });
    expect(verdict.unknown).toBeLessThanOrEqual(MOST_IN_FLIGHT * most);
  },
  300_000,
);

it.skipIf(!programs || !isInFull).each(['leads', 'sends beside it'] as const)(
  'sends each once when of three processes the one that %s is frozen until others go on without it',
  async (which) => {
    const recipients = 1_500;
    const databaseUrl = openServer().url('postgres');
    const city = await FloodedCity.open({ recipients, rate: 30, databaseUrl });
    await city.startTo(3);
    await city.until(sentAtLeast(100));
    const frozen = await (which === 'leads' ? city.leader() : city.sendsBeside());
    const frozenAt = performance.now();
    frozen.freeze();
    const { sent: before = 0 } = await city.counts();
    // What was on its way is not told as sent by whoever is frozen.
    await city.until(sentAtLeast(before + 100));
    const seconds = (performance.now() - frozenAt) / 1000;
    // Longer than others leave it alone.
    await wait(Math.max(0, 25_000 - 1000 * seconds));
    frozen.thaw();
    await city.settled();
    const verdict = await city.verdict();
    report({
      fault: `three processes on PostgreSQL, the one that ${which} frozen until others went on`,
      verdict,
      notes: `100 more were sent ${seconds.toFixed(0)} s after it stood still`,
    });
    expect(verdict).toMatchObject({ recipients, twice: 0, lost: 0, others: 0 });
    expect(verdict.unknown).toBeLessThanOrEqual(MOST_IN_FLIGHT);
  },
  300_000,
);

it.skipIf(!programs || !isInFull)(
  'loses no answer and asks none again when of three processes the one that leads is killed at ten points of the path',
  async () => {
    const databaseUrl = openServer().url('postgres');
    const city = await KilledCity.open({ databaseUrl, programs: [{}, {}, {}] });
    const kills = await playKilled(city);
    expect(kills.length).toBeGreaterThanOrEqual(10);
    process.stdout.write(
      `three processes on PostgreSQL, ${kills.length} × kill -9: lost 0, asked again 0\n`,
    );
  },
);

it.skipIf(!programs || !isInFull)(
  'does so too where Telegram posts to whichever of the three processes',
  async () => {
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    const balancer = await openHandingOn(ports);
    onTestFinished(() => balancer.close());
    const WEBHOOK_URL = `${balancer.url}/bot`;
    const city = await KilledCity.open({
      databaseUrl: openServer().url('postgres'),
      programs: ports.map((port) => ({ WEBHOOK_URL, PORT: String(port) })),
      posts: balancer,
    });
    const kills = await playKilled(city);
    expect(kills.length).toBeGreaterThanOrEqual(10);
    process.stdout.write(
      `three processes that are posted to, ${kills.length} × kill -9: lost 0, asked again 0\n`,
    );
  },
);
