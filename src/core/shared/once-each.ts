/** The same function, which is asked once about each thing; what it was told then must not change. */
export const onceEach = <Thing extends object, Found>(
  find: (thing: Thing) => Found,
): ((thing: Thing) => Found) => {
  const known = new WeakMap<Thing, { found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = find(thing);
    known.set(thing, { found });
    return found;
  };
};
