import { titleOf } from '../core/forms/forms.ts';
import type {
  OwnRecord,
  OwnRecordKind,
  OwnRecordStore,
} from '../core/personal-data/own-records.ts';
import { dateInHanoi } from '../core/shared/calendar-date.ts';
import type { PersonId, TelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { dashed, say, type TextRef } from '../core/shared/text-ref.ts';
import { nameOn } from '../core/units/unit.ts';
import type { Prisma } from './generated/client.ts';
import { toReorganisation } from './reorganisation-store.ts';
import { toUnit } from './unit-row.ts';

type Whose = { personId: PersonId; telegramId: TelegramId };

type Found = readonly [at: bigint | number | null, words: string | TextRef];

type Reading = (tx: Prisma.TransactionClient, whose: Whose, take: number) => Promise<Found[]>;

const onDay = (date: string): TextRef => say('own-record-on', { date: { date: date } });
const form = ({ formId, period }: { formId: string; period: string }): TextRef =>
  titleOf(formId, period);

/** How each kind is found. `test/storage/own-records.test.ts` compares the tables with the schema. */
const readings: Readonly<Record<OwnRecordKind, Reading>> = {
  contact: async (tx, { personId }, take) =>
    (
      await tx.contact.findMany({
        where: { personId },
        include: { unit: true },
        orderBy: { since: 'desc' },
        take,
      })
    ).map(({ since, unit }) => [since, unit.name]),
  role: async (tx, { personId }) =>
    (await tx.role.findMany({ where: { personId } })).map(({ grantedAt, role }) => [
      grantedAt,
      say(`role-${dashed(role as 'board_admin')}`),
    ]),
  cluster: async (tx, { personId }) =>
    (await tx.specialistCluster.findMany({ where: { personId }, include: { cluster: true } })).map(
      ({ since, cluster }) => [since, cluster.name],
    ),
  approver: async (tx, { personId }) => {
    const rows = await tx.unitApprover.findMany({ where: { personId } });
    const units = await tx.unit.findMany({
      where: { id: { in: rows.map(({ unitId }) => unitId) } },
    });
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const waiting = await tx.passedOn.findMany({ where: { personId } });
    return [
      ...rows.map(({ since, unitId }): Found => [since, names.get(unitId) ?? '']),
      ...waiting.map(({ at }): Found => [at, '']),
    ];
  },
  'stand-in': async (tx, { personId }) =>
    (await tx.standIn.findMany({ where: { OR: [{ personId }, { deputyId: personId }] } })).map(
      ({ since, untilOn }) => [since, onDay(untilOn)],
    ),
  consent: async (tx, { personId, telegramId }, take) =>
    (
      await tx.consent.findMany({
        where: { OR: [{ personId }, { telegramId }] },
        orderBy: { at: 'desc' },
        take,
      })
    ).map(({ at, version, decision }) => [
      at,
      say(`own-record-${decision as 'agreed' | 'declined' | 'withdrawn'}`, { version }),
    ]),
  invitation: async (tx, { personId, telegramId }, take) => {
    const used = { where: { usedBy: personId }, take };
    const rows = [
      ...(await tx.invitation.findMany(used)),
      ...(await tx.staffInvitation.findMany(used)),
    ].map(({ usedAt }): Found => [usedAt, '']);
    const opened = await tx.onboarding.findMany({ where: { telegramId } });
    const openings = await tx.staffOpening.findMany({ where: { telegramId } });
    return [
      ...rows,
      ...opened.map(({ startedAt, fullName }): Found => [startedAt, fullName]),
      ...openings.map(({ openedAt }): Found => [openedAt, '']),
    ];
  },
  'access-request': async (tx, { telegramId }, take) =>
    (await tx.accessRequest.findMany({ where: { telegramId }, orderBy: { at: 'desc' }, take })).map(
      ({ at, senderName, message }) => [at, `${senderName}: ${message}`],
    ),
  'data-request': async (tx, { personId }, take) =>
    (
      await tx.dataRequest.findMany({ where: { personId }, orderBy: { askedAt: 'desc' }, take })
    ).map(({ askedAt, words, answer }) => [askedAt, [words, answer].filter(Boolean).join(' → ')]),
  question: async (tx, { personId }, take) => {
    const [byAuthor, by] = [
      { where: { authorId: personId }, take },
      { where: { by: personId }, take },
    ];
    return [
      ...(await tx.questionMessage.findMany(byAuthor)).map(({ at, text }): Found => [at, text]),
      ...(await tx.clarification.findMany(by)).map(({ at, words }): Found => [at, words]),
      ...(await tx.clarificationAnswer.findMany(by)).map(({ at, text }): Found => [at, text]),
    ];
  },
  draft: async (tx, { personId }, take) =>
    (
      await tx.draft.findMany({
        where: { openedBy: personId },
        orderBy: { openedAt: 'desc' },
        take,
      })
    ).map((row) => [row.openedAt, form(row)]),
  file: async (tx, { personId }, take) => [
    ...(
      await tx.attachment.findMany({
        where: { addedBy: personId },
        orderBy: { addedAt: 'desc' },
        take,
      })
    ).map(({ addedAt, name }): Found => [addedAt, name]),
    ...(await tx.unitsFile.findMany({ where: { sentBy: personId }, take })).map(
      ({ sentAt, name }): Found => [sentAt, name],
    ),
  ],
  submission: async (tx, { personId }, take) =>
    (
      await tx.submission.findMany({
        where: { submittedBy: personId },
        orderBy: { submittedAt: 'desc' },
        take,
      })
    ).map(({ submittedAt, number }) => [submittedAt, number]),
  relief: async (tx, { personId }, take) =>
    (
      await tx.relief.findMany({
        where: { OR: [{ askedBy: personId }, { decidedBy: personId }] },
        orderBy: { askedAt: 'desc' },
        take,
      })
    ).map(({ askedAt, reason, reasonText }) => [
      askedAt,
      reasonText === null ? reason : (JSON.parse(reasonText) as TextRef),
    ]),
  claim: async (tx, { personId }, take) =>
    (
      await tx.dossierClaim.findMany({ where: { by: personId }, orderBy: { at: 'desc' }, take })
    ).map(({ at, has }) => [at, say(has ? 'audit-value-has' : 'audit-value-has-none')]),
  review: async (tx, { personId: by }, take) => {
    const wanted = { where: { by }, orderBy: { at: 'desc' as const }, take };
    return [
      ...(await tx.review.findMany(wanted)).map(({ at, number }): Found => [at, number]),
      ...(await tx.remark.findMany(wanted)).map(({ at, words }): Found => [at, words]),
      ...(await tx.usualRemark.findMany(wanted)).map(({ at, words }): Found => [at, words]),
    ];
  },
  broadcast: async (tx, { personId }, take) => [
    ...(
      await tx.broadcast.findMany({
        where: {
          OR: [{ createdBy: personId }, { confirmedBy: personId }, { approvedBy: personId }],
        },
        orderBy: { createdAt: 'desc' },
        take,
      })
    ).map(({ createdAt, number }): Found => [
      createdAt,
      say('audit-subject-broadcast', { number: String(number) }),
    ]),
    ...(
      await tx.broadcastChange.findMany({
        where: { createdBy: personId },
        orderBy: { createdAt: 'desc' },
        take,
      })
    ).map(({ createdAt, words }): Found => [createdAt, words ?? '']),
  ],
  acknowledgement: async (tx, { personId }, take) =>
    (
      await tx.broadcastAcknowledgement.findMany({
        where: { personId },
        include: { broadcast: true },
        orderBy: { at: 'desc' },
        take,
      })
    ).map(({ at, broadcast }) => [
      at,
      say('audit-subject-broadcast', { number: String(broadcast.number) }),
    ]),
  reorganisation: async (tx, { personId }, take) => {
    const rows = (
      await tx.reorganisation.findMany({
        where: { OR: [{ createdBy: personId }, { confirmedBy: personId }] },
        orderBy: { createdAt: 'desc' },
        take,
      })
    ).map(toReorganisation);
    const named = await tx.unit.findMany({
      where: { id: { in: rows.flatMap(({ unitIds }) => unitIds) } },
    });
    const units = named.map(toUnit);
    return rows.map(({ createdAt, unitIds, into }) => {
      const on = dateInHanoi(createdAt);
      const before = unitIds
        .flatMap((unitId) => units.filter(({ id }) => id === unitId))
        .map((unit) => nameOn(unit, on))
        .join('; ');
      const after = into.map(({ name }) => name).join('; ');
      return [createdAt, [before, after].filter(Boolean).join(' → ')];
    });
  },
  nudge: async (tx, { personId }, take) =>
    (await tx.nudgeNote.findMany({ where: { by: personId }, orderBy: { day: 'desc' }, take })).map(
      ({ text }) => [null, text],
    ),
  snooze: async (tx, { personId }) =>
    (await tx.snooze.findMany({ where: { personId } })).map(({ at }) => [at, '']),
  held: async (tx, { personId }) =>
    (await tx.heldMessage.findMany({ where: { personId } })).map(({ heldAt, content }) => [
      heldAt,
      content,
    ]),
  pin: async (tx, { personId }) =>
    (await tx.pin.findMany({ where: { personId } })).map(({ at, shown }) => [at, shown]),
  'summary-schedule': async (tx, { personId }) =>
    (await tx.summarySchedule.findMany({ where: { personId } })).map(({ at }) => [at, '']),
  unreachable: async (tx, { telegramId }) =>
    (await tx.unreachable.findMany({ where: { chatId: telegramId } })).map(({ since, reason }) => [
      since,
      reason,
    ]),
  reminder: async (tx, { personId }, take) =>
    (await tx.reminder.findMany({ where: { personId }, orderBy: { day: 'desc' }, take })).map(
      ({ plannedAt, day }) => [plannedAt, onDay(day)],
    ),
  message: async (tx, { telegramId }, take) =>
    (
      await tx.outboxMessage.findMany({
        where: { chatId: telegramId },
        orderBy: { id: 'desc' },
        take,
      })
    ).map(({ createdAt, sentAt, kind }) => [
      sentAt ?? createdAt,
      say(`delivery-kind-${kind as 'erasure-asked'}`),
    ]),
  deed: async (tx, { personId }, take) =>
    (
      await tx.auditEntry.findMany({
        where: { OR: [{ actor: personId }, { subject: `person:${personId}` }] },
        orderBy: { at: 'desc' },
        take,
      })
    ).map(({ at, action }) => [at, say(`audit-action-${action as 'person-introduced'}`)]),
};

export const ownRecordStore = (tx: Prisma.TransactionClient): OwnRecordStore => ({
  of: async (whose, mostOfKind) => {
    const found: OwnRecord[] = [];
    for (const [kind, read] of Object.entries(readings) as [OwnRecordKind, Reading][])
      for (const [at, words] of await read(tx, whose, mostOfKind))
        found.push({ kind, at: at === null ? null : asInstant(at), words });
    return found;
  },
});
