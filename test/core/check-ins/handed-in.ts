import type { Submission } from '../../../src/core/submissions/submission.ts';

type Row = { key: string; [field: string]: string | number | readonly string[] };

const contentWith = (form: string, rows: readonly Row[]): string =>
  JSON.stringify({
    form,
    formVersion: 1,
    sections: [
      {
        id: 'targets',
        entries: [
          {
            type: 'group',
            field: 'targets',
            rows: rows.map(({ key, ...fields }) => ({
              key,
              entries: Object.entries(fields).map(([field, value]) => ({
                type: 'answer',
                field,
                value,
              })),
            })),
          },
        ],
      },
    ],
  });

/** A version that a unit has handed in, with just its targets. */
export const handedIn = (formId: string, period: string, rows: readonly Row[]): Submission =>
  ({ formId, period, content: contentWith(formId, rows) }) as Submission;
