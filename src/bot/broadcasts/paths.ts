import type { BroadcastId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import type { MessageButton } from '../kit/request.ts';

type Of = { id: BroadcastId };

/** Back to what can be done with it. */
export const toCard = ({ id }: Of): MessageButton => ({
  label: say('broadcast-button-back'),
  data: buttons.broadcasts.card.to({ id }),
});

export const toAll = (): MessageButton => ({
  label: say('broadcast-button-all'),
  data: buttons.broadcasts.home.to(),
});

export const toAudience = ({ id }: Of): MessageButton => ({
  label: say('broadcast-button-to-audience'),
  data: buttons.broadcasts.audience.to({ id }),
});

/** Leaves what was sent as it is. */
export const noChange = ({ id }: Of): MessageButton => ({
  label: say('broadcast-button-no-change'),
  data: buttons.broadcasts.card.to({ id }),
});
