import { once } from 'node:events';
import { join } from 'node:path';

import { World } from '../support/world.ts';
import { citizens, HANOI } from './import-city.ts';

/**
 * The bot to which an admin has sent a list; prints where its data are, writes the list when a line
 * comes in, and prints that it has.
 */
const city = process.argv[2] ?? HANOI;
const world = await World.open();
const admin = world.player('Quản trị');
await admin.starts();
// Hanoi is there already: every one of its units gets a tag.
const [heading = '', ...rows] = citizens(city).trim().split(/\r?\n/);
const list = [`${heading},tags`, ...rows.map((row) => `${row},Nội thành`)].join('\n');
await admin.sendsFile('don-vi.csv', Buffer.from(list));
console.log(join(world.dataFolder, 'thi-dua.db'));
await once(process.stdin, 'data');
await admin.taps('Ghi danh sách');
console.log('written');
process.stdin.destroy();
await world.close();
