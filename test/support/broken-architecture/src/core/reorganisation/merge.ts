import { erase } from '../personal-data/erase.ts';

export const merge = erase;
