import type { EdgeCase } from './edge-case.ts';

/** Buttons, commands, the way through a form, time, and several at once. */
export const pressedAndDelivered: readonly EdgeCase[] = [
  {
    number: 23,
    somebody: 'presses an old button',
    tests: [
      'core/forms/buttons: a tap on an old prompt counts while its answer is as it was shown',
      'core/forms/buttons: a button of a question that is hidden or gone is stale',
      'core/forms/scorecard: K: an old button answers its own question, never the current one',
      'journeys/second-thoughts: takes no old button for the present question, though its data reads alike (K)',
      'journeys/hurried-officer: asks what words are for that were sent after a week, and takes buttons that old for their own question',
    ],
  },
  {
    number: 24,
    somebody: 'taps twice',
    tests: [
      'core/forms/buttons: a double tap of the same choice is silent and writes once',
      'core/forms/buttons: tapping add twice begins one item, deleting twice deletes one',
      'journeys/second-thoughts: takes a double tap once, and asks the next question once (24)',
    ],
  },
  {
    number: 25,
    somebody: 'presses buttons of the longest forms',
    tests: [
      'bot/form-actions: is found too long while the form is written',
      'bot/buttons.property: fits, for every form, unit and span of years',
    ],
  },
  {
    number: 26,
    somebody: 'presses a button that Telegram answers no more',
    tests: [
      'journeys/faults: says anew what it cannot edit, and lets a press that is too old have its effect (20, 26)',
    ],
  },
  {
    number: 27,
    somebody: 'chooses several options quickly',
    tests: ['core/forms/buttons: several choices are set and unset, never toggled'],
  },
  {
    number: 28,
    somebody: 'presses a button whose message is not there any more',
    tests: [
      'journeys/leave-and-return: shows everything anew on another phone whose chat is empty (19, 20, 28)',
    ],
  },
  {
    number: 29,
    somebody: 'types what stands on a button, its number or yes',
    tests: [
      'core/forms/buttons: typed "%s" counts as a press',
      'core/forms/buttons: "%s" is yes',
      'core/forms/buttons: typed words press the other buttons too',
    ],
  },
  {
    number: 30,
    somebody: 'types a command in the middle of a form',
    tests: [
      'journeys/bad-input: never takes a command or a word of the menu for an answer (E, 30, 31)',
      'journeys/hurried-officer: takes /%s for no answer in the middle of a form, and answers it (30, 31)',
      'journeys/leave-and-return: saves with /luu, lets words be words, and continues by the button at the same question',
      'journeys/leave-and-return: brings a thrown-away draft back within 24 hours, with all its answers',
    ],
  },
  {
    number: 31,
    somebody: 'types a command that there is not',
    tests: [
      'journeys/bad-input: never takes a command or a word of the menu for an answer (E, 30, 31)',
      'journeys/words-with-a-slash: takes no word with a slash for an answer, whatever its marks, its case and its slash',
    ],
  },
  {
    number: 32,
    somebody: 'begins another form in the middle of one',
    tests: [
      'journeys/hurried-officer: begins another form in the middle of one, and finds both where they were (32)',
      'journeys/composing-in-doubt: offers the form whose question was replied to, beside the one at hand',
      'journeys/composing-in-doubt: offers the paused form whose question was replied to',
      'journeys/strangers: lets a known person serve a second unit, and keeps the two plans apart (51)',
    ],
  },
  {
    number: 33,
    somebody: 'begins an answer with a slash',
    tests: [
      'core/forms/input-kinds: a backslash lets an answer begin with a slash',
      'journeys/bad-input: lets an answer begin with a slash when it is told to (33)',
    ],
  },
  {
    number: 34,
    somebody: 'goes back',
    tests: [
      'core/forms/flow: goes back over hidden questions, and stays at the first',
      'core/forms/flow: goes back into the items of a group and out of them',
      'journeys/second-thoughts: goes back question by question, also into items, without losing anything (34)',
    ],
  },
  {
    number: 35,
    somebody: 'changes an answer from the review',
    tests: ['core/forms/flow: changes one answer from the review and returns there'],
  },
  {
    number: 36,
    somebody: 'changes an answer that others hang on',
    tests: [
      'core/forms/flow: a condition hides an answer, keeps it, drops it at submission, brings it back',
      'core/forms/flow: asks at once what a changed condition brings up',
    ],
  },
  {
    number: 37,
    somebody: 'adds, changes, deletes, moves and copies items of a list',
    tests: [
      'core/forms/flow: adds, changes and deletes items, whose keys never change',
      'core/forms/flow: adds an item like another one, right behind it, and asks what it is called',
      'core/forms/flow: a list that is too short may be left and is not forgotten',
      'journeys/reorder: moves a target up and down, keeps its key and answers, and hands in that order',
      'journeys/prefill: copies the targets after showing them',
    ],
  },
  {
    number: 38,
    somebody: 'takes over what was answered the last time',
    tests: [
      'core/forms/flow: takes over a default and the answer of the last submission',
      'core/forms/said-of-answer: %j shows what stood there before, and counts once it is confirmed',
      'core/forms/said-of-answer: "như năm trước" at a list shows last year’s items, and takes none before it is told to',
      'journeys/prefill: offers what was answered the year before, and takes nothing over by itself',
    ],
  },
  {
    number: 39,
    somebody: 'hands in twice, or what has changed since',
    tests: [
      'core/forms/flow: submits only what was reviewed',
      'core/forms/flow: shows what is missing instead of submitting',
      'journeys/submit-plan: submits once when the last button is tapped twice (39)',
    ],
  },
  {
    number: 40,
    somebody: 'gives numbers that do not go together',
    tests: [
      'core/forms/flow: refuses what breaks a rule over several questions',
      'core/forms/rules: refuses the higher one, says both, and keeps the question',
      'core/forms/rules: asks once for the reason, which readers see marked, and refuses nothing',
    ],
  },
  {
    number: 41,
    somebody: 'changes the language in the middle',
    tests: [
      'core/forms/flow: stores codes, so that each language shows its own words',
      'journeys/strangers: changes the language in the middle of the plan without touching an answer (41)',
    ],
  },
  {
    number: 42,
    somebody: 'answers while the program is killed',
    tests: [
      'process/kill: loses no answer and asks none again when it is killed at ten points of the path',
      'journeys/leave-and-return: knows after a restart of the program what was answered and what is asked (42)',
    ],
  },
  {
    number: 43,
    somebody: 'is reminded, in decent hours',
    tests: [
      'core/reminders/plan-day.property: sends between eight and half past eight, always at the same time for the same person',
      'journeys/reminders: never speaks in the middle of an answer, outside of hours or twice a day',
    ],
  },
  {
    number: 44,
    somebody: 'writes while the program is away',
    tests: [
      'journeys/after-outage: asks whoever was in the middle of a form once more after an outage of more than a day (44)',
      'journeys/after-outage: tells nobody twice, and nobody who has spoken to it meanwhile or handed in (44)',
      'journeys/after-outage: asks once more after Telegram was out of reach for more than a day, though the program ran on (44)',
      'journeys/leave-and-return: takes the answer that came while the program did not run',
      'journeys/words-in-doubt: stores nothing unseen that piled up while the service was away',
      'journeys/reminders: tells the latest step once after a week of downtime',
    ],
  },
  {
    number: 45,
    somebody: 'comes back to a form that has changed, or whose last day is over',
    tests: [
      'core/forms/migrate: keeps answers by id, whatever their order now',
      'core/forms/earlier-versions: %s keeps every answer of version %i in version %i',
      'core/forms/earlier-versions: %s goes on from version %i to the review of version %i',
      'core/forms/versions: keeps every answer through three versions: renamed, retyped, without an option, moved into a list',
      'journeys/new-version: moves on when the very question at hand is gone (45)',
      'journeys/new-version: says that a form is asked for no more, keeps what was answered, and goes on once it is back (45)',
      'journeys/obligations: locks without losing an answer, and opens again for the unit that asks',
    ],
  },
  {
    number: 46,
    somebody: 'answers on two devices, or beside a colleague',
    tests: [
      'core/forms/two-contacts: the second answer to a question shows both and asks which to keep',
      'journeys/two-contacts: lets both go on where the other one stopped, and shows each the answers of the other',
    ],
  },
  {
    number: 47,
    somebody: 'sends two messages in one moment, or one that Telegram hands out twice',
    tests: [
      'bot/intake: applies a redelivered update once',
      'bot/intake: knows an update by its id, also when ids start again below',
      'journeys/second-thoughts: applies an update that Telegram hands out twice only once (redelivered update)',
    ],
  },
  {
    number: 48,
    somebody: 'blocks the bot, or is written to while Telegram wants a pause',
    tests: [
      'journeys/faults: keeps the draft of somebody who has blocked the bot, and goes on where they were (I)',
      'journeys/faults: waits as long as Telegram wishes after too many requests (48)',
      'worker/sender: follows a chat that has another id, and counts no attempt that Telegram did not take',
    ],
  },
  {
    number: 49,
    somebody: 'is answered by two programs at once',
    tests: [
      'bot/poll: ends and says why when another program takes its updates again and again, though some polls are answered',
      'process/start: refuses a second bot on the same data folder',
      'process/start: keeps what was said over a restart, starts after a kill, and forgets it with --fresh',
      'process/killed-senders: sends each once when two loops of one program share the database, also when it is killed',
    ],
  },
  {
    number: 50,
    somebody: 'speaks to it in a group',
    tests: [
      'journeys/strangers: says in a group that it works in private chats only, and takes nothing said there (50)',
    ],
  },
  {
    number: 51,
    somebody: 'speaks for two units, or hands one over',
    tests: [
      'journeys/strangers: lets a known person serve a second unit, and keeps the two plans apart (51)',
      'journeys/hand-over: hands the unit over with its draft, its questions and its work',
    ],
  },
  {
    number: 52,
    somebody: 'waits behind an update that hangs',
    tests: ['bot/intake: lets everybody go on when a handler hangs (H3)'],
  },
];
