/** The door of `core/forms`: all that others know of it. README.md tells what is behind. */

export { type Comparison, comparisons, signedComparisons } from './schema/comparison.ts';
export { all, any, is, never, not, reasonField } from './schema/conditions.ts';
export { BOOK_NAME, isOwnBook } from './schema/book-file.ts';
export { isEditable, isPicture, isWorkbook } from './schema/file-kinds.ts';
export { type FileQuestion, fileQuestion, takesFile } from './schema/file-question.ts';
export type { DatedValue, Default, Field, Form, GroupField, ItemField } from './schema/form.ts';
export type { Measure } from './schema/list-shapes.ts';
export { type Condition, moreThan, type Rule } from './schema/rules.ts';
export { labelOf, titleOf } from './schema/text-keys.ts';
export { toldYear } from './schema/told-year.ts';
export { isValue, type Value } from './schema/value.ts';
export { isWithdrawn, withdrawnForm } from './schema/withdrawn-form.ts';
export { type Aim, aimWords } from './answers/aim-words.ts';
export {
  type Answer,
  type FileInfo,
  type Filled,
  nothingFilled,
  revOf,
} from './answers/answers.ts';
export {
  type Content,
  contentOf,
  type ContentRow,
  type ContentValue,
  parseContent,
} from './answers/content.ts';
export { type PassedOn, readPassedOn } from './answers/passed-on.ts';
export { differences } from './answers/difference.ts';
export { partLabel, partLines, partPlaces, partsOf } from './answers/part-label.ts';
export { earlierAnswers } from './answers/earlier-answers.ts';
export { type Facts, type GivenItem, withFacts } from './answers/facts.ts';
export type {
  FoundAnswer,
  FoundCell,
  FoundInDocument,
  FoundItem,
  FoundList,
} from './answers/found.ts';
export type { BookValue, FoundBook, FoundSheet } from './answers/found-book.ts';
export { migrateAnswers } from './answers/migrate.ts';
export { missing } from './answers/missing.ts';
export { progress } from './answers/progress.ts';
export { revertTo } from './answers/revert.ts';
export { isNumeric, lackCode, lacks } from './schema/lack.ts';
export { type ToldList } from './answers/summary-list.ts';
export { summarise } from './answers/summary.ts';
export { wordsOf as wordsOfEntry } from './answers/summary-words.ts';
export type { Write } from './answers/write.ts';
export type { Action } from './engine/action.ts';
export { isBook } from './engine/book-mark.ts';
export { type Cursor, startCursor } from './engine/cursor.ts';
export { parseCursor } from './engine/parse-cursor.ts';
export { goesOn } from './engine/cut-text.ts';
export type { Env, FormState, Notes } from './engine/env.ts';
export type { FormEvent } from './engine/event.ts';
export type { Transition } from './engine/form-context.ts';
export { type ReadDocument, readDocumentAs } from './engine/read-document.ts';
export { type PastedLine, readPasted } from './engine/read-pasted.ts';
export { speaksOfAnswer } from './engine/said-of-answer.ts';
export { lint } from './engine/lint.ts';
export { isOneOf } from './reading/read-choice.ts';
export type { ReadingEnv } from './reading/reading-env.ts';
export { withFigures } from './reading/unit-words.ts';
export {
  addressesBoard,
  isOptionAt,
  placeLabel,
  takesAnyWords,
  takesLink,
} from './screens/place-label.ts';
export { formBook, type FormBook } from './screens/form-book.ts';
export { foundLabels } from './screens/found-labels.ts';
export { respond } from './screens/respond.ts';
export { fittingNotices } from './screens/notices.ts';
export { render } from './screens/screen.ts';
export { formTitle } from './screens/titles.ts';
