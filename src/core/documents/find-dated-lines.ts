import type { FoundList } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import { headingKey } from './label.ts';
import { type Heading, placeOf, type SectionEntry } from './sections.ts';

/**
 * Lines that say who does what by when: "Phòng Văn hóa - Xã hội: tham mưu kế hoạch, trước ngày 31/01/2027", below the
 * heading that tells of how the plan is carried out. What names no day may be anything and is left out; each is to
 * be confirmed.
 */
export const datedLinesIn = (group: string, entries: readonly SectionEntry[]): FoundList[] => {
  const parts = new Map<string, string[]>();
  for (const entry of entries) {
    const lines = tasksIn(entry);
    if (lines.length === 0) continue;
    const where = placeOf(entry.path);
    parts.set(where, [...(parts.get(where) ?? []), ...lines]);
  }
  return [...parts].map(([where, lines]) => ({ group, where, above: [], isSure: false, lines }));
};

const tasksIn = (entry: SectionEntry): string[] => {
  const at = entry.path.findLastIndex(({ words }) => CARRIED_OUT.test(headingKey(words)));
  if (entry.type !== 'line' || at === -1 || entry.line.words.length > LONGEST) return [];
  const words = cleanLine(entry.line.words).replace(/[.;]+$/u, '');
  const told = leadOf(words, entry.path.slice(at + 1));
  if (!told) return [];
  return told.tasks
    .split(';')
    .map(cleanLine)
    .filter((task) => IS_DUE.test(task))
    .map((task) => `- ${told.lead === '' ? '' : `${told.lead}: `}${task}`);
};

const CARRIED_OUT = /\b(?:to chuc thuc hien|phan cong)\b/;
const LONGEST = 500;

/** Who does it stands before a colon, or as the heading above. */
const leadOf = (
  words: string,
  below: readonly Heading[],
): { lead: string; tasks: string } | undefined => {
  const colon = words.indexOf(':');
  const before = cleanLine(words.slice(0, Math.max(colon, 0)));
  if (colon > 0 && isBody(before)) return { lead: before, tasks: words.slice(colon + 1) };
  if (colon > 0 && colon < LONGEST_LEAD) return undefined;
  const heading = below.at(-1);
  if (heading === undefined) return { lead: '', tasks: words };
  // "Chế độ báo cáo" names no body, and what stands below it is no task of one.
  return isBody(heading.words) ? { lead: heading.words, tasks: words } : undefined;
};

const isBody = (words: string): boolean =>
  words.length <= LONGEST_LEAD && IS_BODY.test(searchKey(words));

const LONGEST_LEAD = 120;
const IS_BODY =
  /^(?:(?:cac|giao|thu truong|truong|lanh dao) )*(?:phong|van phong|trung tam|tram|cong an|ban|hoi|hoi dong|uy ban|ubnd|mttq|mat tran|doan|cong doan|lien doan|to|truong|khoa|doi|chi bo|dang uy|don vi|bo phan|co quan|so|chi nhanh|xi nghiep|thon)\b/;

const DAY = String.raw`(?:ngày\s+)?(?:\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)|\d{1,2}\s+tháng\s+\d)`;
const IS_DUE = new RegExp(
  String.raw`(?:trước|xong|hạn|chậm nhất|đến hết|vào|hoàn thành|trong|cuối|đầu)\s+(?:${DAY}|tháng\s+\d|quý\s+(?:[IV]+|\d))`,
  'iu',
);
