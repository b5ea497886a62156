import { z } from 'zod'
import { pageQuerySchema, type Page } from './comments.ts'
import type { Language } from './i18n/languages.ts'
import { HEADING_LEVEL_MAX, THREAD_TITLE_MAX, THREAD_URL_MAX } from './limits.ts'
import type { Sort } from './statuses.ts'

/** What a publisher's server asks for is what the element in its page would ask for. */
export const fragmentQuerySchema = pageQuerySchema.omit({ after: true, around: true }).extend({
  url: z
    .string()
    .max(THREAD_URL_MAX)
    .optional()
    .describe('where readers find the page, on an origin of the site; the element’s page-url'),
  title: z.string().max(THREAD_TITLE_MAX).optional().describe('its title; the element’s page-title'),
  level: z.coerce
    .number()
    .int()
    .min(1)
    .max(HEADING_LEVEL_MAX)
    .default(2)
    .describe('the element’s heading-level'),
})

/** The first page of a conversation as it stands in a fragment, and which question it answers. */
export type FragmentData = { site: string; lang: Language; sort: Sort; limit: number; page: Page }
