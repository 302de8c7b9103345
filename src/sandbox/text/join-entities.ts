import { meets } from './detect-entities.ts';
import { endOf, inOrder, PRE, QUOTES, SPLITTABLE, type MessageEntity } from './entity.ts';

/**
 * TDLib's fix_entities in its usual outcomes (MessageEntity.cpp 4403): nothing empty, one style
 * over neighbouring stretches is one entity, no style inside code, no quote or link inside another.
 */
export const joinEntities = (entities: readonly MessageEntity[]): MessageEntity[] => {
  const kept = inOrder(entities).filter((entity) => entity.length > 0);
  const quotes = withoutMeeting(kept.filter((entity) => QUOTES.has(entity.type)));
  const solid = withoutMeeting(
    kept.filter((entity) => !QUOTES.has(entity.type) && !SPLITTABLE.has(entity.type)),
  ).filter((entity) => !quotes.some((quote) => crosses(entity, quote)));
  const pre = solid.filter((entity) => PRE.has(entity.type));
  const styles = [...SPLITTABLE].flatMap((type) =>
    outside(united(kept.filter((entity) => entity.type === type)), pre),
  );
  return inOrder([...quotes, ...solid, ...styles]);
};

/** Adds detected entities where they meet no solid one. */
export const withDetected = (
  entities: readonly MessageEntity[],
  detected: readonly MessageEntity[],
): MessageEntity[] => {
  const solid = entities.filter(({ type }) => !SPLITTABLE.has(type) && !QUOTES.has(type));
  const free = detected.filter((entity) => !solid.some((other) => meets(entity, other)));
  return inOrder([...entities, ...free]);
};

const crosses = (a: MessageEntity, quote: MessageEntity): boolean =>
  meets(a, quote) && !(a.offset >= quote.offset && endOf(a) <= endOf(quote));

const withoutMeeting = (entities: readonly MessageEntity[]): MessageEntity[] => {
  const kept: MessageEntity[] = [];
  for (const entity of entities) {
    if (!kept.some((other) => meets(other, entity))) kept.push(entity);
  }
  return kept;
};

const united = (entities: readonly MessageEntity[]): MessageEntity[] => {
  const joined: MessageEntity[] = [];
  for (const entity of entities) {
    const last = joined.at(-1);
    if (last !== undefined && entity.offset <= endOf(last)) {
      last.length = Math.max(endOf(last), endOf(entity)) - last.offset;
    } else {
      joined.push({ ...entity });
    }
  }
  return joined;
};

const outside = (
  entities: readonly MessageEntity[],
  pre: readonly MessageEntity[],
): MessageEntity[] => {
  let pieces = [...entities];
  for (const block of pre) pieces = pieces.flatMap((entity) => cutOut(entity, block));
  return pieces;
};

const cutOut = (entity: MessageEntity, block: MessageEntity): MessageEntity[] => {
  if (!meets(entity, block)) return [entity];
  const before = { ...entity, length: block.offset - entity.offset };
  const after = { ...entity, offset: endOf(block), length: endOf(entity) - endOf(block) };
  return [before, after].filter((piece) => piece.length > 0);
};
