import { type Comparison, type Value } from '../forms/forms.ts';
import { lastYearOf, type Period } from '../shared/period.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { CityTarget } from '../submissions/city-target.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { nameKey, targetOfCity, takenFromCity } from './city-targets.ts';
import { aimOf, type Target } from './read-targets.ts';

/** The city's targets of any of the five years are offered one by one; nobody has to take them. */
export const fiveYearPlanFacts: FactsSource = {
  wanted: () => [],
  ofCity: true,
  read: (_found, period, around) => ({
    type: 'facts',
    facts: { items: {}, ...fromCity(around?.cityTargets ?? [], period) },
  }),
};

const fromCity = (targets: readonly CityTarget[], period: Period) => {
  const last = lastYearOf(period);
  const items = newestOfEach(targets).map(({ city, target }) => ({
    key: city.id,
    values: valuesOf(city, target, city.year === last),
    words: wordsOf(city, target),
  }));
  if (items.length === 0) return {};
  return { choices: { targets: { source: say('city-targets-span', { span: period }), items } } };
};

type Known = { city: CityTarget; target: Target };

/** Each name once, as the newest list has it that has it; in the order of the lists. */
const newestOfEach = (targets: readonly CityTarget[]): Known[] => {
  const byName = new Map<string, Known>();
  for (const city of targets.toSorted((one, other) => one.year - other.year)) {
    const target = targetOfCity(city);
    if (target) byName.set(nameKey(target.name), { city, target });
  }
  return [...byName.values()];
};

const wordsOf = ({ year }: CityTarget, target: Target): TextRef =>
  say('city-target-of-year', { year: String(year), aim: aimOf(target) });

/** What the city wants of an earlier year says nothing yet of the end: the unit says what it is to reach. */
const valuesOf = (
  city: CityTarget,
  target: Target,
  isEnd: boolean,
): Readonly<Record<string, Value>> => {
  const taken = takenFromCity(city, target);
  if (isEnd || target.comparison === 'text') return taken;
  const { target_value: _value, upper_value: _upper, ...open } = taken;
  if (!ENDS.has(target.comparison)) return open;
  const { comparison: _comparison, ...plain } = open;
  return plain;
};

const ENDS: ReadonlySet<Comparison> = new Set(['range', 'of']);
