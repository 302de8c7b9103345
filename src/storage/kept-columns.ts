import * as z from 'zod';

import { keptFileKinds } from '../core/shared/kept-message.ts';

export const formattedWords = z.object({ text: z.string(), entities: z.array(z.unknown()) });

export const keptItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    words: formattedWords,
    linkPreview: z.unknown().optional(),
  }),
  z.object({
    kind: z.enum(keptFileKinds),
    fileId: z.string(),
    words: formattedWords,
    isSpoiler: z.boolean().optional(),
    isCaptionAbove: z.boolean().optional(),
  }),
]);
