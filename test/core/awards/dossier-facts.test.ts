import { expect, it } from 'vitest';

import { dossierFacts } from '../../../src/core/awards/dossier-facts.ts';
import { dossiers } from '../../../src/core/awards/dossiers.ts';
import { earlierAwardsIn } from '../../../src/core/awards/earlier-awards.ts';
import { defaultOf, sourceOf } from '../../../src/core/forms/engine/defaults.ts';
import type { FormContext } from '../../../src/core/forms/engine/form-context.ts';
import { locate } from '../../../src/core/forms/schema/path.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { noClusterPapers } from '../../../src/core/submissions/cluster-papers.ts';
import type { KnownAward } from '../../../src/core/submissions/form-ports.ts';

const fighter = (year: number, person: string | null): KnownAward => ({
  person,
  code: 'unit_fighter',
  title: 'Chiến sĩ thi đua cơ sở',
  year,
  decision: `${year % 100}/QĐ-UBND`,
});

const factsOf = (awards: readonly KnownAward[]) => {
  const around = { cluster: noClusterPapers, today: '2027-01-11' as never, awards };
  const read = dossierFacts.read([], asId('2026'), { ...around, unitName: 'Phường Láng' });
  return read.type === 'facts' ? read.facts : undefined;
};

const proposedTo = (name: string, awards: readonly KnownAward[]) => {
  const [form] = dossiers;
  const path = 'nominees.k1.earlier_decisions';
  const located = form && locate(form, path);
  if (!located) throw new Error('no such question');
  const answers = new Map([
    ['has_content', { value: 'some' }],
    ['nominees.k1.name', { value: name }],
  ]);
  const filled = { answers, items: { nominees: ['k1'] }, rev: 1 };
  const context = { form, filled, env: { facts: factsOf(awards) } } as unknown as FormContext;
  const question = { form, ...located };
  return { value: defaultOf(context, question), source: sourceOf(context, question)?.key };
};

it('proposes what the registry has of whoever is named, and of nobody else', () => {
  const awards = [
    fighter(2025, 'Trần Thị Mai'),
    fighter(2024, 'TRẦN THỊ MAI'),
    fighter(2023, null),
  ];
  expect(proposedTo('Trần thị Mai', awards)).toEqual({
    value: 'Chiến sĩ thi đua cơ sở 2025 (QĐ 25/QĐ-UBND), 2024 (QĐ 24/QĐ-UBND)',
    source: 'button-registry',
  });
  expect(proposedTo('Phường Láng', awards).value).toContain('2023');
  expect(proposedTo('Lê Minh Sơn', awards)).toEqual({ value: undefined, source: undefined });
});

it('is written as the rules read it, and no longer than the answer may be', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...fighter(1970 + at, 'Mai'),
    code: null,
    title: `Bằng khen số ${at}`,
  }));
  const value = String(proposedTo('Mai', [fighter(2025, 'Mai'), ...many]).value);
  expect(value.length).toBeLessThanOrEqual(600);
  expect(earlierAwardsIn(value)[0]).toEqual({ code: 'unit_fighter', year: 2025 });
});
