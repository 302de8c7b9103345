/** A fact as it is kept, or what was kept of it as JSON. */
export type DetailValue = string | number | boolean | null | object;

const ARROW = ' → ';

/** How a change of a fact is kept in one string: `"2027-01-14" → "2027-01-20"`, `vùng sâu → vùng cao`. */
export const changeSides = (text: string): readonly [DetailValue, DetailValue] | undefined => {
  const places = placesOf(text);
  const ways = places.map((at) => [text.slice(0, at), text.slice(at + ARROW.length)] as const);
  const ofJson = ways
    .slice(0, MOST_WAYS)
    .map(([before, after]) => [readJson(before), readJson(after)] as const)
    .find((sides): sides is readonly [DetailValue, DetailValue] => !sides.includes(undefined));
  return ofJson ?? ways[0];
};

/** A name may hold an arrow itself. */
const MOST_WAYS = 8;

const placesOf = (text: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(ARROW); at >= 0; at = text.indexOf(ARROW, at + 1)) found.push(at);
  return found;
};

const readJson = (text: string): DetailValue | undefined => {
  try {
    return JSON.parse(text) as DetailValue;
  } catch {
    return undefined;
  }
};
