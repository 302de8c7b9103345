import { registeredByName } from '../../core/awards/registered-awards.ts';
import { type Content, type Form, summarise } from '../../core/forms/forms.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { withPredecessors } from '../../core/units/successors.ts';
import { htmlOf, type Request } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';

const SECTION = 'form-summary_section';

/** What stands above all sections. */
const ABOVE: ReadonlySet<string> = new Set([
  'form-notes',
  'form-summary_warnings',
  'form-total',
  'form-total-of',
]);

const HEADINGS: ReadonlySet<string> = new Set([
  ...ABOVE,
  SECTION,
  'form-summary_group',
  'form-summary_item',
]);

/** Answers as pages of HTML; headings stand apart from what is above and stay with what follows. */
export const summaryPages = (
  request: Request,
  { form, content, notes }: { form: Form; content: Content; notes: readonly TextRef[] },
): string[] => {
  const blocks: string[] = [];
  let headings: TextRef[] = [];
  const told = request.ports.forms.told.get(form.id)?.(content);
  for (const line of [...noted(notes), ...summarise(form, content, told)]) {
    // Of a section without any answer nothing is said.
    if (line.key === SECTION) headings = headings.filter(({ key }) => ABOVE.has(key));
    if (HEADINGS.has(line.key)) headings.push(line);
    else {
      const html = htmlOf(request, [...headings, line]);
      blocks.push(headings.length > 0 && blocks.length > 0 ? `\n${html}` : html);
      headings = [];
    }
  }
  return pagesOf([...blocks, htmlOf(request, headings)]);
};

/** Stands above it all. */
const noted = (notes: readonly TextRef[]): TextRef[] =>
  notes.length === 0 ? [] : [say('form-notes', { count: notes.length }), ...notes];

/** What the rules of today, and the registry of awards, have to say of a paper of a unit. */
export const notesOnPaper = async (
  { stores, ports, now }: Request,
  content: Content,
  unitId: UnitId,
): Promise<readonly TextRef[]> => {
  const source = ports.forms.notes.get(content.form);
  if (!source) return [];
  const unit = await stores.units.byId(unitId);
  const awards = registeredByName(
    await stores.awards.ofUnits(await withPredecessors(stores.units, unitId)),
    unit?.name,
  );
  return source(content, { day: dateInHanoi(now), awards }).review;
};
