import type { MarkDrawn, PaperName, TargetDrawn } from './random-year.ts';

type Answers = Readonly<Record<string, string | number | null>>;
type Row = { key: string; answers: Answers };
type Told = { answers: Answers; list: string; rows: readonly Row[] };

const entriesOf = (answers: Answers) =>
  Object.entries(answers).flatMap(([field, value]) =>
    value === null ? [] : [{ type: 'answer', field, value }],
  );

/** The goal as a plan states it, and as every later paper repeats it. */
const goalOf = (
  { comparison, direction, value, more, baseline }: TargetDrawn,
  at: number,
): Answers => ({
  target_name: `Chỉ tiêu ${at + 1}`,
  target_group: at < 2 ? 'Kinh tế' : 'Xã hội',
  comparison,
  direction,
  unit_of_measure: 'percent',
  ...(comparison === 'text'
    ? { target_text: 'xếp loại khá trở lên' }
    : { target_value: value, upper_value: comparison === 'range' ? value + more : null, baseline }),
});

/** What a quarter says of the targets of which it says anything. */
const reportOf = ({ targets }: MarkDrawn, quarter: 0 | 1): Row[] =>
  targets.flatMap((target, at) => {
    const said = target.said[quarter];
    if (!said) return [];
    const hasResult = said.status !== 'no_data' && said.status !== 'as_planned';
    const result = target.comparison === 'text' ? { result_text: 'khá' } : { value: said.value };
    const answers = { ...goalOf(target, at), status: said.status, ...(hasResult ? result : {}) };
    return [{ key: `k${at}`, answers }];
  });

const nothing: Told = { answers: {}, list: '', rows: [] };

const told: Record<PaperName, (mark: MarkDrawn) => Told> = {
  plan: ({ targets }) => ({
    answers: { theme: '=1+1 là chủ đề' },
    list: 'targets',
    rows: targets.map((one, at) => ({ key: `k${at}`, answers: goalOf(one, at) })),
  }),
  registration: ({ registered }) => ({ ...nothing, answers: registered }),
  q1: (mark) => ({ ...nothing, list: 'targets', rows: reportOf(mark, 0) }),
  q2: (mark) => ({ ...nothing, list: 'targets', rows: reportOf(mark, 1) }),
  initiatives: ({ models }) => ({
    ...nothing,
    list: 'initiatives',
    rows: Array.from({ length: models }, (_, at) => ({
      key: `i${at}`,
      answers: { title: `Sáng kiến ${at}` },
    })),
  }),
  score: ({ points: [total_points, total_max] }) => ({
    ...nothing,
    answers: { total_points, total_max },
  }),
  review: () => nothing,
};

const contentWith = (form: string, { answers, list, rows }: Told): string =>
  JSON.stringify({
    form,
    formVersion: 1,
    sections: [
      {
        id: 's',
        entries: [
          ...entriesOf(answers),
          ...(list === ''
            ? []
            : [
                {
                  type: 'group',
                  field: list,
                  rows: rows.map((row) => ({ key: row.key, entries: entriesOf(row.answers) })),
                },
              ]),
        ],
      },
    ],
  });

/** What a unit has handed in, as the database keeps it. */
export const contentOf = (form: string, name: PaperName, mark: MarkDrawn): string =>
  contentWith(form, told[name](mark));

/** A dossier that proposes awards for the merits of the year. */
export const dossierOf = ({ proposed }: MarkDrawn): string =>
  contentWith('award-dossier-city', {
    ...nothing,
    list: 'nominees',
    rows: proposed.map((award, at) => ({ key: `n${at}`, answers: { award } })),
  });
