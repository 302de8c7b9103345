/** What all of the scorecard's forms ask, in this order; `phone` stands in the next version alone. */
export const asked = ['name', 'unit', 'target', 'sure', 'ready', 'note'] as const;
export const inserted = ['name', 'phone', 'unit', 'target', 'sure', 'ready', 'note'] as const;

export type QuestionId = (typeof inserted)[number];
export type Answers = Partial<Record<QuestionId, string | number | boolean>>;

/** Taken by a number, by two buttons, or by words. */
export const kindOf = (id: QuestionId): 'number' | 'choice' | 'words' => {
  if (id === 'target') return 'number';
  return id === 'sure' || id === 'ready' ? 'choice' : 'words';
};

/** How somebody knows which question stands. */
export const promptOf = (id: QuestionId): string => `[${id}] …`;

export const askedIn = (text: string): QuestionId | undefined =>
  inserted.find((id) => text.includes(`[${id}]`));

export const YES = 'Có';
export const NO = 'Không';

/** What somebody says or taps, and what must be filed then. */
export const said: Readonly<Record<QuestionId, string>> = {
  name: 'An',
  phone: '024 3825 3536',
  unit: 'Phòng A',
  target: '85',
  sure: YES,
  ready: NO,
  note: 'Đã báo cáo lãnh đạo',
};

export const meant: Readonly<Answers> = {
  name: 'An',
  unit: 'Phòng A',
  target: 85,
  sure: true,
  ready: false,
  note: 'Đã báo cáo lãnh đạo',
};
