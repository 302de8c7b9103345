import type { GrantedAward } from '../../core/awards/granted-award.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';

/** Whoever was given it: somebody, or the unit itself. */
const givenTo = ({ person }: Pick<GrantedAward, 'person'>, unit: string): TextRef =>
  person === null ? say('award-of-unit', { unit }) : say('award-of-person', { person, unit });

/** The decision by number and day, as far as the registry has them. */
const decisionWords = ({ decision, decidedOn }: GrantedAward): TextRef => {
  const on = decidedOn === null ? null : { date: decidedOn };
  if (decision === null)
    return on === null ? say('award-no-decision') : say('award-decided', { on });
  return on === null
    ? say('award-decision', { decision })
    : say('award-decision-on', { decision, on });
};

/** An award in two lines of a list. */
export const awardLine = (award: GrantedAward, unit: string, n: number): TextRef =>
  say('award-line', {
    n,
    year: String(award.year),
    title: award.title,
    to: givenTo(award, unit),
    decision: decisionWords(award),
  });

/** All that the registry has of an award. */
export const awardFacts = (award: GrantedAward, unit: string): TextRef[] => [
  say('award-heading', { title: award.title }),
  say('award-fact-to', { to: givenTo(award, unit) }),
  say('award-fact-year', {
    year: String(award.year),
    kind: say(`award-kind-${award.kind}`),
    level: say(`award-level-${award.level}`),
  }),
  say('award-fact-decision', { decision: decisionWords(award) }),
  ...(award.body === null ? [] : [say('award-fact-body', { body: award.body })]),
  award.row === null
    ? say('award-fact-entered', { at: { at: award.addedAt } })
    : say('award-fact-imported', { row: award.row, at: { at: award.addedAt } }),
];
