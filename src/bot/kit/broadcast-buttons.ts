import { audienceRoles, handInStates } from '../../core/broadcasts/audience.ts';
import { choiceKinds } from '../../core/broadcasts/change-audience.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { unitTypes } from '../../core/units/unit.ts';
import {
  address,
  fixed,
  flag,
  id,
  listAddress,
  moment,
  oneOf,
  optional,
  rest,
  whole,
  word,
  year,
} from './address.ts';
import { otherLanguage, page, broadcast, revised, place, placed } from './button-fields.ts';

/** Buttons of announcements: composing, checking, watching, changing what was sent. */
export const broadcastButtons = {
  home: address('tb'),
  begin: address('tb:new'),
  shelf: listAddress('tb:l', { shelf: oneOf(['live', 'waiting', 'drafts', 'ended']), page }),
  card: address('tb:v', broadcast),
  more: address('tb:m', broadcast),
  content: address('tb:c', broadcast),
  addLanguage: address('tb:en', { ...broadcast, language: otherLanguage }),
  dropLanguage: address('tb:ce', { ...broadcast, language: otherLanguage }),
  preview: address('tb:p', broadcast),
  test: address('tb:t', broadcast),
  demo: address('tb:demo'),
  audience: address('tb:a', broadcast),
  dropGroup: address('tb:ad', placed),
  kinds: address('tb:ak', { ...broadcast, place }),
  values: listAddress('tb:av', {
    ...broadcast,
    place,
    kind: oneOf([...choiceKinds, 'list']),
    milestoneId: optional(id<MilestoneId>()),
    page,
    year: optional(year),
  }),
  setEverybody: address('tb:as', { ...placed, _: fixed('all') }),
  setType: address('tb:as', { ...placed, kind: oneOf(['types']), value: oneOf(unitTypes) }),
  setCluster: address('tb:as', { ...placed, kind: oneOf(['clusters']), value: id<ClusterId>() }),
  setRole: address('tb:as', { ...placed, kind: oneOf(['roles']), value: oneOf(audienceRoles) }),
  setTag: address('tb:ag', { ...placed, value: rest }),
  /** No longer made: left no room for a label once a broadcast had been changed often. */
  setTagBefore: address('tb:as', { ...placed, kind: oneOf(['tags']), value: rest }),
  setHandIn: address('tb:as', {
    ...placed,
    kind: oneOf(['handin']),
    milestoneId: id<MilestoneId>(),
    state: oneOf(handInStates),
  }),
  /** Of a pasted list; done however often the broadcast has changed since that revision. */
  addUnit: address('tb:as', {
    ...broadcast,
    since: whole,
    place,
    kind: oneOf(['unit']),
    value: id<UnitId>(),
  }),
  buttons: address('tb:b', broadcast),
  toggleButton: address('tb:bt', { ...revised, what: oneOf(['acknowledge', 'ask']) }),
  dropLink: address('tb:bt', { ...revised, at: whole }),
  addLink: address('tb:bl', broadcast),
  when: address('tb:w', broadcast),
  setNow: address('tb:ws', { ...broadcast, _: fixed('now') }),
  /** Looked over once more before it goes. */
  sendNow: address('tb:gn', broadcast),
  setTime: address('tb:ws', { ...broadcast, _: fixed('at'), at: moment }),
  setMilestone: address('tb:ws', {
    ...broadcast,
    _: fixed('m'),
    milestoneId: id<MilestoneId>(),
  }),
  whenMilestone: listAddress('tb:wm', { ...broadcast, page, year: optional(year) }),
  typeTime: address('tb:wt', broadcast),
  check: address('tb:g', broadcast),
  /** Some of before do not say how many people they are about. */
  confirm: address('tb:go', { ...revised, people: optional(whole) }),
  approve: address('tb:ok', { ...revised, isAgreed: flag, people: optional(whole) }),
  askSteer: address('tb:s', { ...broadcast, what: oneOf(['cancel', 'resend']) }),
  steer: address('tb:s', {
    ...broadcast,
    what: oneOf(['pause', 'resume', 'cancel-yes', 'retry', 'resend-yes']),
  }),
  askDiscard: address('tb:x', broadcast),
  discard: address('tb:xx', broadcast),
  list: listAddress('tb:r', {
    ...broadcast,
    which: oneOf(['heard', 'silent', 'missed', 'left']),
    page,
  }),
  workbook: address('tb:e', broadcast),
  secondWave: address('tb:2', broadcast),
  correction: address('tb:k', { ...broadcast, variant: optional(word) }),
  seeChange: address('tb:kv', { changeId: word }),
  startChange: address('tb:kc', { changeId: word }),
  askWithdrawal: address('tb:u', broadcast),
  withdraw: address('tb:uc', broadcast),
  acknowledge: address('ack', broadcast),
} as const;
