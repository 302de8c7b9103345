import { question } from '../forms/forms.ts';
import { screen } from '../forms/screens/screen.ts';
import { stray } from '../forms/stray.ts';

export const day = [question, screen, stray];

export const press = 'o:w';
