import { parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import {
  asId,
  asTelegramId,
  type GrantedAwardId,
  type PersonId,
} from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { layDown, type PaperMade, type PaperThere } from './random-history.ts';
import type { World } from './world.ts';

/** What each of these units has handed in: the first is a report in two versions, with a file. */
export const papersOf = async (
  world: World,
  { units, by }: { units: readonly Unit[]; by: PersonId },
): Promise<PaperThere[]> => {
  const once = {
    yearsAfter: 0,
    quarter: 1,
    versions: 1,
    hasDraft: false,
    hasFiles: false,
  } as const;
  const of = (id: string, more: Partial<PaperMade> = {}) => ({
    ...once,
    form: allForms.findIndex((form) => form.id === id),
    ...more,
  });
  const model = {
    answered: { has_content: 'some', 'models.m.display_name': 'Tổ dân phố số 5' },
    items: { models: ['m'] },
  };
  const papers = [
    of('annual-report', { versions: 2, hasFiles: true }),
    of('five-year-plan'),
    of('annual-plan', { yearsAfter: 1 }),
    of('model-h1', model),
    of('midyear-report'),
    of('registration'),
    of('self-score'),
  ];
  const made = await layDown(world, {
    units,
    by,
    made: units.flatMap((_, unit) => papers.map((paper) => Object.assign({ unit }, paper))),
    untilYear: 2028,
  });
  await world.stores(async ({ milestones, reviews }) => {
    const checked = await milestones.ofForm('midyear-report', yearPeriod(2027));
    if (!checked) throw new Error('no report is due in the middle of the year');
    await milestones.save([{ ...checked, isReadByLead: true, isCheckedByLead: true }]);
    const said = { version: 1, by: asId<PersonId>('board'), at: world.clock.now() };
    for (const { key, numbers } of made) {
      const [number = ''] = numbers;
      if (key.formId === 'registration')
        await reviews.save({ ...key, ...said, number, state: 'agreed', answerBy: null });
      if (key.formId === 'self-score')
        await reviews.save({ ...key, ...said, number, state: 'returned', answerBy: UNTIL });
    }
  });
  return made;
};

const UNTIL = parseIsoDate('2027-03-01') ?? null;

/** Receipts of what a unit has handed in, by what they are examples of. */
export const receiptsOf = (papers: readonly PaperThere[], unit: Unit) => {
  const of = (form: string): string | undefined =>
    papers.find(({ key }) => key.unitId === unit.id && key.formId === form)?.numbers[0];
  return {
    planPaper: of('five-year-plan'),
    nextPlan: of('annual-plan'),
    toldPaper: of('model-h1'),
    checkedPaper: of('midyear-report'),
    agreedPaper: of('registration'),
    returnedPaper: of('self-score'),
  };
};

/** The Board has said something of the newest version. */
export const remarkOn = (world: World, paper: PaperThere | undefined): Promise<string> =>
  world.stores(async ({ reviews }) => {
    const { key, numbers } = paper ?? gone('no paper');
    const number = numbers[1] ?? gone('no second version');
    const said = { by: asId<PersonId>('board'), at: world.clock.now() };
    await reviews.save({ ...key, number, version: 2, state: 'reviewing', answerBy: null, ...said });
    const id = machineRandom.token(72);
    await reviews.saveRemark({ id, number, path: '', words: 'Cần rõ hơn', ...said });
    return id;
  });

/** The Board has asked something about it, and was answered with a photo. */
export const askedAbout = (world: World, paper: PaperThere | undefined): Promise<string> =>
  world.stores(async ({ clarifications }) => {
    const { key, numbers } = paper ?? gone('no paper');
    const number = numbers[1] ?? gone('no second version');
    const said = { by: asId<PersonId>('board'), at: world.clock.now() };
    const id = machineRandom.token(72);
    await clarifications.add({ ...key, id, number, path: '', words: 'Tính thế nào?', ...said });
    await clarifications.addAnswer({
      ...said,
      id: machineRandom.token(72),
      clarificationId: id,
      chatId: asTelegramId(7),
      messageId: papersAsked,
      kind: 'photo',
      text: '',
    });
    papersAsked += 1;
    return id;
  });

let papersAsked = 1;

/** The registry has an award of it. */
export const awardTo = (world: World, unit: Unit): Promise<string> =>
  world.stores(async ({ awards }) => {
    const id = asId<GrantedAwardId>(machineRandom.token(72));
    const at = world.clock.now();
    const award = {
      id,
      unitId: unit.id,
      person: null,
      year: 2026,
      title: 'Cờ thi đua của Thành phố',
      code: null,
      kind: 'title',
      level: 'city',
      decision: null,
      decidedOn: null,
      body: null,
      fileId: null,
      row: null,
      addedBy: asId<PersonId>('board'),
      addedAt: at,
      changedAt: at,
    } as const;
    await awards.add([award], new Map([[unit.id, unit]]));
    return id;
  });

const gone = (what: string): never => {
  throw new Error(what);
};
