import { expect, it } from 'vitest';

import { COPIED_AT, isDayOfRestoring, takeUpCopy } from '../../../src/core/people/restored-copy.ts';
import { dateInHanoi } from '../../../src/core/shared/calendar-date.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { NOW, openPost, sent } from '../../worker/open-post.ts';

it('takes a copy up once, and reminds nobody on the day on which it did', async () => {
  const { transactions } = await openPost(sent);
  const later = plusMs(NOW, 5 * HOUR_MS);
  await transactions.run(async ({ installation }) => {
    expect(await takeUpCopy(installation, later)).toBeNull();
    await installation.set(COPIED_AT, String(NOW));
    expect(await takeUpCopy(installation, later)).toEqual({ madeAt: NOW, at: later });
    expect(await takeUpCopy(installation, plusMs(later, HOUR_MS))).toBeNull();
    const isOn = (days: number): Promise<boolean> =>
      isDayOfRestoring(installation, dateInHanoi(plusMs(later, days * DAY_MS)));
    expect([await isOn(-1), await isOn(0), await isOn(1)]).toEqual([false, true, false]);
  });
});
