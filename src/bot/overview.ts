import { annualPlanDueOn } from '../core/calendar/annual-plan-milestone.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { isAdmin } from '../core/people/rights.ts';
import { isInScope, scopeOf } from '../core/people/scope.ts';
import { annualPlan } from '../core/plans/annual-plan.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { loadOverview, type Overview } from '../core/submissions/load-overview.ts';
import {
  countStates,
  type ClusterRow,
  type UnitRow,
  type UnitState,
} from '../core/submissions/overview.ts';
import { inviteClusterButton } from './cluster-invitations.ts';
import { dataParts, feature, forBoard, type Feature } from './feature.ts';
import { templateButton } from './first-steps.ts';
import { saysMenuWord } from './menu.ts';
import { refuse, show, wordsOf, type BotContext, type Line, type MessageButton } from './turn.ts';
import { shortClusterName } from './unit-cluster.ts';

/** Who has not begun, is drafting, has submitted: the city, a cluster. Units: see unit-view.ts. */
export const overviewFeature = (): Feature => {
  const overview = feature();
  overview.command(['tinhhinh', 'status'], forBoard(showCity));
  overview.filter((ctx) => saysMenuWord(ctx, 'menu-overview'), forBoard(showCity));
  overview.callbackQuery(/^o:$/, forBoard(showCity));
  overview.callbackQuery(/^o:c:/, forBoard(showCluster));
  return overview;
};

/** Button data of a cluster's page; `-` gathers the units without a cluster. */
const clusterData = (row: ClusterRow): string => `o:c:${row.cluster?.id ?? '-'}`;

/** As far as the person sees: a specialist the clusters that they follow. */
const load = async (
  { turn: { stores, ports, now } }: BotContext,
  by: KnownPerson,
): Promise<Overview> => {
  const scope = await scopeOf(stores.people, by);
  const overview = await loadOverview(stores, ports.forms, { formId: annualPlan.id, now });
  const clusters = overview.clusters.filter((row) => isInScope(scope, row.cluster?.id ?? null));
  return { ...overview, clusters };
};

const showCity = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { period, clusters } = await load(ctx, by);
  const rows = clusters.flatMap((cluster) => cluster.rows);
  const form = say(`${annualPlan.id}.title`, { period });
  const dueOn = { date: annualPlanDueOn(period) };
  show(
    ctx,
    [
      say('overview-heading', { form }),
      say('overview-due', { date: dueOn }),
      'blank',
      ...countLines(rows),
      'blank',
      say(rows.length === 0 ? emptyKey(by) : 'overview-choose-cluster'),
    ],
    rows.length === 0
      ? isAdmin(by)
        ? [[templateButton]]
        : []
      : inColumns(
          clusters.map((cluster) => ({ label: clusterLabel(cluster), data: clusterData(cluster) })),
          (button) => wordsOf(ctx.turn, button.label),
        ),
  );
};

const emptyKey = (by: KnownPerson): string =>
  isAdmin(by) ? 'overview-empty' : 'overview-nothing-followed';

const countLines = (rows: readonly UnitRow[]): TextRef[] => {
  const counts = countStates(rows);
  return [
    say('overview-total', { count: rows.length }),
    say('overview-submitted', { count: counts.submitted }),
    say('overview-drafting', { count: counts.drafting }),
    say('overview-not-begun', { count: counts['not-begun'] }),
  ];
};

const clusterLabel = ({ cluster, rows }: ClusterRow): TextRef => {
  const counts = { done: countStates(rows).submitted, of: rows.length };
  return cluster
    ? say('button-cluster', { name: shortClusterName(cluster), ...counts })
    : say('button-no-cluster', counts);
};

/** Longer words are cut on a button of a third or half of a phone's width. */
const THIRD_WIDTH = 14;
const HALF_WIDTH = 20;

/** How many buttons like this one fit beside one another. */
const placesFor = (words: string): number =>
  words.length <= THIRD_WIDTH ? 3 : words.length <= HALF_WIDTH ? 2 : 1;

/** Puts short buttons beside one another in their order; long ones get a row of their own. */
const inColumns = (
  buttons: readonly MessageButton[],
  words: (button: MessageButton) => string,
): MessageButton[][] => {
  const rows: MessageButton[][] = [];
  let left = 0;
  for (const button of buttons) {
    const places = placesFor(words(button));
    const last = rows.at(-1);
    left = last ? Math.min(left, places - last.length) : 0;
    if (last && left > 0) last.push(button);
    else rows.push([button]);
    left = left > 0 ? left - 1 : places - 1;
  }
  return rows;
};

const showCluster = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id] = dataParts(ctx);
  const { period, clusters } = await load(ctx, by);
  const row = clusters.find(({ cluster }) => (cluster?.id ?? '-') === id);
  if (!row) return refuse(ctx, 'button-outdated');
  const form = say(`${annualPlan.id}.title`, { period });
  const lines: Line[] = [
    say('overview-cluster-heading', { cluster: row.cluster?.name ?? say('no-cluster') }),
    say('overview-form', { form }),
    'blank',
    ...countLines(row.rows),
    'blank',
    ...row.rows.map(({ unit, state }) => unitLine(unit.shortName, state)),
  ];
  const buttons = row.rows.map(({ unit }) => ({
    label: say('button-unit', { name: unit.shortName }),
    data: `o:u:${unit.id}`,
  }));
  show(ctx, lines, [
    ...inColumns(buttons, (button) => wordsOf(ctx.turn, button.label)),
    ...(row.cluster && isAdmin(by) ? [[inviteClusterButton(row.cluster)]] : []),
    [{ label: say('button-all-clusters'), data: 'o:' }],
  ]);
};

/** A unit behind the mark of its state, which the counts above explain. */
const unitLine = (name: string, state: UnitState): TextRef => {
  switch (state.type) {
    case 'not-begun':
      return say('overview-unit-not-begun', { name });
    case 'drafting':
      return say('overview-unit-drafting', { name, share: Math.floor(state.share * 100) });
    case 'submitted':
      return say(state.isAmending ? 'overview-unit-amending' : 'overview-unit-submitted', {
        name,
        at: { at: state.at },
      });
  }
};
