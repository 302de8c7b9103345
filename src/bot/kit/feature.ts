import {
  Context,
  type CallbackQueryContext,
  type CommandContext,
  type Filter,
  type FilterQuery,
} from 'grammy';

import type { KnownPerson } from '../../core/people/person.ts';
import { refuse, type BotContext } from './request.ts';

type Handler<Ctx> = (ctx: Ctx, next: () => Promise<void>) => unknown;

/** What is done with updates of a kind, or of any, that pass a test. */
type Route = {
  kind: string | undefined;
  isFor: (ctx: BotContext) => boolean;
  handle: Handler<BotContext>;
};

/**
 * One file a noun: everything that the bot does about it. Reads like grammY's Composer and asks
 * grammY's tests, but goes only through the routes that an update can take: a Composer awaits each
 * of two hundred, which cost more than the answer.
 */
export class Feature {
  readonly #routes: Route[] = [];
  readonly #routesByKind = new Map<string, Route[]>();

  command(names: string | string[], handle: Handler<CommandContext<BotContext>>): void {
    this.#add('message', Context.has.command(names), handle);
  }

  callbackQuery(data: RegExp, handle: Handler<CallbackQueryContext<BotContext>>): void {
    this.#add('callback_query', Context.has.callbackQuery(data), handle);
  }

  on<Query extends FilterQuery>(query: Query, handle: Handler<Filter<BotContext, Query>>): void {
    this.#add(query.split(':')[0], Context.has.filterQuery(query), handle);
  }

  /** For every update that passes the test. */
  filter(isFor: (ctx: BotContext) => boolean, handle: Handler<BotContext>): void {
    this.#routes.push({ kind: undefined, isFor, handle });
  }

  /** These too, in this order, behind what stands here already. */
  use(...features: readonly Feature[]): void {
    for (const { routesOfAll } of features) this.#routes.push(...routesOfAll);
  }

  get routesOfAll(): readonly Route[] {
    return this.#routes;
  }

  /**
   * Lets the first route that is for this update deal with it, which may ask for the next; false
   * when none did.
   */
  async handle(ctx: BotContext): Promise<boolean> {
    const routes = this.#routesFor(ctx);
    let isTaken = true;
    const goFrom = async (start: number): Promise<void> => {
      for (let at = start; at < routes.length; at += 1) {
        const route = routes[at];
        if (!route?.isFor(ctx)) continue;
        await route.handle(ctx, () => goFrom(at + 1));
        return;
      }
      isTaken = false;
    };
    await goFrom(0);
    return isTaken;
  }

  #add<Ctx extends BotContext>(
    kind: string | undefined,
    isFor: (ctx: BotContext) => ctx is Ctx,
    handle: Handler<Ctx>,
  ): void {
    // The test says that the context is of this type.
    this.#routes.push({ kind, isFor, handle: handle as Handler<BotContext> });
  }

  /** All features are together once updates come in. */
  #routesFor({ update }: BotContext): readonly Route[] {
    const kind = Object.keys(update).find((name) => name !== 'update_id') ?? '';
    const known = this.#routesByKind.get(kind);
    if (known) return known;
    const routes = this.#routes.filter((route) => [undefined, kind].includes(route.kind));
    this.#routesByKind.set(kind, routes);
    return routes;
  }
}

export const feature = (): Feature => new Feature();

type PersonHandler = (ctx: BotContext, person: KnownPerson) => Promise<void> | void;

/** For people who have been admitted; strangers are told how that happens. */
export const forKnown =
  (handler: PersonHandler) =>
  async (ctx: BotContext): Promise<void> => {
    const { known } = ctx.request.who;
    if (known) await handler(ctx, known);
    else refuse(ctx, 'stranger-hint');
  };

/** The part of button data after its prefix, split at colons. */
export const dataParts = (ctx: BotContext): string[] =>
  (ctx.callbackQuery?.data ?? '').split(':').slice(1);
