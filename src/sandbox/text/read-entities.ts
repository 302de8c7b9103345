import { badRequest } from '../api/api-error.ts';
import {
  FieldError,
  isObject,
  optionalText,
  requiredInteger,
  requiredObject,
  requiredText,
  within,
  type JsonObject,
} from '../api/json-fields.ts';
import { endOf, type FormattedText, type MessageEntity } from './entity.ts';
import { checkLink } from './link.ts';

const MAX_OFFSET = 1_000_000;

/** The parameter `entities`; kinds that Telegram finds by itself are passed over (CC 11188). */
export const readEntities = (value: unknown): MessageEntity[] => {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => within("Can't parse MessageEntity", () => readOne(one)));
};

const readOne = (value: unknown): MessageEntity[] => {
  if (!isObject(value)) throw new FieldError('expected an Object');
  const place = {
    offset: requiredInteger(value, 'offset'),
    length: requiredInteger(value, 'length'),
  };
  const type = requiredText(value, 'type');
  if (type === '') throw new FieldError('Type is not specified');
  if (DETECTED.has(type)) return [];
  const readMore = KINDS.get(type);
  if (readMore === undefined) throw new FieldError('Unsupported type specified');
  return [{ type, ...place, ...readMore(value) }];
};

const DETECTED: ReadonlySet<string> = new Set(
  'mention hashtag cashtag bot_command url email phone_number bank_card_number'.split(' '),
);

type ReadMore = (entity: JsonObject) => Partial<MessageEntity>;

const nothingMore: ReadMore = () => ({});

const readLanguage: ReadMore = (entity) => {
  const language = optionalText(entity, 'language');
  return language === '' ? {} : { language };
};

const readUser: ReadMore = (entity) => {
  const id = requiredInteger(requiredObject(entity, 'user'), 'id');
  return { user: { id, is_bot: false, first_name: '' } };
};

const readTime: ReadMore = (entity) => {
  const unix_time = requiredInteger(entity, 'unix_time');
  const format = optionalText(entity, 'date_time_format');
  if (!/^(?:[rR]|[tTdDwW]*)$/.test(format)) {
    throw new FieldError('Invalid date-time format specified');
  }
  return { unix_time, ...(format === '' ? {} : { date_time_format: format }) };
};

const KINDS: ReadonlyMap<string, ReadMore> = new Map<string, ReadMore>([
  ['bold', nothingMore],
  ['italic', nothingMore],
  ['underline', nothingMore],
  ['strikethrough', nothingMore],
  ['spoiler', nothingMore],
  ['code', nothingMore],
  ['blockquote', nothingMore],
  ['expandable_blockquote', nothingMore],
  ['pre', readLanguage],
  ['text_link', (entity) => ({ url: requiredText(entity, 'url') })],
  ['text_mention', readUser],
  ['custom_emoji', (entity) => ({ custom_emoji_id: longOf(entity, 'custom_emoji_id') })],
  ['date_time', readTime],
]);

/** Ids of 64 bits stay text: a JavaScript number would lose their end. */
const longOf = (entity: JsonObject, name: string): string => {
  const value = requiredText(entity, name);
  const isLong = /^-?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
  if (!isLong) throw new FieldError(`Field "${name}" must be a valid Number`);
  return value;
};

/** What is looked at after the chat: links and places (get_message_entities, fix_entities). */
export const checkedEntities = ({ text, entities }: FormattedText): MessageEntity[] =>
  entities.map((entity) => {
    const { url } = entity;
    const linked = url === undefined ? entity : { ...entity, url: checkedUrl(url) };
    checkPlace(linked, text);
    return linked;
  });

const checkedUrl = (url: string): string => {
  const checked = checkLink(url);
  if (checked.type === 'ok') return checked.url;
  throw badRequest(`Entity URL '${url}' is invalid: ${checked.why}`);
};

const checkPlace = (entity: MessageEntity, text: string): void => {
  const { offset, length } = entity;
  if (offset < 0 || offset > MAX_OFFSET) {
    throw badRequest(`Receive an entity with incorrect offset ${offset}`);
  }
  if (length < 0 || length > MAX_OFFSET) {
    throw badRequest(`Receive an entity with incorrect length ${length}`);
  }
  if (length === 0) return;
  if (endOf(entity) > text.length) {
    const where = `at UTF-16 offset ${text.length}`;
    throw badRequest(
      `Entity beginning at UTF-16 offset ${offset} ends after the end of the text ${where}`,
    );
  }
};
