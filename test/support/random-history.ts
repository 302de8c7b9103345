import { isHandIn } from '../../src/core/calendar/hand-in-form.ts';
import {
  contentOf,
  nothingFilled,
  type FileInfo,
  type Filled,
  type Form,
  type Value,
} from '../../src/core/forms/forms.ts';
import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import {
  asId,
  type AttachmentId,
  type DraftId,
  type PersonId,
  type SubmissionId,
} from '../../src/core/shared/ids.ts';
import type { Instant } from '../../src/core/shared/instant.ts';
import {
  fiveYearPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../src/core/shared/period.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { Draft, DraftKey } from '../../src/core/submissions/draft.ts';
import { receiptNumber } from '../../src/core/submissions/submission.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { pdf } from './plan-answers.ts';
import type { Player } from './player.ts';
import type { World } from './world.ts';

export const FIRST_YEAR = 2027;

/** What a unit has done about one form and period, years after the first one. */
export type PaperMade = {
  unit: number;
  form: number;
  yearsAfter: number;
  quarter: 1 | 2 | 3 | 4;
  versions: number;
  /** It has begun to answer, or to change what it handed in. */
  hasDraft: boolean;
  /** Each version, and the draft, with a file of its own. */
  hasFiles: boolean;
  /** What else was answered, by the path of the question, and the items of its lists. */
  answered?: Readonly<Record<string, Value>>;
  items?: Readonly<Record<string, readonly string[]>>;
};

export type FileThere = { id: AttachmentId; name: string; bytes: Buffer };

/** What there is to be found. */
export type PaperThere = {
  key: DraftKey;
  unit: Unit;
  numbers: string[];
  hasDraft: boolean;
  /** Of the versions, then of a draft that nothing was handed in from. */
  files: FileThere[];
};

/** The period that a form is about in a year. */
const periodOf = ({ id }: Form, year: number, quarter: PaperMade['quarter']): Period => {
  if (id === 'five-year-plan') return fiveYearPeriod(year);
  return id === 'check-in' ? quarterPeriod(year, quarter) : yearPeriod(year);
};

/** A question outside of lists that takes words. */
const wordsIn = (form: Form): string | undefined =>
  form.fields.find(({ type }) => type === (isHandIn(form) ? 'document-number' : 'text'))?.id;

/** Where a file is asked for, whatever else was answered. */
const fileIn = (form: Form): string | undefined =>
  form.fields.find(({ type, relevant }) => type === 'file' && !relevant)?.id;

/** Lays down what units have done, as the program would have stored it. */
export const layDown = async (
  world: World,
  {
    units,
    by,
    made,
    untilYear,
  }: { units: readonly Unit[]; by: PersonId; made: readonly PaperMade[]; untilYear: number },
): Promise<PaperThere[]> => {
  const there = new Map<string, PaperThere>();
  const counts = new Map<Period, number>();
  const sender = world.newcomer('Văn thư');
  for (const one of made) {
    const form = allForms[one.form % allForms.length];
    const unit = units[one.unit % units.length];
    if (!form || !unit || (one.versions === 0 && !one.hasDraft)) continue;
    const year = Math.min(FIRST_YEAR + one.yearsAfter, untilYear);
    const key = { unitId: unit.id, formId: form.id, period: periodOf(form, year, one.quarter) };
    const name = Object.values(key).join(' ');
    if (there.has(name)) continue;
    const numbers = Array.from({ length: one.versions }, () => {
      const count = (counts.get(key.period) ?? 0) + 1;
      counts.set(key.period, count);
      return receiptNumber(key.period, count);
    });
    const hasFiles = one.hasFiles && fileIn(form) !== undefined;
    const files = Array.from({ length: hasFiles ? Math.max(1, one.versions) : 0 }, (_, at) => ({
      id: asId<AttachmentId>(machineRandom.token(96)),
      name: `tệp-${there.size}-${at}.pdf`,
      bytes: pdf(`${name} ${at}`),
    }));
    const paper = { key, unit, numbers, hasDraft: one.hasDraft, files };
    there.set(name, paper);
    const day = `${year}-01-05` as CalendarDate;
    await store(world, { form, by, day, paper, sender, made: one });
  }
  return [...there.values()];
};

type Stored = {
  form: Form;
  by: PersonId;
  day: CalendarDate;
  paper: PaperThere;
  made: Pick<PaperMade, 'answered' | 'items'>;
  /** Somebody through whom files come to Telegram. */
  sender: Player;
};

/** Telegram has it, as if somebody had sent it. */
const uploaded = (world: World, sender: Player, { name, bytes }: FileThere) => {
  world.control.sendFile(sender.id, { name, bytes, kind: 'document' });
  const fileUniqueId = sender.messages.at(-1)?.document?.fileUniqueId ?? '';
  const { fileId } = world.control.file(fileUniqueId).record;
  return { fileId, fileUniqueId };
};

const store = (
  world: World,
  { form, by, day, paper, sender, made: { answered = {}, items = {} } }: Stored,
): Promise<void> =>
  world.stores(async (stores) => {
    const at = instantInHanoi(day, '10:00');
    const draft: Draft = {
      ...paper.key,
      id: asId<DraftId>(machineRandom.token(96)),
      token: machineRandom.token(48),
      formVersion: form.version,
      status: 'open',
      openedBy: by,
      openedAt: at,
      changedAt: at,
      filled: nothingFilled,
    };
    await stores.drafts.add(draft);
    const filePath = fileIn(form) ?? '';
    const known = new Map<AttachmentId, FileInfo>();
    for (const file of paper.files) {
      const { id, name, bytes } = file;
      const size = bytes.length;
      known.set(id, { id, name, size, state: 'stored' });
      await stores.attachments.add({
        ...uploaded(world, sender, file),
        id,
        name,
        size,
        draftId: draft.id,
        path: filePath,
        from: null,
        kind: 'document',
        mime: 'application/pdf',
        state: 'stored',
        copy: null,
        attempts: 0,
        addedBy: by,
        addedAt: at,
      });
    }
    const path = wordsIn(form) ?? '';
    const words = '12/KH-UBND';
    const write = { seen: 0, messageId: null, chatId: null, type: 'answer' } as const;
    const newest = paper.files.at(-1)?.id;
    await stores.drafts.save({
      draft,
      status: paper.hasDraft ? 'open' : 'submitted',
      writes: [
        { ...write, path, value: words, raw: words },
        ...(newest ? [{ ...write, path: filePath, value: [newest], raw: '' }] : []),
        ...Object.entries(answered).map(([asked, value]) =>
          Object.assign({ path: asked, value, raw: '' }, write),
        ),
      ],
      items,
      by,
      at,
    });
    const filled = (await stores.drafts.find(paper.key))?.filled ?? nothingFilled;
    await handIn(stores, { form, by, paper, draft, filled, known, filePath, at });
  });

type HandingIn = Pick<Stored, 'form' | 'by' | 'paper'> & {
  draft: Draft;
  filled: Filled;
  known: ReadonlyMap<AttachmentId, FileInfo>;
  filePath: string;
  at: Instant;
};

/** Each version with the file that is its own. */
const handIn = async (
  { submissions }: Pick<Stores, 'submissions'>,
  { form, by, paper, draft, filled, known, filePath, at }: HandingIn,
): Promise<void> => {
  const last = filled.answers.get(filePath);
  for (const [before, number] of paper.numbers.entries()) {
    const file = paper.files[before];
    const answers = new Map(filled.answers);
    if (last && file) answers.set(filePath, { ...last, value: [file.id] });
    const content = JSON.stringify(contentOf(form, { ...filled, answers }, known));
    await submissions.add({
      ...paper.key,
      id: asId<SubmissionId>(machineRandom.token(96)),
      number,
      draftId: draft.id,
      version: before + 1,
      formVersion: form.version,
      content,
      hash: machineHash.sha256(content),
      submittedBy: by,
      onBehalf: false,
      submittedAt: at,
    });
  }
};
