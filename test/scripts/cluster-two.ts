import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Duty } from '../../src/core/submissions/duty.ts';
import type { Around } from '../../src/core/submissions/form-ports.ts';
import type { Submission } from '../../src/core/submissions/submission.ts';
import type { Unit } from '../../src/core/units/unit.ts';

/** The units of the sandbox's second cluster, by their codes; Phường Kim Liên leads it in 2027. */
const unitsOfTwo: readonly (readonly [code: string, name: string])[] = [
  ['P-HOANG-MAI', 'Phường Hoàng Mai'],
  ['P-HONG-HA', 'Phường Hồng Hà'],
  ['P-KIM-LIEN', 'Phường Kim Liên'],
  ['P-LANG', 'Phường Láng'],
  ['P-LINH-NAM', 'Phường Lĩnh Nam'],
  ['P-O-CHO-DUA', 'Phường Ô Chợ Dừa'],
  ['P-TUONG-MAI', 'Phường Tương Mai'],
  ['P-VAN-MIEU-QUOC-TU-GIAM', 'Phường Văn Miếu - Quốc Tử Giám'],
  ['P-VINH-HUNG', 'Phường Vĩnh Hưng'],
];

export const phuongKimLien = { code: 'P-KIM-LIEN', name: 'Phường Kim Liên', kind: 'ward' } as const;

const unitOf = ([code, name]: readonly [string, string], at: number): Unit => ({
  id: asId<UnitId>(`unit${at + 1}-of-two`),
  code,
  name,
  shortName: name,
  type: 'commune',
  calendarProfile: 'calendar_year',
  validFrom: '2025-07-01' as CalendarDate,
  validTo: null,
});

/** What a unit owes, handed in or not. */
export const dutyOf = (
  code: string,
  short: string,
  more: Partial<Duty> & { came?: 'on-time' | 'late' } = {},
): Duty => {
  const { came, ...rest } = more;
  return {
    unitId: asId<UnitId>(''),
    formId: code.toLowerCase().replaceAll('_', '-'),
    period: yearPeriod(2027),
    code,
    name: { vi: short },
    short: { vi: short },
    dueOn: '2027-02-28' as CalendarDate,
    handedIn: came ? { number: 'BN-2027-0012', at: asInstant(0), isLate: came === 'late' } : null,
    isExcused: false,
    ...rest,
  };
};

type Known = { papers?: readonly Submission[]; duties?: readonly Duty[] };

/** The cluster as its lead's papers find it on a day; `known`: by place in the list, what a member has handed in. */
export const ledCluster = (today: string, known: Readonly<Record<number, Known>> = {}): Around => ({
  today: today as CalendarDate,
  cluster: {
    members: unitsOfTwo.map((one, at) => ({
      unit: unitOf(one, at),
      papers: known[at]?.papers ?? [],
      duties: known[at]?.duties ?? [],
    })),
    ofLead: [],
    own: [],
  },
});
