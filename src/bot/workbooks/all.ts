import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';

const { workbooks, awards, board, people } = buttons;

/** The tables that a desk can have, as far as the person may; of a milestone it stands below that. */
export const showWorkbooks = (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): void => {
  const rows: MessageButton[] = [
    {
      label: say('button-workbook-year', { year: String(year) }),
      data: board.yearWorkbook.to({ year }),
    },
    { label: say('button-workbook-units'), data: workbooks.units.to() },
    { label: say('button-workbook-awards'), data: awards.workbook.to({}) },
    ...(isOfficer(by)
      ? [
          {
            label: say('button-workbook-targets', { year: String(year) }),
            data: workbooks.targets.to({ year }),
          },
          { label: say('button-workbook-questions'), data: workbooks.questions.to() },
        ]
      : []),
    ...(isAdmin(by)
      ? [
          { label: say('button-workbook-contacts'), data: workbooks.contacts.to() },
          { label: say('button-audit'), data: people.auditWorkbook.to() },
        ]
      : []),
  ];
  show(
    ctx,
    [say('workbooks-heading'), 'blank', say('workbooks-how')],
    [
      ...rows.map((row) => [row]),
      [
        {
          label: say('button-city-year-back', { year: String(year) }),
          data: board.year.to({ year }),
        },
      ],
    ],
  );
};
