import { buttons } from '../kit/buttons.ts';
import { forAdmins, type Room } from '../kit/router.ts';
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
    forAdmins((ctx, by) => showReorganisations(ctx, by, { page: 0 })),
  );
  router.press(reorganisations.list, forAdmins(showReorganisations));
  router.press(reorganisations.ofUnit, forAdmins(showKindsOf));
  router.press(reorganisations.begin, forAdmins(begin));
  router.press(reorganisations.addUnit, forAdmins(addUnit));
  router.typed(UNITS, forAdmins(hearUnits));
  router.typed(NAMES, forAdmins(hearNames));
  router.press(reorganisations.askDay, forAdmins(askDay));
  router.press(reorganisations.day, forAdmins(takeDay));
  router.typed(DAY, forAdmins(hearDay));
  router.press(reorganisations.card, forAdmins(showCard));
  router.press(reorganisations.confirm, forAdmins(confirm));
  router.press(reorganisations.drop, forAdmins(drop));
  router.press(reorganisations.undo, forAdmins(undo));
};
