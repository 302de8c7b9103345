/** How much each part of a cluster's points weighs beside the others; 0 leaves it out. */
export type RankingWeights = {
  /** What its units gave themselves, in per cent of the most that their sheets give. */
  selfScore: number;
  /** How many of these scores somebody has checked, in per cent. */
  checks: number;
  /** What came on time of what was due, in per cent. */
  onTime: number;
};

/** Until the Board decides otherwise. */
export const usualWeights: RankingWeights = { selfScore: 40, checks: 20, onTime: 40 };

export const WEIGHTS_RULE =
  'three whole numbers with commas between them, such as 40,20,40, not all of them 0';

/** As somebody writes them: self-scores, checks, being on time. */
export const weightsIn = (text: string): RankingWeights | undefined => {
  if (!/^\d{1,3}(?: *, *\d{1,3}){2}$/.test(text)) return undefined;
  const [selfScore = 0, checks = 0, onTime = 0] = text.split(',').map(Number);
  return selfScore + checks + onTime > 0 ? { selfScore, checks, onTime } : undefined;
};
