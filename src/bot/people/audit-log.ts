import { auditActions, isAuditAction } from '../../core/audit/audit-actions.ts';
import type { KeptEntry } from '../../core/audit/audit-entry.ts';
import type { WantedEntries } from '../../core/audit/audit-log.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { areBeginnings, wordsIn } from '../../core/shared/beginnings.ts';
import { dateInHanoi, endOfDay, instantInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { plusMs } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { exportOf } from '../kit/look.ts';
import { findingAnew, foundLine, turning } from '../kit/paging.ts';
import { show, wordsOf, type BotContext, type Line, type Request } from '../kit/request.ts';
import { rowOfEach, sendSheet } from '../kit/sheet.ts';
import { detailsOf } from './audit-details.ts';
import { actorOf, type Names, namesFor, subjectOf } from './audit-names.ts';

const ENTRIES_A_PAGE = 5;
/** As many as a workbook holds that a phone can open. */
const MOST_EXPORTED = 20_000;
const MOST_PEOPLE = 20;

const { auditLog, auditWorkbook } = buttons.people;

const toPage = (page: number): PageData => auditLog.to({ page });

/** Who did what to what, the newest first. */
export const showAuditLog = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page = 0 }: { page?: number | undefined },
): Promise<void> => {
  const { request } = ctx;
  const { stores, sought } = request;
  const wanted = sought === undefined ? {} : await soughtIn(request, sought);
  const count = wanted ? await stores.audit.count(wanted) : 0;
  const pages = Math.max(1, Math.ceil(count / ENTRIES_A_PAGE));
  const at = sought === undefined ? Math.min(page, pages - 1) : 0;
  const place = { skip: at * ENTRIES_A_PAGE, take: ENTRIES_A_PAGE };
  const entries = wanted ? await stores.audit.page(wanted, place) : [];
  const names = await namesFor(request, entries);
  if (sought !== undefined) request.found = foundLine(sought, count, entries.length);
  show(
    ctx,
    [
      say('audit-heading', { count }),
      ...entries.flatMap((entry) => linesOf(request, entry, names)),
      'blank',
      say(count === 0 && sought === undefined ? 'audit-none' : 'audit-how'),
    ],
    [
      sought === undefined ? turning(at, pages, toPage) : findingAnew(toPage),
      [{ label: say('audit-button-sheet'), data: auditWorkbook.to() }],
    ],
  );
};

/** What somebody looks for: a person, a unit, a day or a deed; undefined when it is none of them. */
const soughtIn = async (request: Request, text: string): Promise<WantedEntries | undefined> => {
  const { stores, now } = request;
  const key = searchKey(text);
  const today = dateInHanoi(now);
  const day = readDate(text, { today, year: yearOf(today) });
  const [date] = day.type === 'dates' ? day.dates : [];
  const people = await stores.people.contactsMatching(key, MOST_PEOPLE);
  const staff = (await stores.people.staff()).filter(({ person }) =>
    areBeginnings(wordsIn(text), [person.fullName]),
  );
  const unit = await findUnit(stores.units, text);
  const wanted = {
    personIds: [...people, ...staff].map(({ person }) => person.id),
    unitIds: unit.type === 'found' ? [unit.unit.id] : unit.near.map(({ id }) => id),
    actions: auditActions.filter((one) =>
      areBeginnings(wordsIn(text), [wordsOf(request, actionOf(one))]),
    ),
  };
  const between = date && ([instantInHanoi(date), plusMs(endOfDay(date), 1)] as const);
  const isNothing = Object.values(wanted).every(({ length }) => length === 0) && !between;
  return isNothing ? undefined : { ...wanted, ...(between ? { between } : {}) };
};

const actionOf = (action: string): TextRef =>
  isAuditAction(action)
    ? say(`audit-action-${action}`)
    : say('audit-action-unknown', { code: action });

/** Rows of other tables and hashes, which nobody reads in a chat. */
const ONLY_IDS = new Set(['invitation', 'request', 'relief', 'hash', 'newest']);

/** Its number stands in what it is called. */
const isBroadcast = ({ subject }: KeptEntry): boolean => subject.startsWith('broadcast:');

const LONGEST_DETAILS = 120;

const linesOf = (request: Request, entry: KeptEntry, names: Names): Line[] => {
  const but = isBroadcast(entry) ? new Set([...ONLY_IDS, 'number']) : ONLY_IDS;
  const details = detailsOf(request, entry, { names, but });
  const subject = subjectOf(entry, names);
  const isLong = details.length > LONGEST_DETAILS;
  return [
    'blank',
    say('audit-line', {
      at: { at: entry.at },
      actor: actorOf(entry, names),
      action: actionOf(entry.action),
    }),
    details === ''
      ? say('audit-about', { subject })
      : say('audit-about-details', {
          subject,
          details: isLong ? `${details.slice(0, LONGEST_DETAILS)}…` : details,
        }),
  ];
};

/** All of it, or the newest of a long one, with the names of now. */
export const auditLook = exportOf('audit-book');

export const sendAuditWorkbook = async (ctx: BotContext): Promise<void> => {
  const { request } = ctx;
  const entries = await request.stores.audit.page({}, { skip: 0, take: MOST_EXPORTED });
  const names = await namesFor(request, entries);
  sendSheet(request, {
    fileName: 'nhat-ky-thao-tac.xlsx',
    name: say('audit-sheet-name'),
    title: say('audit-sheet-caption', { count: entries.length }),
    columns: {
      at: { heading: 'audit-column-at', width: 20 },
      actor: { heading: 'audit-column-actor', width: 26 },
      action: { heading: 'audit-column-action', width: 32 },
      subject: { heading: 'audit-column-subject', width: 36 },
      details: { heading: 'audit-column-details', width: 60 },
    },
    rows: rowOfEach(entries, (entry) => ({
      at: { moment: entry.at },
      actor: actorOf(entry, names),
      action: actionOf(entry.action),
      subject: subjectOf(entry, names),
      details: detailsOf(request, entry, { names, but: new Set() }),
    })),
  });
};
