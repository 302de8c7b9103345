import { describe, expect, it } from 'vitest';

import { asId, type ClusterId, type UnitId } from '../../../src/core/shared/ids.ts';
import type { ClusterRole, Membership } from '../../../src/core/units/cluster.ts';
import { agreedBefore, standingBy } from '../../../src/core/units/standing.ts';

const cum1 = asId<ClusterId>('cum-1');
const cum2 = asId<ClusterId>('cum-2');

const in1 = (unit: string, year: number, role: ClusterRole = 'member'): Membership => ({
  unitId: asId<UnitId>(unit),
  year,
  clusterId: cum1,
  role,
});
const in2 = (...args: Parameters<typeof in1>): Membership => ({
  ...in1(...args),
  clusterId: cum2,
});

const rolesIn = (memberships: readonly Membership[], year: number) =>
  [...standingBy(memberships)(year).placeOf.values()].map(({ unitId, clusterId, role }) =>
    [unitId, clusterId, role].join(' '),
  );

describe('how units stand in a year', () => {
  it('is what was agreed for it', () => {
    const all = [in1('lang', 2026, 'lead'), in2('lang', 2027)];
    expect(rolesIn(all, 2026)).toEqual(['lang cum-1 lead']);
    expect(rolesIn(all, 2027)).toEqual(['lang cum-2 member']);
  });

  it('goes on for as many years as nothing else is agreed', () => {
    const all = [in1('lang', 2026, 'lead'), in1('lieu', 2026)];
    expect(rolesIn(all, 2031)).toEqual(['lang cum-1 lead', 'lieu cum-1 member']);
    expect(standingBy(all)(2031).leadOf.get(cum1)).toBe('lang');
  });

  it('goes on for the units alone that nothing else was agreed for', () => {
    const all = [in1('lang', 2026), in1('lieu', 2026), in2('lieu', 2028)];
    expect(rolesIn(all, 2028)).toEqual(['lang cum-1 member', 'lieu cum-2 member']);
  });

  it('knows nothing of a year before the first', () => {
    expect(rolesIn([in1('lang', 2028)], 2027)).toEqual([]);
  });

  it('has one lead: who led before does so no more, whatever is known of them', () => {
    const all = [in1('lang', 2026, 'lead'), in1('lieu', 2027, 'lead')];
    expect(rolesIn(all, 2028)).toEqual(['lang cum-1 member', 'lieu cum-1 lead']);
  });

  it('keeps the lead where the next list names none', () => {
    const all = [in1('lang', 2026, 'lead'), in1('lang', 2027), in1('lieu', 2027)];
    expect(rolesIn(all, 2027)).toEqual(['lang cum-1 lead', 'lieu cum-1 member']);
  });

  it('keeps a deputy until anybody is named there, or it stands in a list without that', () => {
    const all = [in1('lang', 2026, 'lead'), in1('lieu', 2026, 'deputy')];
    expect(rolesIn(all, 2028)).toEqual(['lang cum-1 lead', 'lieu cum-1 deputy']);
    const named = [...all, in1('lang', 2027, 'lead')];
    expect(rolesIn(named, 2026)).toEqual(['lang cum-1 lead', 'lieu cum-1 deputy']);
    expect(rolesIn(named, 2027)).toEqual(['lang cum-1 lead', 'lieu cum-1 member']);
    expect(rolesIn([...all, in1('lieu', 2027)], 2027)).toEqual([
      'lang cum-1 lead',
      'lieu cum-1 member',
    ]);
  });

  it('has no lead where the last one is in another cluster now', () => {
    const all = [in1('lang', 2026, 'lead'), in1('lieu', 2026), in2('lang', 2027)];
    expect(standingBy(all)(2027).leadOf.get(cum1)).toBeUndefined();
    expect(rolesIn(all, 2027)).toEqual(['lang cum-2 member', 'lieu cum-1 member']);
  });
});

it('tells which earlier year still counts', () => {
  expect(agreedBefore(2028, [in1('lang', 2026), in1('lieu', 2027)])).toBe(2027);
  expect(agreedBefore(2028, [in1('lang', 2028)])).toBeNull();
});
