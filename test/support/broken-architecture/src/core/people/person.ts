import { readFileSync } from 'node:fs';

import type { Context } from 'grammy';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

import { save } from '../../storage/unit-store.ts';
import { words } from '../../text.ts';
import { rumour } from '../gossip/rumour.ts';
import { merge } from '../reorganisation/merge.ts';
import { roll } from '../shared/chance.ts';
import { now } from '../shared/clock.ts';
import { shout } from '../shared/world.ts';
import type { Stores } from '../stores.ts';
import type { Unit } from '../units/unit.ts';

export type Person = { unit: Unit; stores: Stores; context: Context };

const outside = [readFileSync, Temporal, z, save, words];
export const everyCoreBreach = [outside, rumour, merge, roll, now, shout];
