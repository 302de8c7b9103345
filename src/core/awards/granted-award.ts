import type { CalendarDate } from '../shared/calendar-date.ts';
import type { GrantedAwardId, PersonId, UnitId, UnitsFileId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Unit } from '../units/unit.ts';
import type { AwardLevel } from './award.ts';

export const awardKinds = ['title', 'form'] as const;
/** Titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng) are never added up. */
export type AwardKind = (typeof awardKinds)[number];

/** What a list says of an award, whoever it was given to. */
export type AwardFacts = {
  /** Null: the unit itself was given it. Of a person nothing but the name is kept. */
  person: string | null;
  /** The year that it was given for; of a school year the later one. */
  year: number;
  /** As the decision calls it. */
  title: string;
  /** What the catalogue calls it; null for what is none of its awards. */
  code: string | null;
  kind: AwardKind;
  level: AwardLevel;
  /** `1234/QĐ-UBND`. */
  decision: string | null;
  decidedOn: CalendarDate | null;
  /** Who decided, as the list calls them. */
  body: string | null;
};

/** An award that was given, as the registry (Sổ khen thưởng) has it. */
export type GrantedAward = AwardFacts & {
  id: GrantedAwardId;
  unitId: UnitId;
  /** The list that it came with, and where it stood there; null for what was entered in the chat. */
  fileId: UnitsFileId | null;
  row: number | null;
  addedBy: PersonId;
  addedAt: Instant;
  /** The same as `addedAt` until somebody corrects it. */
  changedAt: Instant;
};

/** Which awards are asked for; what is not named counts for all. */
export type AwardsAsked = {
  unitIds?: readonly UnitId[];
  year?: number;
  kind?: AwardKind;
  level?: AwardLevel;
  /** Each of these words stands somewhere in it: unit, person, title, decision, body. */
  words?: string;
};

/** The newest year first; within it by level, unit and title. */
export interface AwardStore {
  /** Of each its unit, by whose names it is found. */
  add(awards: readonly GrantedAward[], units: ReadonlyMap<UnitId, Unit>): Promise<void>;
  save(award: GrantedAward, unit: Unit): Promise<void>;
  /** Adds the decision to one that was written without. */
  complete(
    id: GrantedAwardId,
    decision: { decision: string | null; decidedOn: CalendarDate | null; at: Instant },
  ): Promise<void>;
  remove(id: GrantedAwardId): Promise<void>;
  byId(id: GrantedAwardId): Promise<GrantedAward | null>;
  /** All of these units, however many they are. */
  ofUnits(unitIds: readonly UnitId[]): Promise<GrantedAward[]>;
  page(asked: AwardsAsked, at: { skip: number; take: number }): Promise<GrantedAward[]>;
  count(asked: AwardsAsked): Promise<number>;
  /** The years of which there are any, the newest first. */
  years(asked: AwardsAsked): Promise<number[]>;
  /** What came with a list and was not corrected since. */
  countOfFile(fileId: UnitsFileId): Promise<number>;
  /** Takes that out again; returns how many they were. */
  removeOfFile(fileId: UnitsFileId): Promise<number>;
}

/** What the same award is recognised by: for whom, what for, which. */
export const awardKey = (
  award: Pick<AwardFacts, 'person' | 'year' | 'code' | 'title'> & { unitId: UnitId },
): string =>
  JSON.stringify([
    award.unitId,
    searchKey(award.person ?? ''),
    award.year,
    award.code ?? searchKey(award.title),
  ]);

/** By which words it is found; `unit` as it is called when the award is written. */
export const awardSearchKey = (award: AwardFacts, unit: Unit): string =>
  searchKey(
    [
      unit.name,
      unit.shortName,
      award.person ?? '',
      award.title,
      award.year,
      award.decision ?? '',
      award.body ?? '',
    ].join(' '),
  );
