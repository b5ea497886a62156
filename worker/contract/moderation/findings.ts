import { z } from 'zod'
import { FILTERS, FINDING_REASONS, VERDICTS } from '../statuses.ts'
import { TEXT_FIELDS } from './constants.ts'

/** A stretch of an original text, in UTF-16 code units as a page's own strings count them. */
export const textRangeSchema = z
  .object({ field: z.enum(TEXT_FIELDS), start: z.number().int(), end: z.number().int() })
  .meta({ id: 'TextRange' })
export type TextRange = z.infer<typeof textRangeSchema>

export const findingSchema = z
  .object({
    filter: z.enum(FILTERS),
    verdict: z.enum(VERDICTS),
    reason: z.enum(FINDING_REASONS),
    detail: z.string().nullable(),
    sure: z.number().min(0).max(1).describe('how sure the filter is of its verdict'),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof findingSchema>

export const shownFindingSchema = findingSchema
  .extend({
    ranges: z.array(textRangeSchema).describe('the words it is about, where they can be pointed at'),
  })
  .meta({ id: 'ShownFinding' })
export type ShownFinding = z.infer<typeof shownFindingSchema>

export const screeningSchema = z
  .object({
    at: z.iso.datetime(),
    cause: z.enum(['new', 'edit', 'recheck']),
    verdict: z.enum(VERDICTS),
    checked: z.boolean().describe('false while a filter that must look could not'),
    findings: z.array(shownFindingSchema),
  })
  .meta({ id: 'Screening' })
export type Screening = z.infer<typeof screeningSchema>
