/** How a paper is asked for where not as a Word file: as it looks on paper, or with what it changed. */
export const paperKinds = ['pdf', 'changes'] as const;
export type PaperKind = (typeof paperKinds)[number] | undefined;
