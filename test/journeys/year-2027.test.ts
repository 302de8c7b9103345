import { expect, it } from 'vitest';

import { changedMilestone, saveMilestone } from '../../src/core/calendar/change-milestone.ts';
import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { isDone, type Obligation } from '../../src/core/obligations/obligation.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  type CalendarDate,
} from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import type { DraftKey } from '../../src/core/submissions/draft.ts';
import {
  asksForTime,
  asksForWaiver,
  beginsOnly,
  draftOf,
  dutiesOf,
  handsIn,
  reportsPaper,
  type Duty,
} from '../support/duties.ts';
import { HeardLog } from '../support/heard-log.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { isDigest, itemsOf, loadNames, type Names } from '../support/told-items.ts';
import { sentOn, tableOf } from '../support/told-table.ts';
import { openSmallCity, type SmallCity, type Somebody } from '../support/year-city.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/** The story of a day in the lives of twelve units. */
class Year {
  readonly #city: SmallCity;
  readonly #names: Names;
  readonly #log: HeardLog;
  readonly #first = new Map<string, DraftKey>();

  constructor(city: SmallCity, names: Names) {
    this.#city = city;
    this.#names = names;
    this.#log = new HeardLog(city.world, city.people);
  }

  async goTo(date: CalendarDate, time: string): Promise<void> {
    const { world } = this.#city;
    world.clock.moveTo(instantInHanoi(date, time));
    await world.pass(0);
  }

  table(): Promise<string> {
    return tableOf(this.#city.world, this.#log, this.#city.people);
  }

  async lives(from: CalendarDate, to: CalendarDate): Promise<void> {
    const { world } = this.#city;
    for (let date = from; date <= to; date = addDays(date, 1)) {
      await this.goTo(date, '08:30');
      world.clock.moveTo(instantInHanoi(date, '10:00'));
      const before = this.#log.noted.length;
      await this.#works(date);
      if (this.#log.noted.length > before) await this.goTo(date, '16:00');
      await this.#lastMinute(date);
    }
  }

  /** What people do at ten, each as they are. */
  async #works(date: CalendarDate): Promise<void> {
    await this.#events(date);
    await this.#habit('Lan', isEarly, this.#handsIn);
    await this.#habit('Thảo', isOpening, this.#beginsOnly);
    await this.#habit('Quân', isEarly, this.#onPaper);
    await this.#habit('Nga', isEarly, this.#waived);
    await this.#habit(
      'Hải',
      (told) => isLast(told) && told.duty.unit.code === 'X-GIA-LAM',
      this.#handsIn,
    );
    await this.#habit(date < '2027-07-01' ? 'Dũng' : 'Chi', isLast, this.#handsIn);
    await this.#minh(date);
    await this.#dayLate(date);
  }

