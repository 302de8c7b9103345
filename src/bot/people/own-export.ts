import type { KnownPerson } from '../../core/people/person.ts';
import { type KeptKind, keptKinds, retention } from '../../core/personal-data/retention.ts';
import { lowered, say, type TextRef } from '../../core/shared/text-ref.ts';
import { show, wordsOf, type BotContext, type Request } from '../kit/request.ts';
import { sendSheet, type SheetCell } from '../kit/sheet.ts';
import { backToData } from './own-requests.ts';

/** As many of one kind as a workbook holds that a phone can open. */
const MOST_OF_KIND = 2_000;

/** All that is kept about somebody, to themselves alone. */
export const sendOwnData = async (ctx: BotContext, { person }: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { id: personId, telegramId } = person;
  const records = await request.stores.ownRecords.of({ personId, telegramId }, MOST_OF_KIND);
  const facts: Row[] = [
    { kind: say('own-record-name'), at: '', words: person.fullName },
    { kind: say('own-record-position'), at: '', words: person.position },
    { kind: say('own-record-account'), at: '', words: String(telegramId) },
    { kind: say('own-record-language'), at: '', words: person.language },
    {
      kind: say('own-record-since'),
      at: { moment: person.createdAt },
      words: '',
    },
  ];
  sendSheet(request, {
    fileName: 'du-lieu-cua-toi.xlsx',
    name: say('own-record-sheet'),
    title: say('own-record-caption', { count: records.length }),
    columns: {
      kind: { heading: 'own-record-column-kind', width: 32 },
      at: { heading: 'audit-column-at', width: 20 },
      words: { heading: 'own-record-column-words', width: 80 },
    },
    rows: [
      ...facts,
      ...records.map(({ kind, at, words }) => ({
        kind: say(`own-record-${kind}`),
        at: at === null ? '' : { moment: at },
        words: said(request, words),
      })),
    ],
  });
};

type Row = { kind: TextRef; at: SheetCell; words: string };

/** A code that an earlier or newer program has written has no words of its own. */
const said = (request: Request, words: string | TextRef): string => {
  if (typeof words === 'string') return words;
  try {
    return wordsOf(request, words);
  } catch {
    return words.key;
  }
};

/** For how long each kind of data is kept, from the table that the nightly jobs go by. */
export const showKept = (ctx: BotContext): void =>
  show(
    ctx,
    [say('kept-heading'), ...keptKinds.map(lineOf), 'blank', say('kept-rest')],
    [[backToData]],
  );

const lineOf = (kind: KeptKind): TextRef => {
  const { unit, count } = retention[kind];
  return say(`kept-of-${lowered(kind)}`, { span: say(`kept-${unit}`, { count }) });
};
