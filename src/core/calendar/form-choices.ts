import { quarterPeriod, quarters, yearOfPeriod, type Period } from '../shared/period.ts';
import { EXTRA_FORM_ID } from './hand-in-form.ts';
import type { Milestone } from './milestone.ts';

/** What can be handed in for a milestone. */
export type FormChoice = Pick<Milestone, 'formId' | 'period' | 'isOwed'>;

const CHECK_IN_ID = 'check-in';
const CAMPAIGN_PLAN_ID = 'campaign-plan';

/** Of a milestone of the Board's own, which may ask for a document or for the check-in of a quarter. */
export const isOwn = ({ code }: Pick<Milestone, 'code'>): boolean => code.startsWith(OWN_CODE);

const OWN_CODE = 'OWN_';
export const MOST_OWN = 40;

/** The code of the Board's nth own milestone of a year; its simple form has a period of its own. */
export const ownCode = (number: number): string => `${OWN_CODE}${number}`;
export const ownNumber = (code: string): number => Number(code.slice(OWN_CODE.length));

/**
 * What an admin may choose among: the usual milestones keep their form or become an event; own ones
 * ask for a document, the check-in of a quarter, the plan of a campaign, or nothing.
 */
export const formChoices = (milestone: Milestone, documentPeriod: Period): FormChoice[] => {
  const { formId, period } = milestone;
  if (!isOwn(milestone)) return [true, false].map((isOwed) => ({ formId, period, isOwed }));
  const document = { formId: EXTRA_FORM_ID, period: documentPeriod };
  return [
    { ...document, isOwed: true },
    ...quarters.map((quarter) => ({
      formId: CHECK_IN_ID,
      period: quarterPeriod(yearOfPeriod(period), quarter),
      isOwed: true,
    })),
    { ...document, isOwed: false },
    // The last one, so that a tap on an earlier message still means what it said.
    { formId: CAMPAIGN_PLAN_ID, period: documentPeriod, isOwed: true },
  ];
};
