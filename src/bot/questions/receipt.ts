import type { KnownPerson } from '../../core/people/person.ts';
import { numberOf, type Question } from '../../core/questions/question.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { ownUnits } from '../people/own-units.ts';

type Taken = { type: 'opened' | 'reopened' | 'joined'; question: Question };

type Receipt = { lines: Line[]; rows: MessageButton[][] };

/** That a question was passed on; somebody of several units sees, and says, which of them asks. */
export const receiptOf = async (
  { request }: BotContext,
  by: KnownPerson,
  { type, question }: Taken,
): Promise<Receipt> => {
  const values = { organisation: organisation(request), number: numberOf(question) };
  const own = by.unitIds.length > 1 ? await ownUnits(request, by) : [];
  const units = own.length > 1 ? own : [];
  const named = units.find(({ id }) => id === question.unitId);
  const asked = named ? say('question-of-unit', { unit: named.name }) : say('question-which-unit');
  const mayChoose = type === 'opened' || !named;
  const others = mayChoose ? units.filter(({ id }) => id !== question.unitId) : [];
  return {
    lines: [
      say(`question-${type}`, values),
      ...(units.length > 0 ? ['blank' as const, asked] : []),
    ],
    rows: [
      ...others.map((unit) => [unitButton(question, unit)]),
      ...(type === 'reopened' ? [] : [[withdrawButton(question)]]),
    ],
  };
};

const unitButton = ({ id }: Question, unit: Unit): MessageButton => ({
  label: say('button-unit', { name: unit.shortName }),
  data: buttons.questions.chooseUnit.to({ id, unitId: unit.id }),
});

const withdrawButton = ({ id }: Question): MessageButton => ({
  label: say('button-question-withdraw'),
  data: buttons.questions.withdraw.to({ id }),
});
