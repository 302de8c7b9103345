import { play } from '../play.ts';

play.push(document);
