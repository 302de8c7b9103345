import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { keptKinds } from '../../src/core/personal-data/retention.ts';

const schema = readFileSync(resolve('prisma/schema.prisma'), 'utf8');
const tables = [...schema.matchAll(/^model (\w+)/gm)].map(([, name = '']) => name);

/** Rows that go by themselves once their time is over: the kind of `retention.ts` after which they do. */
const ages: Readonly<Record<string, (typeof keptKinds)[number]>> = {
  AccessRequest: 'accessRequests',
  Answer: 'discarded',
  Consent: 'consents',
  Contact: 'contacts',
  Cursor: 'discarded',
  DataRequest: 'dataRequests',
  // Of what is open the unit finds its own words whatever their age.
  Draft: 'discarded',
  HeldMessage: 'held',
  InboxUpdate: 'updates',
  Onboarding: 'onboardings',
  OutboxMessage: 'messages',
  Person: 'contacts',
  Snooze: 'messages',
  StaffOpening: 'onboardings',
  WrongInvitation: 'onboardings',
};

/** Rows that are never more than there are people, units or files that wait, since the next one takes their place. */
const bounded: Readonly<Record<string, string>> = {
  AuditTail: 'one row',
  AwaitedWords: 'one a person',
  Installation: 'settings and marks, each under its name',
  PassedOn: 'one a draft',
  PausedSubject: 'what is paused at present',
  Pin: 'one a person',
  ProposedMembership: 'until clusters of the year are confirmed',
  Role: 'what people are at present',
  SpecialistCluster: 'whom specialists follow at present',
  StandIn: 'one a person',
  SummarySchedule: 'one a person',
  UnitApprover: 'one a unit',
  UnitFigures: 'one a unit and year',
  UnitTag: 'what units are called at present',
  UnitsFile: 'its rows are dropped once it is decided about; what is left is a name and a state',
  Unreachable: 'one a chat, until somebody writes in it',
  UsualRemark: 'what specialists say often, by hand',
};

/** Kept for ever, and why. How much that is a year: `test/bench/README.md`. */
const kept: Readonly<Record<string, string>> = {
  Attachment: 'what a unit has handed in; files that nothing refers to are deleted after a day',
  AuditEntry: 'who did what, chained: an entry that is gone breaks the chain',
  Broadcast: 'what the Board has announced, and to whom',
  BroadcastAcknowledgement: 'proof of a broadcast',
  BroadcastChange: 'what a broadcast said before',
  BroadcastRecipient: 'proof of a broadcast',
  BroadcastSource: 'by it an edit finds its broadcast',
  CalendarDay: 'days off, about a dozen a year',
  CityTarget: 'the city’s targets of each year',
  Clarification: 'part of a paper’s review',
  ClarificationAnswer: 'part of a paper’s review',
  Cluster: 'past years are looked at by clusters',
  ClusterMembership: 'past years are looked at by clusters',
  DocumentReading: 'what a file said, with which a unit goes on; goes with the file',
  DossierClaim: 'why a unit was not asked for a dossier',
  FaqEntry: 'the Board’s answers, by hand',
  GrantedAward: 'the registry of awards, which conditions of later years ask for',
  Invitation: 'who let whom in',
  Milestone: 'past years are looked at by milestones',
  ModelMark: 'models of each year',
  NudgeNote: 'proof of what a unit was told by hand',
  Question: 'what units asked and the Board answered',
  QuestionMessage: 'what units asked and the Board answered',
  Relief: 'decisions on papers, extensions and waivers',
  Remark: 'part of a paper’s review',
  Reminder: 'proof of who was reminded, when, and what was kept back',
  Reorganisation: 'which unit became which, and when',
  Review: 'what became of a paper',
  ScanCopy: 'scans of papers that the Board recorded',
  StaffInvitation: 'who let whom in',
  Submission: 'what a unit has handed in, never changed',
  Unit: 'past years are looked at by units',
  UnitSuccession: 'which unit became which',
};

it('says of every table why it does not grow for ever, or why it may', () => {
  const said = [ages, bounded, kept].flatMap((one) => Object.keys(one));
  expect(said.toSorted()).toEqual(tables.toSorted());
});

it('has each kind whose time ends in some table', () => {
  expect([...new Set(Object.values(ages))].toSorted()).toEqual([...keptKinds].toSorted());
});
