import * as z from 'zod';

/** What a page shows that is worked out when it is said, outside of any transaction. */
export const page = z.discriminatedUnion('type', [
  /** Who will hear what on a day. */
  z.object({
    type: z.literal('simulation'),
    language: z.string(),
    day: z.string(),
    today: z.string(),
    /** From 0 on. */
    at: z.number(),
    /** Only people of units in these clusters are shown; without it, everybody. */
    clusters: z.array(z.string()).optional(),
    /** Only people are shown who are called so, or whose unit is. */
    sought: z.string().optional(),
  }),
]);

export type Page = z.infer<typeof page>;
