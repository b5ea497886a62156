import { z } from 'zod'

/** The row of service_state that Akismet's own news is kept in. */
export const AKISMET_SERVICE = 'akismet'

const healthSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('working') }),
  z.object({ status: z.literal('unreachable'), since: z.number() }),
  /** Too many questions: none is asked before `until`. */
  z.object({ status: z.literal('limited'), until: z.number() }),
  /** Nothing is asked but whether the key is good again, and that not before `verifyAt`. */
  z.object({
    status: z.literal('key_refused'),
    since: z.number(),
    verifyAt: z.number(),
    help: z.string().nullable(),
  }),
])
/** How Akismet is, as far as we know. */
export type AkismetHealth = z.infer<typeof healthSchema>

/** What the store holds, as a state; whatever is no state of ours counts as nothing known. */
export const readHealth = (stored: unknown): AkismetHealth => {
  const parsed = healthSchema.safeParse(stored)
  return parsed.success ? parsed.data : { status: 'working' }
}
