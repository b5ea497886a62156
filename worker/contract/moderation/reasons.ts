import { z } from 'zod'
import { REASON_MAX } from '../limits.ts'
import { REASON_CODES } from './constants.ts'

/** Why, told after a decision was taken: one key decides, one more says why, and nobody has to wait for it. */
export const giveReasonSchema = z
  .object({
    reasonCode: z.enum(REASON_CODES),
    reason: z.string().max(REASON_MAX).optional().describe('free text for the writer, behind the sentence'),
  })
  .meta({ id: 'GiveReason' })
export type GiveReason = z.infer<typeof giveReasonSchema>

export const reasonGivenSchema = z
  .object({
    decision: z.uuid(),
    reasonCode: z.enum(REASON_CODES),
    reason: z.string().nullable(),
    comments: z.number().int().describe('about how many comments the decision was'),
  })
  .meta({ id: 'ReasonGiven' })
export type ReasonGiven = z.infer<typeof reasonGivenSchema>
