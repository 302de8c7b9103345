import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { confirm, drop, showCard, undo } from './card.ts';
import {
  addUnit,
  askDay,
  begin,
  DAY,
  hearDay,
  hearNames,
  hearUnits,
  NAMES,
  takeDay,
  UNITS,
} from './compose.ts';
import { showKindsOf, showReorganisations } from './list.ts';

const { reorganisations } = buttons;

/** Units merge, split, get another name and close. */
export const reorganisationsRoom: Room = (router) => {
  router.command(
    'sapxep',
    forKnown((ctx, by) => showReorganisations(ctx, by, { page: 0 })),
  );
  router.press(reorganisations.list, forKnown(showReorganisations));
  router.press(reorganisations.ofUnit, forKnown(showKindsOf));
  router.press(reorganisations.begin, forKnown(begin));
  router.press(reorganisations.addUnit, forKnown(addUnit));
  router.typed(UNITS, forKnown(hearUnits));
  router.typed(NAMES, forKnown(hearNames));
  router.press(reorganisations.askDay, forKnown(askDay));
  router.press(reorganisations.day, forKnown(takeDay));
  router.typed(DAY, forKnown(hearDay));
  router.press(reorganisations.card, forKnown(showCard));
  router.press(reorganisations.confirm, forKnown(confirm));
  router.press(reorganisations.drop, forKnown(drop));
  router.press(reorganisations.undo, forKnown(undo));
};
