import { questionStates } from '../../src/core/questions/question.ts';
import type { QuestionId, UnitId } from '../../src/core/shared/ids.ts';
import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { by, NOW } from './lay-register.ts';
import { unitIds, type RandomYear } from './random-year.ts';

const HOUR = 3_600_000;

/** What was asked, what was done, who was heard of, and who speaks for a unit no more. */
export const layRecords = async (stores: Stores, { units, marks }: RandomYear): Promise<void> => {
  for (const [at, unitId] of unitIds.entries()) {
    const [unit, mark] = [units[at], marks[at]];
    if (!unit || !mark) continue;
    if (unit.hasContact && at % 2 === 0)
      await stores.people.noteHeard(asTelegramId(7_000_000_100 + at), asInstant(NOW + at * HOUR));
    if (unit.hasContact && at % 3 === 0)
      await stores.people.endContact(unitId, asId<PersonId>(`p-${at}`), NOW);
    for (let n = 0; n < mark.models; n += 1) await ask(stores, { unitId, at: at * 4 + n });
    await stores.audit.record(
      ...mark.granted.map(() => ({
        at: asInstant(NOW - at * HOUR),
        actor: unit.isTagged ? by : ('system' as const),
        action: unit.isTagged ? ('unit-changed' as const) : ('contact-ended' as const),
        subject: `unit:${unitId}`,
        details: {},
      })),
    );
  }
};

const ask = async (
  { questions }: Stores,
  { unitId, at }: { unitId: UnitId; at: number },
): Promise<void> => {
  const id = asId<QuestionId>(`q-${at}`);
  const state = questionStates[at % questionStates.length] ?? 'waiting';
  await questions.save({
    id,
    number: (await questions.newestNumber()) + 1,
    askedBy: by,
    unitId: at % 5 === 0 ? null : unitId,
    about: null,
    aboutWords: '',
    state,
    assignedTo: at % 3 === 0 ? null : by,
    openedAt: asInstant(NOW - (at + 1) * HOUR),
    changedAt: asInstant(NOW - at * HOUR),
  });
  for (const [n, side] of (['person', 'board', 'person'] as const).entries()) {
    if (side === 'board' && state === 'waiting') continue;
    await questions.addMessage({
      id: `${id}-${n}`,
      questionId: id,
      side,
      authorId: by,
      chatId: asTelegramId(7_000_000_001),
      messageId: at * 10 + n + 1,
      kind: n === 2 ? 'photo' : 'text',
      text: n === 2 ? '' : `Nội dung ${at} ${n}`,
      at: asInstant(NOW - at * HOUR + n),
    });
  }
};
