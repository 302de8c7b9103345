import { migrate } from '../../src/storage/migrate.ts';

// A starter of its own, to be killed or to race with others.
const [url = '', folder = ''] = process.argv.slice(2);
process.stdout.write('migrating\n');
await migrate(url, folder);
