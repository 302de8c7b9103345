/** `tsx test/support/take-screenshots.ts` takes the README's picture of the chat page anew. */
import { writeFile } from 'node:fs/promises';

import {
  hurriesThrough,
  meets,
  openSandboxPage,
  type SandboxPage,
  taps,
  wordsOf,
} from './sandbox-page.ts';

const PICTURE = new URL('../../src/sandbox/page/screenshot.png', import.meta.url);

/** One contact in the middle of the annual plan, as a computer shows it. PNG. */
export const takePicture = async (sandbox: SandboxPage, of: string): Promise<Buffer> => {
  const page = await sandbox.open({
    viewport: { width: 1040, height: 660 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  await meets(page, of);
  await taps(page, '○ Kế hoạch năm 2027 · hạn 1/3/2027');
  await hurriesThrough(page, wordsOf('annual-plan_theme.ask'));
  // A mouse over a button would leave its mark on the picture.
  await page.mouse.move(0, 0);
  return page.screenshot();
};

if (process.argv[1] === import.meta.filename) {
  const sandbox = await openSandboxPage();
  await writeFile(PICTURE, await takePicture(sandbox, 'Nguyễn Thị Lan'));
  await sandbox.close();
}
