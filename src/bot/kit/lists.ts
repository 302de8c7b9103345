import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { rest, type ButtonData, type ListAddress } from './address.ts';
import { buttons } from './buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from './expected-reply.ts';
import { refuse, tell, type BotContext } from './request.ts';
import { forKnown, type Room, type Router } from './router.ts';

/** Every list that has pages, by its name in the table of buttons, such as `board.needs`. */
export const lists: ReadonlyMap<string, ListAddress> = new Map(
  Object.entries(buttons).flatMap(([room, own]) =>
    Object.entries(own).flatMap(([name, one]): [string, ListAddress][] =>
      'isList' in one ? [[`${room}.${name}`, one as unknown as ListAddress]] : [],
    ),
  ),
);

/** What somebody looks for in a list, which is named by the data that opens it. */
const SOUGHT = expectedReply('list-search', { list: rest });

/** Longer texts name nothing. */
const LONGEST = 120;

type OfList = { list: string };

const isList = (data: string): data is ButtonData =>
  [...lists.values()].some(({ read }) => read(data) !== undefined);

const askWhatToFind = async (ctx: BotContext, by: KnownPerson, { list }: OfList): Promise<void> => {
  if (!isList(list)) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, SOUGHT.about({ list }));
  tell(ctx.request, say('list-search-ask'), [[{ label: say('button-find-all'), data: list }]]);
};

/** The list as it is drawn for this person, with what is called so alone. */
const hearWhatToFind =
  (router: Router) =>
  async (ctx: BotContext, by: KnownPerson, { list }: OfList): Promise<void> => {
    const words = ctx.message?.text ?? '';
    if (words.length > LONGEST || words.includes('\n')) {
      await forgetAwaited(ctx, by);
      return router.answerUnasked(ctx);
    }
    ctx.request.sought = words;
    await router.follow(ctx, list);
  };

/** Looks for something in a list. */
export const listsRoom: Room = (router) => {
  router.press(buttons.lists.find, forKnown(askWhatToFind));
  router.typed(SOUGHT, forKnown(hearWhatToFind(router)), { isPassing: true });
};
