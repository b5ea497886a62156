import { z } from 'zod'
import { LANGUAGES } from './i18n/languages.ts'
import {
  COUNT_KEYS_MAX,
  FEED_SIZE_DEFAULT,
  FEED_SIZE_MAX,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
  THREAD_KEY_MAX,
  THREAD_TITLE_MAX,
  THREAD_URL_MAX,
} from './limits.ts'
import type { FieldProblem } from './problem-codes.ts'
import { FIELD_USES, SORTS, STATUSES } from './statuses.ts'

/** Names the code that a failed check travels under, in zod's own place for a message. */
const code = (problem: FieldProblem): FieldProblem => problem

const instant = z.iso.datetime().describe('ISO 8601, UTC')

export const commentSchema = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    depth: z.number().int(),
    site: z.string(),
    author: z.object({ name: z.string().nullable(), website: z.string().nullable(), staff: z.boolean() }),
    body: z.string().describe('plain text; empty where the comment was removed'),
    lang: z
      .string()
      .nullable()
      .describe(
        'BCP 47: what the letters and words of the text tell, else that of the page it was written on; `el-Latn` is Greek in Latin letters, `und` a text in letters that the page’s language does not have',
      ),
    createdAt: instant,
    editedAt: instant.nullable(),
    replyCount: z.number().int().describe('published direct replies'),
    removed: z.enum(['author', 'moderator']).nullable(),
    pinned: z.boolean().describe('the newsroom has put it at the head of the thread'),
  })
  .meta({ id: 'Comment' })
export type Comment = z.infer<typeof commentSchema>

export const ownCommentSchema = commentSchema
  .extend({
    status: z
      .enum(['approved', 'pending'])
      .describe('what the writer is told: published, or awaiting moderation'),
  })
  .meta({ id: 'OwnComment' })
export type OwnComment = z.infer<typeof ownCommentSchema>

export const policySchema = z
  .object({
    version: z.string(),
    lang: z.string(),
    url: z.url(),
    words: z
      .string()
      .describe('the label of the box, exactly as it must be shown; the part in square brackets is the link'),
  })
  .meta({ id: 'Policy' })
export type Policy = z.infer<typeof policySchema>

export const formSchema = z
  .object({
    token: z.string().describe('says when the form was handed out; send it back as formToken'),
    lang: z.enum(LANGUAGES),
    policy: policySchema,
    fields: z.object({
      name: z.enum(FIELD_USES),
      email: z.enum(FIELD_USES),
      website: z.enum(FIELD_USES),
    }),
    bodyMax: z.number().int(),
    maxDepth: z.number().int(),
    editMinutes: z.number().int(),
    texts: z
      .object({ aboveForm: z.string(), closed: z.string() })
      .optional()
      .describe(
        'the site’s own words above the form, and where the conversation is closed; plain text, may be empty',
      ),
    processors: z.array(z.enum(['akismet'])).describe('outside services that really look at a comment'),
  })
  .meta({ id: 'Form' })
export type Form = z.infer<typeof formSchema>

export const threadSchema = z
  .object({
    key: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    count: z.number().int().describe('published comments'),
  })
  .meta({ id: 'Thread' })
export type Thread = z.infer<typeof threadSchema>

export const threadKeySchema = z.string().min(1).max(THREAD_KEY_MAX)

export const pageQuerySchema = z.object({
  thread: threadKeySchema,
  sort: z.enum(SORTS).default('oldest'),
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  after: z.string().max(400).optional(),
  around: z
    .uuid()
    .optional()
    .catch(undefined)
    .describe('the page that holds this comment, where it is public'),
  lang: z.string().max(35).optional(),
})

export const pageSchema = z
  .object({
    thread: threadSchema,
    comments: z
      .array(commentSchema)
      .describe(
        'in reading order: a root, then its replies, depth first. With the first page, pinned roots lead, whatever the order, also where it is read back to; they stand in no other page',
      ),
    pinned: z
      .array(commentSchema)
      .describe('with the first page: all that the newsroom has pinned, replies included'),
    next: z.string().nullable().describe('cursor of the next page; pages are counted in roots'),
    branches: z
      .array(z.object({ rootId: z.uuid(), after: z.string(), left: z.number().int() }))
      .describe('roots whose replies go on: ask again with this cursor for the rest of the branch'),
    earlier: z
      .array(z.object({ rootId: z.uuid().nullable(), after: z.string() }))
      .describe(
        'what stands before a page asked around a comment: cursors to the conversations before (rootId null), and to the replies before in one branch',
      ),
    form: formSchema,
  })
  .meta({ id: 'Page' })
export type Page = z.infer<typeof pageSchema>

