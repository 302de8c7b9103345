import { expect, it } from 'vitest';

import { nothingFilled } from '../../src/core/forms/forms.ts';
import { asId, type AttachmentId, type DraftId, type PersonId } from '../../src/core/shared/ids.ts';
import { plusMs } from '../../src/core/shared/instant.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';

const by = asId<PersonId>('lan');
const copy = { storedName: 'a.pdf', sniffedType: 'application/pdf', size: 9, sha256: 'x' };

/** Files as they came in, of the units of these codes. */
const openFiles = async (...codes: string[]) => {
  const { run } = await openPeopleWorld();
  for (const [at, code] of codes.entries())
    await run(async ({ units, drafts, attachments }) => {
      const draftId = asId<DraftId>(code);
      const unit = (await units.byCode(code)) ?? expect.fail(`no unit ${code}`);
      const when = plusMs(NOW, at);
      if (!codes.slice(0, at).includes(code))
        await drafts.add({
          id: draftId,
          token: code,
          unitId: unit.id,
          formId: 'annual-plan',
          period: yearPeriod(2027),
          formVersion: 1,
          openedBy: by,
          openedAt: NOW,
          changedAt: NOW,
          status: 'open',
          filled: nothingFilled,
        });
      await attachments.add({
        id: asId<AttachmentId>(`${code} ${at}`),
        draftId,
        path: 'file',
        from: null,
        fileId: 'f',
        fileUniqueId: `u${at}`,
        kind: 'document',
        name: 'a.pdf',
        mime: 'application/pdf',
        size: 9,
        state: 'waiting',
        copy: null,
        attempts: 0,
        addedBy: by,
        addedAt: when,
      });
    });
  return run;
};

const LANG = Array.from({ length: 20 }, () => 'P-LANG');
const expected = ['P-LANG 0', 'X-O-DIEN 20', 'P-LANG 1', 'X-O-DIEN 21', 'P-LANG 2'];

it('fetches one file of each unit before a second of any, however many one has sent', async () => {
  const run = await openFiles(...LANG, 'X-O-DIEN', 'X-O-DIEN');
  const waiting = await run(({ attachments }) => attachments.toFetch(plusMs(NOW, 100), 5));
  expect(waiting.map(({ id }) => id)).toEqual(expected);
});

it('reads one document of each unit before a second of any', async () => {
  const codes = [...LANG, 'X-O-DIEN', 'X-O-DIEN'];
  const run = await openFiles(...codes);
  await run(async ({ attachments, documentReadings }) => {
    for (const [at, code] of codes.entries()) {
      const file = asId<AttachmentId>(`${code} ${at}`);
      await attachments.markStored(file, copy);
      const asked = { draftId: asId<DraftId>(code), askedBy: by, isForReview: false };
      await documentReadings.ask({ ...asked, file, askedAt: plusMs(NOW, at) });
    }
  });
  const waiting = await run(({ documentReadings }) => documentReadings.waiting(5));
  expect(waiting.map(({ file }) => file)).toEqual(expected);
});
