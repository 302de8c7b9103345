import {
  type Content,
  type ContentRow,
  type GivenItem,
  parseContent,
  type Value,
} from '../forms/forms.ts';
import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Around, FactsSource } from '../submissions/form-ports.ts';
import { onTimePoints } from './on-time.ts';
import { SHEET_FORM_ID } from './score-sheet.ts';
import { ANY_EVIDENCE, wantedEvidence } from './wanted-evidence.ts';

/** The sheet that the cluster's lead has handed in with the pact, and what receipts say of being on time. */
export const selfScoreFacts: FactsSource = {
  wanted: () => [],
  ofCluster: {
    duties: true,
    ofLead: (period) => [{ formId: SHEET_FORM_ID, period: yearPeriod(yearOfPeriod(period)) }],
  },
  read: (_found, _period, around) => ({
    type: 'facts',
    facts: { items: { criteria: around ? criteriaRows(around) : [] } },
  }),
};

const criteriaRows = (around: Around): GivenItem[] => {
  const [pact] = around.cluster.ofLead;
  const content = pact && parseContent(JSON.parse(pact.content));
  return content ? rowsIn(content).flatMap((row) => criterionRow(row, around)) : [];
};

const rowsIn = ({ sections }: Content): readonly ContentRow[] =>
  sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'criteria' ? entry.rows : []));

const criterionRow = (row: ContentRow, { cluster, today }: Around): GivenItem[] => {
  const { evidence_required: said, ...others } = valuesIn(row);
  const wanted = wantedEvidence(said);
  const values = { ...others, ...(wanted === null ? {} : { evidence_required: wanted }) };
  const { criterion, max_points: max } = others;
  if (typeof criterion !== 'string' || typeof max !== 'number') return [];
  const proposed = onTimePoints({ criterion, max }, cluster.own, today);
  const most = { number: max };
  if (!proposed)
    return [
      {
        key: row.key,
        values,
        context: [say('score-criterion', { max: most }), ...evidenceLines(wanted)],
        brief: withMark(say('score-criterion-brief', { max: most }), wanted),
        last: {},
      },
    ];
  const { points, onTime, of, numbers } = proposed;
  const told = { max: most, points: { number: points }, on: onTime, of };
  return [
    {
      key: row.key,
      values,
      context: [
        say('score-criterion', { max: most }),
        receiptsLine(told, numbers),
        ...evidenceLines(wanted),
      ],
      brief: withMark(say('score-criterion-proposed', told), wanted),
      last: { points },
    },
  ];
};

const evidenceLines = (wanted: string | null): TextRef[] => {
  if (wanted === null) return [];
  return [
    wanted === ANY_EVIDENCE
      ? say('score-evidence-wanted')
      : say('score-evidence-wanted-named', { document: wanted }),
  ];
};

const withMark = (brief: TextRef, wanted: string | null): TextRef =>
  wanted === null ? brief : say('score-criterion-evidence', { brief });

type Told = { points: { number: number }; on: number; of: number };

const receiptsLine = ({ points, on, of }: Told, numbers: readonly string[]): TextRef =>
  numbers.length === 0
    ? say('score-on-time-none', { of })
    : say('score-on-time', { points, on, of, numbers: textList([...numbers]) });

const known: ReadonlySet<string> = new Set([
  'criterion',
  'criterion_group',
  'max_points',
  'evidence_required',
  'kind',
]);

const valuesIn = ({ entries }: ContentRow): Record<string, Value> =>
  Object.fromEntries(
    entries.flatMap(({ field, value }): [string, Value][] =>
      known.has(field) && (typeof value === 'string' || typeof value === 'number')
        ? [[field, value]]
        : [],
    ),
  );
