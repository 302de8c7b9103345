import { say } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { choicesLeft } from '../engine/choose-items.ts';
import { copyTitle } from '../engine/copy-items.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import { draftButton, type FormButton, rowsOf, type Screen } from './show.ts';
import { headLine } from './titles.ts';

/** As many as a phone shows with their buttons. */
const A_PAGE = 6;
const LINE_LENGTH = 80;
const BUTTON_LENGTH = 40;

/** Leads to what may be taken over one by one; none where nothing is left of it. */
export const chooseButtons = (context: FormContext, group: GroupField): FormButton[] => {
  const source = context.env.facts?.choices?.[group.id]?.source;
  const count = choicesLeft(context, group).length;
  return source && count > 0
    ? [
        draftButton(context, say('form-button_choose', { source, count }), {
          op: 'choose',
          group: group.id,
          page: 0,
        }),
      ]
    : [];
};

/** What is left to choose from, each added with a tap. */
export const chooseScreen = (context: FormContext, group: GroupField, wanted: number): Screen => {
  const left = choicesLeft(context, group);
  const source = context.env.facts?.choices?.[group.id]?.source ?? '';
  const pages = Math.max(1, Math.ceil(left.length / A_PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = left.slice(page * A_PAGE, (page + 1) * A_PAGE);
  const to = (key: 'page-before' | 'page-after', at: number): FormButton[] =>
    at < 0 || at >= pages
      ? []
      : [draftButton(context, key, { op: 'choose', group: group.id, page: at })];
  return {
    lines: [
      headLine(context),
      say('form-choose-head', { source, count: left.length }),
      'blank',
      ...shown.map(({ values, words }, at) =>
        say('form-copy-item', {
          n: page * A_PAGE + at + 1,
          title: shorten(copyTitle(group, values), LINE_LENGTH),
          values: words,
        }),
      ),
      'blank',
      say('form-choose-hint'),
    ],
    rows: rowsOf(
      ...shown.map(({ key, values }, at) => [
        draftButton(
          context,
          say('form-button_choose-one', {
            n: page * A_PAGE + at + 1,
            title: shorten(copyTitle(group, values), BUTTON_LENGTH),
          }),
          { op: 'choose-one', group: group.id, key },
        ),
      ]),
      [...to('page-before', page - 1), ...to('page-after', page + 1)],
      [
        {
          ...draftButton(context, 'choices-done', { op: 'items', group: group.id }),
          style: 'primary',
        },
      ],
    ),
  };
};
