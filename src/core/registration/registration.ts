import { documentFields } from '../calendar/hand-in-form.ts';
import { awardRows } from '../documents/report-outline.ts';
import {
  type Condition,
  type Field,
  type Form,
  type GroupField,
  moreThan,
  never,
  reasonField,
  type Rule,
} from '../forms/forms.ts';
import { writtenTargetFields } from '../plans/target-facts.ts';
import { targetMeasure } from '../plans/targets.ts';

/** Whoever has no figure yet says so; nobody is kept from handing in by it. */
const figure = { type: 'integer', min: 0, max: 1_000_000, skipAs: 'no-data' } as const;

/** A share that decrees used to allow; above it the Board wants to know why, and no more. */
const USUAL_SHARE = 15;

const moreFightersThanAdvanced = moreThan('reg_cstdcs', 'reg_ldtt');
const aboveUsualShare: Condition = {
  type: 'all',
  of: [
    { ...moreThan('reg_cstdcs', 'reg_ldtt'), percent: USUAL_SHARE },
    { type: 'not', of: moreFightersThanAdvanced },
  ],
};

const rules: readonly Rule[] = [
  { severity: 'warn', when: moreThan('reg_ldtt', 'headcount'), reason: 'headcount_reason' },
  { severity: 'warn', when: moreFightersThanAdvanced, reason: 'fighters_reason' },
  { severity: 'warn', when: aboveUsualShare, reason: 'share_reason' },
  { severity: 'warn', when: moreThan('reg_ttldxs', 'reg_ttldtt'), reason: 'excellent_reason' },
  // Whoever aims at the Government's flag has the city's first.
  { severity: 'warn', when: moreThan('reg_co_cp', 'reg_co_tp'), reason: 'flag_reason' },
];

/** Which collective strives for which title; a list that is pasted. */
const aims: GroupField = {
  id: 'aims',
  section: 'collectives',
  type: 'group',
  min: 0,
  max: 60,
  titleField: 'collective',
  default: { type: 'previous' },
  beside: ['title', 'title_name'],
  columns: [['collective', 'title']],
  partedBy: [':'],
  headings: [
    {
      field: 'collective',
      names: ['ten tap the', 'tap the', 'ten don vi', 'don vi', 'phong ban', 'bo phan'],
    },
    {
      field: 'title',
      names: ['danh hieu dang ky', 'danh hieu', 'dang ky danh hieu', 'dang ky', 'title'],
    },
  ],
  fields: [
    { id: 'collective', type: 'text', maxLength: 200, constraint: [{ type: 'unique' }] },
    {
      id: 'title',
      type: 'choice',
      options: [
        { code: 'ttldtt', words: ['tap the lao dong tien tien', 'ttldtt', 'tap the ldtt'] },
        { code: 'ttldxs', words: ['tap the lao dong xuat sac', 'ttldxs', 'tap the ldxs'] },
        {
          code: 'co_tp',
          words: ['co thi dua', 'co thi dua cua thanh pho', 'co thi dua cua ubnd thanh pho'],
        },
        { code: 'co_cp', words: ['co thi dua cua chinh phu', 'co thi dua chinh phu'] },
        { code: 'other' },
      ],
      other: { code: 'other', field: 'title_name' },
    },
    {
      id: 'title_name',
      type: 'text',
      maxLength: 100,
      relevant: { type: 'equals', field: 'title', value: 'other' },
    },
  ],
};

/** How many aim at a title, called as it is in tables that people have. */
const titleOf = (section: string, code: string): Field => ({
  id: `reg_${code}`,
  section,
  ...figure,
  words: [...(awardRows.find((row) => row.code === code)?.words ?? [])],
});

/** The targets of the plan, that nobody types again. */
const keyTargets: GroupField = {
  id: 'key_targets',
  section: 'content',
  type: 'group',
  given: true,
  min: 0,
  max: 60,
  titleField: 'target_name',
  measure: targetMeasure,
  fields: [
    ...writtenTargetFields,
    { id: 'remark', type: 'text', maxLength: 200, required: false, askedWhen: never },
  ],
};

/**
 * What a unit registers to strive for in a year (Bản đăng ký thi đua): numbers by title, which collective
 * aims at which, models and initiatives. Rules warn and ask for a reason; registering is no condition for an award.
 */
export const registration: Form = {
  id: 'registration',
  version: 8,
  texts: 'registration',
  namedBy: 'milestone',
  sections: ['document', 'individuals', 'collectives', 'nominations', 'content'],
  fields: [
    ...documentFields(),
    {
      id: 'headcount',
      section: 'individuals',
      ...figure,
      words: ['tong', 'tong so', 'so nguoi', 'bien che', 'tong bien che', 'tong so cbccvc'],
      default: { type: 'previous' },
    },
    titleOf('individuals', 'ldtt'),
    titleOf('individuals', 'cstdcs'),
    titleOf('individuals', 'cstdtp'),
    titleOf('individuals', 'cstdtq'),
    reasonField('headcount_reason', 'individuals'),
    reasonField('fighters_reason', 'individuals'),
    reasonField('share_reason', 'individuals'),
    titleOf('collectives', 'ttldtt'),
    titleOf('collectives', 'ttldxs'),
    titleOf('collectives', 'co_tp'),
    titleOf('collectives', 'co_cp'),
    reasonField('excellent_reason', 'collectives'),
    reasonField('flag_reason', 'collectives'),
    aims,
    { id: 'reg_bang_khen_tp', section: 'nominations', ...figure },
    { id: 'reg_bang_khen_ttg', section: 'nominations', ...figure },
    { id: 'reg_huan_chuong', section: 'nominations', ...figure },
    { id: 'reg_models', section: 'content', ...figure, default: { type: 'proposed' } },
    { id: 'reg_initiatives', section: 'content', ...figure, default: { type: 'proposed' } },
    {
      id: 'model_names',
      section: 'content',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1500,
      required: false,
      askedWhen: { type: 'at-least', field: 'reg_models', value: 1 },
    },
    {
      id: 'initiative_names',
      section: 'content',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1500,
      required: false,
      askedWhen: { type: 'at-least', field: 'reg_initiatives', value: 1 },
    },
    {
      id: 'pact_content',
      section: 'content',
      type: 'text',
      saidIn: 'file',
      multiline: true,
      maxLength: 1500,
      required: false,
      default: { type: 'previous' },
    },
    keyTargets,
    {
      id: 'contact_note',
      section: 'content',
      type: 'text',
      multiline: true,
      addressesBoard: true,
      maxLength: 500,
      required: false,
      askedWhen: { type: 'not', of: { type: 'answered', field: 'file' } },
    },
  ],
  rules,
  sheets: ['individuals', 'collectives', 'nominations', 'content'],
};

/** The same of those whose year is a school year. */
export const schoolRegistration: Form = { ...registration, id: 'school-registration' };
