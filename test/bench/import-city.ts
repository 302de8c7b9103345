import { readFileSync } from 'node:fs';

export const HANOI = 'hanoi';
export const BIG_CITY = 'big';

const BIG = 5000;

/** A list of units as .csv: Hanoi's, or that of a city of 5,000. */
export const citizens = (city: string): string =>
  city === HANOI
    ? readFileSync(new URL('../../prisma/seed/hanoi-units.csv', import.meta.url), 'utf8')
    : [
        'unit_code,name,unit_type,cluster,cluster_kind,year',
        ...Array.from(
          { length: BIG },
          (_, at) => `P-${at},Phường số ${at},commune,Cụm thi đua số ${at % 100},cum,2027`,
        ),
      ].join('\n');
