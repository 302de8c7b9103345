import type { KnownPerson } from '../../../src/core/people/person.ts';
import {
  runDueReorganisations,
  type RunDuePorts,
} from '../../../src/core/reorganisation/run-due.ts';
import { undoReorganisation } from '../../../src/core/reorganisation/undo-reorganisation.ts';
import { instantInHanoi, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import {
  asId,
  asTelegramId,
  type DraftId,
  type PersonId,
  type SubmissionId,
  type TelegramId,
} from '../../../src/core/shared/ids.ts';
import type { Instant } from '../../../src/core/shared/instant.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { importUnits } from '../../../src/core/units/import-units.ts';
import type { Unit } from '../../../src/core/units/unit.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { openPeopleWorld, type PeopleWorld, tableOf } from '../../support/people-world.ts';
import { milestoneOf } from '../reminders/duties.ts';

const CITY = `unit_code,name,unit_type,cluster,cluster_kind,cluster_role,year
P-THUONG,Phường Láng Thượng,commune,Cụm thi đua số 1,cum,lead,2027
P-HA,Phường Láng Hạ,commune,Cụm thi đua số 1,cum,member,2027
P-KHUONG,Phường Khương Đình,commune,Cụm thi đua số 1,cum,member,2027
`;

/** Two wards become one on 1 July. */
export const MERGER = `unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-THUONG,Phường Láng Thượng,commune,,30/6/2027,
P-HA,Phường Láng Hạ,commune,,30/6/2027,
P-LANG,Phường Láng,commune,1/7/2027,,P-THUONG; P-HA
`;

const forms = new Map(allForms.map((form) => [form.id, form]));
const PERIOD = yearPeriod(2027);

type Drafted = { items?: Readonly<Record<string, string[]>>; formId?: string };

/** A database with three wards whose register is imported and whose days pass, without anybody who writes to it. */
export class ReorganisedCity {
  readonly run: PeopleWorld['run'];
  readonly #database: PeopleWorld['database'];
  readonly forms = forms;
  now: Instant = instantInHanoi('2027-06-10' as CalendarDate, '09:00');
  #made = 0;

  constructor({ run, database }: PeopleWorld) {
    this.run = run;
    this.#database = database;
  }

  static async open(): Promise<ReorganisedCity> {
    return new ReorganisedCity(await openPeopleWorld(CITY));
  }

  imports(csv: string): Promise<string> {
    return this.run(async (needs) => {
      const { type } = await importUnits(needs, { table: tableOf(csv), by: 'cli' }, this.now);
      return type;
    });
  }

  /** The day, at nine, with what is due on it. */
  async goesTo(day: string, time = '09:00'): Promise<void> {
    this.now = instantInHanoi(day as CalendarDate, time);
    await this.runsDue();
  }

  async runsDue(change: Partial<RunDuePorts> = {}): Promise<void> {
    const random = { token: () => `made-${(this.#made += 1)}` };
    await runDueReorganisations({
      forms,
      random,
      read: this.run,
      transact: this.run,
      now: () => this.now,
      ...change,
    });
  }

  unit(code: string): Promise<Unit> {
    return this.run(async ({ units }) => {
      const unit = await units.byCode(code);
      if (!unit) throw new Error(`no unit ${code}`);
      return unit;
    });
  }

  /** Somebody new, who speaks for these units. */
  async speaks(...codes: string[]): Promise<{ id: PersonId; telegramId: TelegramId }> {
    const at = (this.#made += 1);
    const person = { id: asId<PersonId>(`person-${at}`), telegramId: asTelegramId(7_000_000 + at) };
    const of = await Promise.all(codes.map((code) => this.unit(code)));
    await this.run(async ({ people }) => {
      await people.save({
        ...person,
        fullName: `Nguyễn Văn ${String.fromCodePoint(64 + at)}`,
        position: 'Công chức',
        language: 'vi',
        activeDraftId: null,
        createdAt: this.now,
      });
      for (const { id } of of)
        await people.addContact({
          id: `contact-${at}-${id}`,
          unitId: id,
          personId: person.id,
          since: this.now,
          until: null,
        });
    });
    return person;
  }

  async admin(): Promise<KnownPerson> {
    const { id, telegramId } = await this.speaks();
    return this.run(async ({ people }) => {
      await people.grantRole({
        personId: id,
        role: 'board_admin',
        grantedAt: this.now,
        grantedBy: 'cli',
      });
      const known = await people.known(telegramId);
      if (!known) throw new Error('no admin');
      return known;
    });
  }

  /** A plan of the year with these answers, by paths, and lists by their items. */
  async drafts(
    code: string,
    answers: Readonly<Record<string, string>>,
    { items = {}, formId = 'annual-plan' }: Drafted = {},
  ): Promise<DraftId> {
    const { id: unitId } = await this.unit(code);
    const by = asId<PersonId>(`writer-${code}`);
    const draft = {
      id: asId<DraftId>(`draft-${(this.#made += 1)}`),
      token: `token-${this.#made}`,
      unitId,
      formId,
      period: PERIOD,
      formVersion: forms.get(formId)?.version ?? 1,
      status: 'open' as const,
      openedBy: by,
      openedAt: this.now,
      changedAt: this.now,
      filled: { answers: new Map(), items: {}, rev: 0 },
    };
    await this.run(async ({ drafts }) => {
      await drafts.add(draft);
      const writes = Object.entries(answers).map(([path, value]) => ({
        type: 'answer' as const,
        path,
        value,
        raw: value,
        seen: 0,
        messageId: null,
        chatId: null,
      }));
      await drafts.save({ draft, writes, items, by, at: this.now });
    });
    return draft.id;
  }

  /** The draft was handed in. */
  submitted(id: DraftId): Promise<unknown> {
    return this.client.draft.update({ where: { id }, data: { status: 'submitted' } });
  }

  /** Somebody goes on with the unit's plan. */
  async answers(code: string, path: string, value: string): Promise<void> {
    const { id: unitId } = await this.unit(code);
    await this.run(async ({ drafts }) => {
      const draft = await drafts.find({ unitId, formId: 'annual-plan', period: PERIOD });
      if (!draft) throw new Error(`${code} has no plan`);
      const write = { type: 'answer' as const, path, value, raw: value, messageId: null };
      await drafts.save({
        draft,
        writes: [{ ...write, seen: 1, chatId: null }],
        items: draft.filled.items,
        by: asId<PersonId>(`writer-${code}`),
        at: this.now,
      });
    });
  }

  async handsIn(code: string, formId: string): Promise<string> {
    const { id: unitId } = await this.unit(code);
    const number = `BN-2027-${(this.#made += 1)}`;
    const open = await this.run(({ drafts }) => drafts.find({ unitId, formId, period: PERIOD }));
    const draftId = open?.id ?? (await this.drafts(code, { theme: 'Đoàn kết' }, { formId }));
    await this.submitted(draftId);
    await this.run(({ submissions }) =>
      submissions.add({
        id: asId<SubmissionId>(`submission-${number}`),
        number,
        draftId,
        unitId,
        formId,
        period: PERIOD,
        version: 1,
        formVersion: 1,
        content: '[]',
        hash: 'none',
        submittedBy: asId<PersonId>(`writer-${code}`),
        onBehalf: false,
        submittedAt: this.now,
      }),
    );
    return number;
  }

  /** Everybody owes it by that day. */
  async asksFor(code: string, formId: string, dueOn: string): Promise<void> {
    const day = dueOn as CalendarDate;
    const milestone = milestoneOf({
      id: asId(`m-${code}`),
      code,
      formId,
      period: PERIOD,
      opensOn: '2027-01-01' as CalendarDate,
      dueOn: day,
      onTimeUntil: day,
    });
    await this.run(({ milestones }) => milestones.save([milestone]));
  }

  undoes(id: string, by: KnownPerson) {
    return this.run((stores) => undoReorganisation(stores, { id, by, now: this.now }));
  }

  /** Of all that waits for somebody, the keys of its lines. */
  async told({ telegramId }: { telegramId: TelegramId }): Promise<string[][]> {
    const rows = await this.#database.client.outboxMessage.findMany({
      where: { chatId: BigInt(telegramId) },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ content }) => {
      const { lines = [] } = JSON.parse(content) as { lines?: { key: string }[] };
      return lines.map(({ key }) => key);
    });
  }

  /** What the database says itself, as nobody else writes it. */
  get client() {
    return this.#database.client;
  }
}
