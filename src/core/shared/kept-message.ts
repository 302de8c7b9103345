import type { FormattedWords } from './formatted-words.ts';

/** Files that Telegram sends again by their id, with words below them. */
export const keptFileKinds = ['photo', 'video', 'animation', 'document', 'audio', 'voice'] as const;
export type KeptFileKind = (typeof keptFileKinds)[number];

/**
 * A message kept by value. What stands in somebody's chat can be edited there at any time; this
 * stays what it was when it was read.
 */
export type KeptItem =
  | {
      kind: 'text';
      words: FormattedWords;
      /** How the sender wants links to be shown, as Telegram tells and takes it. */
      linkPreview?: unknown;
    }
  | {
      kind: KeptFileKind;
      fileId: string;
      words: FormattedWords;
      isSpoiler?: boolean;
      isCaptionAbove?: boolean;
    };
