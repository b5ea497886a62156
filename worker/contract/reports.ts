import { z } from 'zod'
import type { FieldProblem } from './problem-codes.ts'
import { REPORT_CATEGORIES } from './statuses.ts'

const code = (problem: FieldProblem): FieldProblem => problem
const optionalText = z.string(code('field_malformed')).nullish()

/**
 * What a reader says about somebody's comment. A notice of unlawful content carries what article 16 of the
 * Digital Services Act asks for: why, who says so, and that it is said in good faith; where it stands is the
 * comment's own address. Only shapes are checked here, so that one answer can name every field at fault.
 */
export const reportSchema = z
  .object({
    id: z
      .uuid(code('id_malformed'))
      .describe(
        'made by the reporter’s side: the same report under it is stored once and confirmed as it was first, another one is refused',
      ),
    category: z.enum(REPORT_CATEGORIES, code('category_required')),
    words: optionalText.describe('why; required where the category is `unlawful` or `other`'),
    name: optionalText.describe('of who reports; required where the category is `unlawful`'),
    email: optionalText.describe('likewise; the newsroom answers there, nobody else sees it'),
    anonymous: z
      .boolean(code('field_malformed'))
      .nullish()
      .describe('sexual abuse of children is reported: the law asks for neither name nor e-mail'),
    goodFaith: z
      .boolean(code('field_malformed'))
      .nullish()
      .describe('the reporter believes that what is said is accurate and complete; for `unlawful`'),
    lang: optionalText,
  })
  .meta({ id: 'Report' })
export type Report = z.infer<typeof reportSchema>

/** The confirmation that a report has arrived. */
export const reportedSchema = z
  .object({
    id: z.uuid().describe('the reference of the report'),
    category: z.enum(REPORT_CATEGORIES),
    at: z.iso.datetime(),
    comment: z.object({ id: z.uuid(), url: z.url().describe('the exact place of what was reported') }),
    email: z.string().nullable().describe('where the newsroom will answer'),
  })
  .meta({ id: 'Reported' })
export type Reported = z.infer<typeof reportedSchema>