export const countsQuerySchema = z.object({ thread: z.array(threadKeySchema).min(1).max(COUNT_KEYS_MAX) })
export const countsSchema = z
  .object({ counts: z.record(z.string(), z.number().int()) })
  .meta({ id: 'Counts' })
export type Counts = z.infer<typeof countsSchema>

export const feedQuerySchema = z.object({
  thread: threadKeySchema.optional().describe('without it, the newest comments of the whole site'),
  limit: z.coerce.number().int().min(1).max(FEED_SIZE_MAX).default(FEED_SIZE_DEFAULT),
  lang: z.string().max(35).optional(),
})

/** A text that a reader may leave out; `null` and nothing mean the same. */
const optionalText = z.string(code('field_malformed')).nullish()

/**
 * What a writer sends. Only shapes are checked here; what a site asks for (which fields, how long, which
 * policy) is the core's business, so that one answer can name every field at fault at once.
 * The message of each issue is the problem code.
 */
export const submissionSchema = z
  .object({
    id: z.uuid(code('id_malformed')).describe('made by the writer: the same id is stored once'),
    proof: z
      .string(code('field_malformed'))
      .max(200, code('field_malformed'))
      .nullish()
      .describe('a secret of the writer; whoever repeats the id must know it to be given the receipt again'),
    thread: z.object(
      {
        key: z
          .string(code('thread_malformed'))
          .min(1, code('thread_malformed'))
          .max(THREAD_KEY_MAX, code('thread_malformed')),
        url: z.string(code('thread_malformed')).max(THREAD_URL_MAX, code('thread_malformed')).nullish(),
        title: z.string(code('thread_malformed')).max(THREAD_TITLE_MAX, code('thread_malformed')).nullish(),
      },
      code('thread_malformed'),
    ),
    parentId: z.uuid(code('parent_malformed')).nullish(),
    body: z.string(code('body_required')),
    name: optionalText,
    email: optionalText,
    website: optionalText,
    consent: z.boolean(code('consent_required')),
    policyVersion: z.string(code('policy_outdated')),
    policyLang: optionalText.describe(
      'language of the words that stood beside the box, `form.policy.lang`; else those for `lang` are recorded',
    ),
    lang: optionalText,
    formToken: optionalText,
    earlierReceipt: optionalText.describe(
      'a receipt of this writer: proof of an earlier comment for the rule `first`',
    ),
    build: optionalText.describe('version of the element that showed the form'),
    contact: optionalText.describe('honeypot: people never see this field, so whatever fills it is a signal'),
  })
  .meta({ id: 'Submission' })
export type Submission = z.infer<typeof submissionSchema>

export const receiptSchema = z.object({ token: z.string(), url: z.url() }).meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof receiptSchema>

export const submittedSchema = z
  .object({ comment: ownCommentSchema, receipt: receiptSchema })
  .meta({ id: 'Submitted' })
export type Submitted = z.infer<typeof submittedSchema>

export const consentSchema = z
  .object({
    policyVersion: z.string(),
    policyUrl: z.string(),
    lang: z.string(),
    words: z.string().describe('as shown, the brackets around the link left out'),
    wordsHash: z.string().describe('SHA-256 of words, hexadecimal'),
    act: z.literal('tick'),
    basis: z.enum(['consent', 'acknowledgement']),
    givenAt: instant,
    build: z.string().nullable(),
    withdrawnAt: instant.nullable(),
  })
  .meta({ id: 'Consent' })
export type Consent = z.infer<typeof consentSchema>

/** All that is held about one comment, for its writer. Which filter said what stays inside. */
export const receiptViewSchema = z
  .object({
    comment: commentSchema.extend({
      status: z.enum(STATUSES).describe('spam is told as pending: a filter is no verdict on a person'),
    }),
    thread: threadSchema.pick({ key: true, url: true, title: true }),
    email: z.string().nullable(),
    consent: consentSchema,
    editableUntil: instant.nullable(),
    editSecondsLeft: z.number().int().nullable().describe('the same, for a device whose clock is wrong'),
    reason: z.string().nullable().describe('what a moderator wrote to the writer'),
    newsroomEditedAt: instant
      .nullable()
      .describe('when the newsroom last changed the words; what stood there before stays with the newsroom'),
  })
  .meta({ id: 'ReceiptView' })
export type ReceiptView = z.infer<typeof receiptViewSchema>

export const editSchema = z.object({ body: z.string(code('body_required')) }).meta({ id: 'Edit' })

export const problemSchema = z
  .object({
    type: z.string(),
    status: z.number().int(),
    title: z.string().describe('a whole sentence in the reader’s language'),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), code: z.string(), title: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>
