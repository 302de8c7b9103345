import BetterSqlite3 from 'better-sqlite3';

/** Rows as they lie in the tables; only what a recount looks at. */
export type StoredUnit = {
  id: string;
  code: string;
  name: string;
  type: string;
  validFrom: string;
  validTo: string | null;
};
export type StoredMilestone = {
  id: string;
  code: string;
  name: string;
  formId: string;
  period: string;
  types: string;
  clusterIds: string;
  tags: string;
  unitIds: string;
  role: string;
  opensOn: string;
  dueOn: string;
  onTimeUntil: string;
  semantics: string;
  shift: string;
  isOn: number;
  isOwed: number;
};
export type StoredPaper = {
  number: string;
  unitId: string;
  formId: string;
  period: string;
  version: number;
  content: string;
  submittedAt: number;
};
export type StoredReview = { number: string; state: string; answerBy: string | null; at: number };
export type StoredRelief = {
  milestoneId: string;
  unitId: string;
  kind: string;
  state: string;
  until: string | null;
  askedAt: number;
  decidedAt: number | null;
};
export type StoredMember = { unitId: string; year: number; clusterId: string; role: string };
export type StoredDraft = { unitId: string; formId: string; period: string };

/** All tables that a recount looks at. */
export const readRows = (file: string) => {
  const db = new BetterSqlite3(file, { readonly: true });
  const all = <Row>(table: string): Row[] => db.prepare(`SELECT * FROM "${table}"`).all() as Row[];
  try {
    return {
      units: all<StoredUnit>('Unit').toSorted((one, other) => (one.code < other.code ? -1 : 1)),
      clusters: all<{ id: string; name: string }>('Cluster'),
      members: all<StoredMember>('ClusterMembership'),
      tags: all<{ unitId: string; tag: string }>('UnitTag'),
      milestones: all<StoredMilestone>('Milestone'),
      days: all<{ date: string; isWorking: number }>('CalendarDay'),
      papers: all<StoredPaper>('Submission'),
      reviews: all<StoredReview>('Review'),
      reliefs: all<StoredRelief>('Relief'),
      claims: all<{ milestoneId: string; unitId: string; has: number; at: number }>('DossierClaim'),
      drafts: db
        .prepare(
          `SELECT * FROM "Draft" WHERE "status" = 'open' AND "id" IN (SELECT "draftId" FROM "Answer")`,
        )
        .all() as StoredDraft[],
      reminders: all<{
        unitId: string;
        milestoneId: string;
        audience: string;
        status: string;
        day: string;
      }>('Reminder'),
      contacts: all<{ unitId: string; until: number | null }>('Contact'),
      awards: all<{ unitId: string; year: number; kind: string }>('GrantedAward'),
    };
  } finally {
    db.close();
  }
};
export type Rows = ReturnType<typeof readRows>;
