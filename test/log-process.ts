import { HttpError } from 'grammy';

import { createLog, logCrashes, redactOutput } from '../src/log.ts';

// Prints a token in ways that pass the log by, and then dies of an error that nobody caught.
const token = process.argv[2] ?? '';
redactOutput([token]);
logCrashes(createLog({ level: 'info', secrets: [token] }));
const failed = new HttpError(
  'by a library',
  new Error(`GET https://host/bot${token}/getMe failed`),
);
// oxlint-disable-next-line no-console -- grammY's own error handler does this
console.error(failed, 'by a library');
process.stdout.write(Buffer.from(`written as bytes: đây ${token}\n`));
process.emitWarning(`a warning with ${token}`);
void Promise.reject(new Error(`nobody caught this ${token}`));
