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
import type { Submission } from '../../../src/core/submissions/submission.ts';

const fighter = (year: number, person: string | null): KnownAward => ({
  person,
  code: 'unit_fighter',
  title: 'Chiến sĩ thi đua cơ sở',
  year,
  decision: `${year % 100}/QĐ-UBND`,
});

const factsOf = (awards: readonly KnownAward[], papers: readonly Submission[] = []) => {
  const around = { cluster: noClusterPapers, today: '2027-01-11' as never, awards };
  const read = dossierFacts.read(papers, asId('2026'), { ...around, unitName: 'Phường Láng' });
  return read.type === 'facts' ? read.facts : undefined;
};

const proposedTo = (
  name: string,
  awards: readonly KnownAward[],
  papers: readonly Submission[] = [],
) => {
  const [form] = dossiers;
  const path = 'nominees.k1.earlier_decisions';
  const located = form && locate(form, path);
  if (!located) throw new Error('no such question');
  const answers = new Map([
    ['has_content', { value: 'some' }],
    ['nominees.k1.name', { value: name }],
  ]);
  const filled = { answers, items: { nominees: ['k1'] }, rev: 1 };
  const context = {
    form,
    filled,
    env: { facts: factsOf(awards, papers) },
  } as unknown as FormContext;
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
    source: 'dossier-known-from',
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

const dossierOf = (period: string, name: string, earlier: string): Submission => {
  const said = { name, award: 'city_fighter', earlier_decisions: earlier };
  const entries = Object.entries(said)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ type: 'answer', field, value }));
  const rows = [{ key: 'k1', entries }];
  const sections = [{ id: 'nominees', entries: [{ type: 'group', field: 'nominees', rows }] }];
  const content = JSON.stringify({ form: 'award-dossier-city', formVersion: 6, sections });
  return { period, content } as Submission;
};

it('proposes what dossiers of before say where the registry has nothing, the newest of them, and no proposal of then', () => {
  const papers = [
    dossierOf('2025', 'Trần Thị Mai', 'CSTĐ cơ sở 2024, 2023'),
    dossierOf('2024', 'Trần Thị Mai', 'CSTĐ cơ sở 2023'),
    dossierOf('2025', 'Lê Minh Sơn', ''),
  ];
  expect(proposedTo('TRẦN THỊ MAI', [], papers)).toEqual({
    value: 'CSTĐ cơ sở 2024, 2023',
    source: 'dossier-known-from',
  });
  expect(proposedTo('Lê Minh Sơn', [], papers).value).toBeUndefined();
  const registered = proposedTo('Trần Thị Mai', [fighter(2025, 'Trần Thị Mai')], papers);
  expect(registered.value).toBe('Chiến sĩ thi đua cơ sở 2025 (QĐ 25/QĐ-UBND)');
});

it('looks at the dossiers of three years, of all kinds', () => {
  const wanted = dossierFacts.wanted(asId('2027'));
  expect(wanted).toContainEqual({ formId: 'award-dossier-city', period: '2026' });
  expect(wanted).toContainEqual({ formId: 'state-award-dossier', period: '2024' });
  expect(wanted).not.toContainEqual({ formId: 'award-dossier-city', period: '2027' });
});
