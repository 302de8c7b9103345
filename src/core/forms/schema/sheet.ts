import { onceEach } from '../../shared/once-each.ts';
import type { Field, Form, MoneyField, NumberField } from './form.ts';

/** A question that one number answers. */
export type FigureField = NumberField | MoneyField;

/** Figures of a section that stand together, answered as one table; known by its first question. */
export type FigureTable = { id: string; section: string; fields: readonly FigureField[] };

const FIGURES: ReadonlySet<Field['type']> = new Set(['integer', 'decimal', 'percent', 'money']);

export const isFigure = (field: Field): field is FigureField => FIGURES.has(field.type);

/** The tables of a form: in sections that say so, figures that follow each other; one alone is none. */
export const sheetsOf = (form: Form): FigureTable[] =>
  (form.sheets ?? []).flatMap((section) =>
    runsIn(form, section).flatMap((fields): FigureTable[] => {
      const [first] = fields;
      return first && fields.length > 1 ? [{ id: first.id, section, fields }] : [];
    }),
  );

/** The table that a question of the form is in. */
export const sheetOf = (form: Form, id: string): FigureTable | undefined =>
  form.sheets === undefined ? undefined : tablesByQuestion(form).get(id);

const tablesByQuestion = onceEach(
  (form: Form): ReadonlyMap<string, FigureTable> =>
    new Map(
      sheetsOf(form).flatMap((table) =>
        table.fields.map(({ id }): [string, FigureTable] => [id, table]),
      ),
    ),
);

/** The table whose rows stand beside those of another one, where people have both in one. */
export const besideOf = (form: Form, { section }: FigureTable): FigureTable | undefined => {
  const { first, second } = form.paired ?? {};
  return section === first ? sheetsOf(form).find((one) => one.section === second) : undefined;
};

const runsIn = (form: Form, section: string): FigureField[][] => {
  const runs: FigureField[][] = [[]];
  for (const field of form.fields)
    if (field.section === section && isFigure(field)) runs.at(-1)?.push(field);
    else runs.push([]);
  return runs;
};
