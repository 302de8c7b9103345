import Database from 'better-sqlite3';
import { property } from 'fast-check';
import { Bot } from 'grammy';
import leftPad from 'left-pad';

import { story } from '../../test/story.ts';
import { day } from '../core/calendar/day.ts';
import { main } from '../main.ts';
import { service } from '../service/service.ts';
import { save } from '../storage/unit-store.ts';
import { answer } from './answer.ts';
import { guess } from './kit/guess.ts';
import { strayAddress } from './stray-address.ts';
import { strayButton } from './stray-button.ts';
import { strayForm } from './stray-form.ts';
import { tooLong } from './too-long.ts';
import { everything } from './utils.ts';

export const outing = [Database, property, Bot, leftPad, story, main, service, save];
export const rest = [answer, day, tooLong, everything];
export const strays = [guess, strayAddress, strayButton, strayForm];
