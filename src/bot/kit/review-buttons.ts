import { toldKinds } from '../../core/official-papers/told-lists.ts';
import {
  address,
  flag,
  listAddress,
  oneOf,
  optional,
  shortDay,
  whole,
  word,
  year,
} from './address.ts';
import { page } from './button-fields.ts';

/** A version by the number of its receipt. */
const version = { number: word };
/** Something that was said of a version. */
const remark = { id: word };

/** How the Board looks at what units have handed in, and what it says of it. */
export const reviewButtons = {
  /** What waits for somebody of the Board. */
  queue: listAddress('rv:l', { page, whose: optional(oneOf(['unfollowed'])) }),
  /** What has no remark, to agree to several at once. */
  several: listAddress('rv:y', { page }),
  toggleVersion: address('rv:yt', { ...version, page }),
  agreeSeveral: address('rv:yy', { count: whole }),
  version: listAddress('rv:v', { ...version, page: optional(whole) }),
  begin: address('rv:b', version),
  parts: listAddress('rv:p', { ...version, page }),
  /** `at`: the place of a question or an item in the version, which never changes. */
  part: address('rv:q', { ...version, at: whole }),
  all: address('rv:g', version),
  checklist: address('rv:c', version),
  /** A point of the list, by its place in it. */
  point: address('rv:z', { ...version, at: whole }),
  /** Last year's and the five-year plan's values beside those of a plan. */
  beside: listAddress('rv:o', { ...version, page }),
  /** One target over all units that have it. */
  sameTarget: address('rv:h'),
  /** What is often said, to be said of a part; and to be kept in order. */
  usualFor: listAddress('rv:f', { ...version, at: whole, page }),
  sayUsual: address('rv:i', { ...version, at: whole, id: word }),
  usual: listAddress('rv:u', { page }),
  newUsual: address('rv:un'),
  usualRemark: address('rv:uo', remark),
  changeUsual: address('rv:ue', remark),
  removeUsual: address('rv:ux', remark),
  remark: address('rv:r', remark),
  changeRemark: address('rv:e', remark),
  /** Keeps its words among those that are often said. */
  keepRemark: address('rv:ek', remark),
  removeRemark: address('rv:x', remark),
  /** Asks until when the unit is to answer. */
  giveBack: address('rv:d', version),
  giveBackUntil: address('rv:s', { ...version, until: shortDay }),
  moveDay: address('rv:m', version),
  moveDayTo: address('rv:n', { ...version, until: shortDay }),
  takeBack: address('rv:t', { ...version, isSure: optional(flag) }),
  /** What the Board has to say as a letter to the unit. */
  letter: address('rv:wl', { ...version, as: optional(oneOf(['pdf'])) }),
  agree: address('rv:a', { ...version, isSure: optional(flag) }),
  unlock: address('rv:k', version),
  /** Models and initiatives of all units; one of them by its place in the version that tells of it. */
  models: listAddress('rv:ml', { page }),
  /** All models, or all initiatives, as a paper of the Board's. */
  toldPaper: address('rv:mw', {
    what: oneOf(toldKinds),
    as: optional(oneOf(['pdf'])),
  }),
  model: address('rv:mo', { ...version, at: whole }),
  replicated: address('rv:mr', { ...version, at: whole }),
  spread: address('rv:ms', { ...version, at: whole }),
  /** What the city strives for in a year, and which units have taken over one of it. */
  cityTargets: listAddress('rv:ct', { year: optional(year), page }),
  cityTarget: listAddress('rv:cv', { ...remark, page }),
  addCityTargets: address('rv:ca', { year }),
  takeBackCityTargets: address('rv:cb', { year, batch: word }),
  removeCityTarget: address('rv:cx', { ...remark, isSure: optional(flag) }),
  /** Asks the unit about a version, or one question of it, without giving it back. */
  ask: address('rv:j', { ...version, at: optional(whole) }),
  /** What was asked and answered, for the Board and for the unit. */
  asked: listAddress('rv:w', { ...version, page }),
  answer: address('rv:wa', remark),
  /** What the unit answered with that is no text, by its place among the answers. */
  answerFile: address('rv:wf', { ...remark, at: whole }),
  /** The lead of the cluster has looked at it, before the Board. */
  leadCheck: address('rv:lc', version),
  leadRemark: address('rv:lr', version),
} as const;
