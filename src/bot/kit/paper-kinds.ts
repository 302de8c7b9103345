/** How a paper is asked for where not as a Word file: as it looks on paper, with what it changed, or in short on one page. */
export const paperKinds = ['pdf', 'changes', 'page'] as const;
export type PaperKind = (typeof paperKinds)[number] | undefined;
