import { describe, expect, it } from 'vitest';

import { nothingFilled, type Write } from '../../src/core/forms/forms.ts';
import { asId, type DraftId, type PersonId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Draft, DraftKey } from '../../src/core/submissions/draft.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';

const by = asId<PersonId>('lan');
const group = 'targets';

const answer = (path: string): Write => ({
  type: 'answer',
  path,
  value: 'x',
  raw: 'x',
  seen: 0,
  chatId: null,
  messageId: null,
});

/** A draft whose list has items of these keys, each with one answer. */
const openDraft = async (...keys: string[]) => {
  const { run } = await openPeopleWorld();
  const unit = await run(({ units }) => units.byCode('P-LANG'));
  if (!unit) throw new Error('no unit P-LANG');
  const key: DraftKey = { unitId: unit.id, formId: 'annual-plan', period: yearPeriod(2027) };
  const read = async (): Promise<Draft> => {
    const draft = await run(({ drafts }) => drafts.find(key));
    if (!draft) throw new Error('the draft is gone');
    return draft;
  };
  const write = async (...writes: Write[]): Promise<void> => {
    const draft = await read();
    await run(({ drafts }) =>
      drafts.save({ draft, writes, items: { [group]: keys }, by, at: NOW }),
    );
  };
  const opened = { openedBy: by, openedAt: NOW, changedAt: NOW };
  const shared = { id: asId<DraftId>('draft'), token: 'token', formVersion: 1 };
  await run(({ drafts }) =>
    drafts.add({ ...key, ...shared, ...opened, status: 'open', filled: nothingFilled }),
  );
  await write(...keys.map((item) => answer(`${group}.${item}.name`)));
  return { read, write };
};

describe('the draft store', () => {
  it('removes the answers of one item and of no other whose key is alike', async () => {
    const alike = ['aXb1', 'A_B1', 'a_b10', 'a_b', 'a%', '%'];
    const { read, write } = await openDraft('a_b1', ...alike);
    await write({ type: 'remove-item', group, key: 'a_b1' });
    const { filled } = await read();
    expect([...filled.answers.keys()].toSorted()).toEqual(
      alike.map((item) => `${group}.${item}.name`).toSorted(),
    );
  });
});
