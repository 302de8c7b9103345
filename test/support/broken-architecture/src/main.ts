import { everyCoreBreach } from './core/people/person.ts';

export const main = everyCoreBreach;
