import type { Content, ContentRow, ContentValue } from '../forms/forms.ts';

/** What was answered in a paper, by the ids of its form's questions. */
export type Said = {
  text(field: string): string | null;
  number(field: string): number | null;
  rows(group: string): readonly ContentRow[];
};

export const saidIn = ({ sections }: Content): Said => {
  const entries = new Map(
    sections.flatMap((section) => section.entries).map((entry) => [entry.field, entry]),
  );
  const valueOf = (field: string): ContentValue | undefined => {
    const entry = entries.get(field);
    return entry?.type === 'answer' ? entry.value : undefined;
  };
  return {
    text: (field) => textIn(valueOf(field)),
    number: (field) => numberIn(valueOf(field)),
    rows: (group) => {
      const entry = entries.get(group);
      return entry?.type === 'group' ? entry.rows : [];
    },
  };
};

const textIn = (value: ContentValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const numberIn = (value: ContentValue | undefined): number | null =>
  typeof value === 'number' ? value : null;
