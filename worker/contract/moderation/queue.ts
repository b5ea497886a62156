import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, THREAD_KEY_MAX } from '../limits.ts'
import { FILTERS, FINDING_REASONS, SORTS, STATUSES } from '../statuses.ts'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const flagIn = z.union([z.boolean(), flag])
const instant = z.iso.datetime({ offset: true })

/**
 * Which comments: every part given must hold. The same names stand in the address of a queue, in its call,
 * and in a decision about all that match.
 */
export const queueFilterSchema = z
  .object({
    status: z.enum([...STATUSES, 'any']).default('pending'),
    q: z
      .string()
      .max(200)
      .optional()
      .describe(
        'words, each of which begins a word of text, name or article title; case, accents and Greeklish alike',
      ),
    thread: z.string().min(1).max(THREAD_KEY_MAX).optional().describe('key of the article’s thread'),
    author: z.string().min(1).max(254).optional().describe('an e-mail where it holds an @, else a name'),
    writer: z.string().max(64).optional().describe('handle of a writer, as comments carry it'),
    lang: z.string().min(2).max(35).optional(),
    finding: z
      .enum([...FILTERS, ...FINDING_REASONS])
      .optional()
      .describe('a filter that objected, or its reason'),
    reported: flagIn.optional(),
    unchecked: flagIn.optional().describe('a filter that must look has not looked yet'),
    from: instant.optional().describe('written at this time or later'),
    to: instant.optional().describe('written before this time'),
  })
  .meta({ id: 'QueueFilter' })
export type QueueFilter = z.infer<typeof queueFilterSchema>

export const queueQuerySchema = queueFilterSchema.extend({
  sort: z
    .enum(SORTS)
    .optional()
    .describe('pending comes oldest first, since it waits, and everything else newest first'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
})
export type QueueQuery = z.infer<typeof queueQuerySchema>
