import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Transactions } from '../../core/stores.ts';
import type { Text } from '../../text.ts';
import type { Page } from '../kit/page.ts';
import { buttonsOf, htmlOf } from '../kit/request.ts';
import { simulationPage, type PagePorts } from '../reminders/simulation-page.ts';
import type { Voice } from './say.ts';

type WorkerPorts = { transactions: Pick<Transactions, 'look'>; text: Text };

/** Works out pages that look at the whole city, bit by bit, so that everybody else is answered meanwhile. */
export const pageWorker = ({ transactions, text }: WorkerPorts): Voice['workOut'] => {
  const ports: PagePorts = {
    read: (work) => transactions.look(work),
    pause: () => nextTurn(),
  };
  return async (page: Page) => {
    const { lines, rows } = await simulationPage(ports, page);
    const wording = { ports: { text }, who: { language: page.language } };
    return { html: htmlOf(wording, lines), rows: buttonsOf(wording, rows) };
  };
};
