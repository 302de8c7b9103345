import { earlierAnswers, type Env, type Facts, type Form, parseContent } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { NewestVersion, OpenedDraft } from './draft-store.ts';
import type { DraftKey } from './draft.ts';
import { aroundOf, type AroundStores, type FactsSource, type FormPorts } from './form-ports.ts';
import type { ReviewStore } from './review.ts';
import type { FormPeriod, Submission, SubmissionStore } from './submission.ts';

type Known = Pick<Env, 'submitted' | 'remarks' | 'earlierAnswers'> & { facts?: Facts };

type Stores = AroundStores & {
  submissions: Pick<SubmissionStore, 'byIds'>;
  reviews: Pick<ReviewStore, 'of' | 'remarks'>;
};

/** What filling in a draft takes from what the unit has handed in; at most one read, but for what its cluster has. */
export const readHandedIn = async (
  stores: Stores,
  ports: Pick<FormPorts, 'facts'>,
  { opened, form, today }: { opened: OpenedDraft; form: Form; today: CalendarDate },
): Promise<Known> => {
  const { draft, handedIn } = opened;
  const source = ports.facts.get(draft.formId);
  const wanted = source?.wanted(draft.period) ?? [];
  const same = handedIn.find((one) => isSame(one, draft));
  const before = lastBefore(handedIn, draft);
  const sources = handedIn.filter((one) => wanted.some((other) => isSame(one, other)));
  const ids = [same, before, ...sources].flatMap((one) => one?.id ?? []);
  if (ids.length === 0) return source ? factsIn(stores, source, { found: [], draft, today }) : {};
  const read = new Map(
    (await stores.submissions.byIds([...new Set(ids)])).map((one) => [one.id, one]),
  );
  const found = sources.flatMap(({ id }) => read.get(id) ?? []);
  return {
    ...submittedVersion(same && read.get(same.id)),
    ...(await remarksOn(stores.reviews, same && read.get(same.id))),
    ...earlierOf(form, { previous: before && read.get(before.id), to: draft }),
    ...(source ? await factsIn(stores, source, { found, draft, today }) : {}),
  };
};

type Filling = {
  found: readonly Submission[];
  draft: FormPeriod & Pick<DraftKey, 'unitId'>;
  today: CalendarDate;
};

const factsIn = async (
  stores: Stores,
  source: FactsSource,
  { found, draft, today }: Filling,
): Promise<Pick<Known, 'facts'>> => {
  const { unitId, period } = draft;
  const around = await aroundOf(stores, source, { unitId, period, today });
  const facts = source.read(found, period, around);
  return facts.type === 'facts' ? { facts: facts.facts } : {};
};

const isSame = (one: FormPeriod, other: FormPeriod): boolean =>
  one.formId === other.formId && one.period === other.period;

/** Of the same form, of the latest period before. */
const lastBefore = (
  handedIn: readonly NewestVersion[],
  { formId, period }: FormPeriod,
): NewestVersion | undefined =>
  handedIn
    .filter((one) => one.formId === formId && one.period < period)
    .toSorted((one, other) => (one.period < other.period ? -1 : 1))
    .at(-1);

const submittedVersion = (
  handedIn: Submission | undefined,
): Required<Pick<Env, 'submitted'>> | undefined => {
  const content = handedIn && parseContent(JSON.parse(handedIn.content));
  if (!content) return undefined;
  return { submitted: { number: handedIn.number, version: handedIn.version, content } };
};

/** What the Board says of the version, where it has given it back. */
const remarksOn = async (
  reviews: Stores['reviews'],
  handedIn: Submission | undefined,
): Promise<Pick<Env, 'remarks'>> => {
  const review = handedIn && (await reviews.of(handedIn.number));
  if (review?.state !== 'returned') return {};
  const remarks = await reviews.remarks(review.number);
  return { remarks: remarks.map(({ path, words }) => ({ path, words })) };
};

type Previous = { previous: Submission | undefined; to: FormPeriod };

const earlierOf = (form: Form, { previous, to }: Previous): Pick<Env, 'earlierAnswers'> => {
  const content = previous && parseContent(JSON.parse(previous.content));
  if (!content) return {};
  const periods = { from: previous.period, to: to.period };
  return { earlierAnswers: earlierAnswers(form, content, periods) };
};
