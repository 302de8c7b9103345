import type { FoundList } from '../forms/forms.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';
import type { OutlineList } from './headings.ts';
import { placeOf, type SectionEntry } from './sections.ts';

/**
 * "Hồ sơ đúng hạn: 98,9%", "Người dân hài lòng đạt 97,2% (kế hoạch 96%)": rows of a list whose items are known. What says
 * more beside the number is to be confirmed.
 */
export const namedLinesIn = (
  { group, columns }: OutlineList,
  entries: readonly SectionEntry[],
  year: number,
): FoundList[] => {
  const header = columns.map(({ label }) => label).join('\t');
  return entries.flatMap((entry): FoundList[] => {
    if (entry.type !== 'line') return [];
    return entry.line.words.split(';').flatMap((part): FoundList[] => {
      const [, name = '', number = '', more = ''] = NAMED.exec(cleanLine(part)) ?? [];
      const isOther = part.match(/\b20\d\d\b/g)?.some((one) => one !== String(year)) ?? false;
      if (number === '' || isOther) return [];
      const lines = [header, `${name}\t${number}`];
      return [{ group, where: placeOf(entry.path), above: [], isSure: more === '', lines }];
    });
  });
};

const NAMED =
  /^([^:;\d][^:;]{3,200}?)(?:\s*:\s*|\s+)(?:ước )?(?:đạt |đạt: )?(\d[\d.,]{0,20}(?: ?%| [\p{L}/]{1,12}(?: [\p{L}/]{1,12}){0,3})?)(\s*\([^()]*\)| ?, ?[^;]{0,120})?[.;]?$/u;