  async #events(date: CalendarDate): Promise<void> {
    const { people } = this.#city;
    if (date === '2027-03-01')
      await this.#does('Yến', 'blocks the bot', () => people['Yến'].blocks());
    if (date === '2027-06-01')
      await this.#does('Yến', 'unblocks the bot and writes', async () => {
        await people['Yến'].unblocks();
        await people['Yến'].says('/viec');
      });
    if (date === '2027-06-30')
      await this.#does('Hùng', 'ends the access of Dũng', async () => {
        await people['Hùng'].says('P-DONG-DA');
        await people['Hùng'].taps('Dừng đầu mối: Đỗ Tiến Dũng');
        await people['Hùng'].taps('button-contact-end-yes');
      });
    if (date === '2027-06-18')
      await this.#does('Lan', 'nudges whoever owes MIDYEAR_REPORT', async () => {
        await people['Lan'].says('/cum');
        await people['Lan'].taps('Sơ kết 6 tháng');
        await people['Lan'].taps('cluster-button-nudge-all');
      });
    if (date === '2027-11-15') await this.#moves('SELF_SCORE', '2027-11-26');
  }

  async #moves(code: string, to: string): Promise<void> {
    const { world, people } = this.#city;
    await this.#does('Hùng', `moves ${code} to ${to}`, () =>
      world.stores(async (stores) => {
        const admin = await stores.people.known(asTelegramId(people['Hùng'].id));
        const due = await stores.milestones.dueBetween(day('2027-01-01'), day('2027-12-31'));
        const before = due.find((one) => one.code === code);
        if (!before || !admin) throw new Error(`no ${code}`);
        const after = changedMilestone(before, { dueOn: day(to) });
        const by = admin.person.id;
        await saveMilestone(stores, { before, after, by, now: world.clock.now() });
      }),
    );
  }

  /** Sở Nội vụ asks for more time now and then, and otherwise hands in on the day before. */
  async #minh(date: CalendarDate): Promise<void> {
    for (const told of await this.#told('Minh')) {
      const { step, duty } = told;
      const { code } = duty.milestone;
      const answer = boardAnswers.get(code);
      if (step === 'before-7' && answer !== undefined) {
        await this.#asks('Minh', 'five days more', { duty, act: asksForTime });
        await this.#decides(answer);
      } else if (code === 'STATISTICS' && step === 'before-1')
        await this.#asks('Minh', 'five days more', { duty, act: asksForTime });
      else if (step.startsWith('after') || (isLast(told) && code !== 'MIDYEAR_REPORT'))
        await this.#handsIn('Minh', duty);
    }
    if (date === '2027-02-17') await this.#decides(false);
  }

  /** Phường Ô Chợ Dừa hands in on the day after the last one, whatever day that is. */
  async #dayLate(date: CalendarDate): Promise<void> {
    for (const duty of await this.#owes('P-O-CHO-DUA'))
      if (duty.dueOn === addDays(date, -1)) await this.#handsIn('Tuấn', duty);
  }

  /** Phường Giảng Võ hands in one minute before midnight. */
  async #lastMinute(date: CalendarDate): Promise<void> {
    const last = (await this.#owes('P-GIANG-VO')).filter(({ dueOn }) => dueOn === date);
    if (last.length === 0) return;
    await this.goTo(date, '23:59');
    for (const duty of last) await this.#handsIn('Vân', duty);
  }

  /** The first of each form and kind of unit says it all in the chat; what others have said just so is stored. */
  readonly #handsIn = (who: Somebody, duty: Duty): Promise<void> =>
    this.#does(who, `hands in ${duty.milestone.code}`, async () => {
      const kind = `${duty.milestone.formId} ${duty.unit.type}`;
      const like = this.#first.get(kind);
      await handsIn(this.#city.world, this.#city.people[who], { ...duty, like });
      if (duty.milestone.formId !== checkIn.id) this.#first.set(kind, draftOf(duty));
    });

  readonly #beginsOnly = (who: Somebody, duty: Duty): Promise<void> =>
    this.#does(who, `begins ${duty.milestone.code} and leaves it`, () =>
      beginsOnly(this.#city.people[who], duty),
    );

  readonly #onPaper = async (who: Somebody, duty: Duty): Promise<void> => {
    await this.#asks(who, 'to count paper', { duty, act: reportsPaper });
    await this.#decides(true);
  };

  readonly #waived = async (who: Somebody, duty: Duty): Promise<void> => {
    await this.#asks(who, 'for a waiver', { duty, act: asksForWaiver });
    await this.#decides(true);
  };

  #asks(who: Somebody, what: string, { duty, act }: Asking): Promise<void> {
    const { code } = duty.milestone;
    return this.#does(who, `asks ${what}: ${code}`, () => act(this.#city.people[who], duty));
  }

  #decides(isGranted: boolean): Promise<void> {
    const { people } = this.#city;
    return this.#does('Hùng', isGranted ? 'grants it' : 'refuses it', async () => {
      await people['Hùng'].taps(isGranted ? 'button-relief-grant' : 'button-relief-refuse');
      if (!isGranted) await people['Hùng'].taps('refusal-reason-unclear');
    });
  }

  #does(who: Somebody, what: string, act: () => Promise<void>): Promise<void> {
    return this.#log.does(this.#city.people[who], what, act);
  }

  /** Somebody does this with all those of which they heard that morning. */
  async #habit(who: Somebody, wanted: (told: Told) => boolean, act: Deed): Promise<void> {
    for (const told of await this.#told(who)) if (wanted(told)) await act(who, told.duty);
  }

  /** What somebody was reminded of that morning, of their own duties. */
  async #told(who: Somebody): Promise<Told[]> {
    const { world, people } = this.#city;
    const date = dateInHanoi(world.clock.now());
    const texts = this.#log.heardOn(date, people[who]).filter(isDigest);
    const sent = texts.length === 0 ? [] : await sentOn(world, people[who].id, date);
    return texts
      .flatMap((text) => itemsOf(text, this.#names))
      .flatMap(({ about, isOwn, words }) => {
        if (!about?.milestone.isOwed || !isOwn) return [];
        const { milestone, unit } = about;
        const row = sent.find((one) => one.milestoneId === milestone.id && one.unitId === unit.id);
        return [{ duty: about, words, step: row?.step ?? '' }];
      });
  }

  /** What a unit has to do still. */
  async #owes(code: string): Promise<Obligation[]> {
    const today = dateInHanoi(this.#city.world.clock.now());
    return (await dutiesOf(this.#city.world, code)).filter(
      (duty) => duty.milestone.opensOn <= today && !isDone(duty),
    );
  }
}

type Asking = { duty: Duty; act: (player: Player, duty: Duty) => Promise<void> };
type Deed = (who: Somebody, duty: Duty) => Promise<void>;
type Told = { duty: Duty; step: string; words: string };

/** What Sở Nội vụ asks more time for, and whether it gets it. */
const boardAnswers = new Map([
  ['ANNUAL_PLAN', true],
  ['REGISTRATION', false],
  ['MIDYEAR_REPORT', true],
]);

const isEarly = ({ step }: Told): boolean => step.startsWith('before-');

const isOpening = (told: Told): boolean => isEarly(told) && told.words.startsWith('opens');

/** The last rung before the day itself; quick check-ins have none on the eve. */
const isLast = ({ step }: Told): boolean => /^before-[12](?:@|$)/.test(step);

it('lives through 2027 with twelve units, each as they are, and says every day just what the rules say', async () => {
  const city = await openSmallCity('2027-01-02');
  const { world } = city;
  const names = await loadNames(world);
  await remindOf(
    world,
    names.milestones.map(({ code }) => code),
  );
  // What is still to be said of those who joined is no part of the story.
  await world.settle();
  const year = new Year(city, names);
  await year.lives(day('2027-01-03'), day('2027-12-31'));
  await expect(await year.table()).toMatchFileSnapshot('./year-2027.table.txt');
}, 600_000);
