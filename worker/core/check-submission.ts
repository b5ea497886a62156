import { submissionSchema, type Submission } from '../contract/comments.ts'
import { FIELD_PROBLEMS, type FieldProblem } from '../contract/problem-codes.ts'
import { checkBody, checkEmail, checkName, checkWebsite } from './check-fields.ts'
import { normaliseLine } from './normalise-text.ts'
import type { FieldError } from './result.ts'
import type { Site } from './site.ts'

/** A submission whose every field has passed: what is kept, and what only the filters see. */
export type Draft = {
  id: string
  proof: string | null
  thread: { key: string; url: string | null; title: string | null }
  parentId: string | null
  body: string
  name: string | null
  email: string | null
  website: string | null
  policyVersion: string
  policyLang: string | null
  lang: string | null
  formToken: string | null
  earlierReceipt: string | null
  build: string | null
  honeypot: string | null
}

/** Where a refused submission wanted to stand, so that a missing parent can be named in the same answer. */
export type Target = { id: string; threadKey: string; parentId: string }

/** `outdated`: all that is wrong with it is that the policy has changed since it was written. */
export type CheckedSubmission =
  | { ok: true; draft: Draft; outdated: FieldError | null }
  | { ok: false; errors: FieldError[]; target: Target | null }

/** The order in which a form shows its fields: the first error is the first that a reader meets. */
const FORM_ORDER = ['body', 'name', 'email', 'website', 'consent', 'policyVersion']
const rank = ({ field }: FieldError): number => {
  const place = FORM_ORDER.indexOf(field)
  return place < 0 ? FORM_ORDER.length : place
}

const asProblem = (message: string): FieldProblem =>
  FIELD_PROBLEMS.find((code) => code === message) ?? 'field_malformed'

/** Printable, without half characters: what names a thread must come back from the database unchanged. */
export const isThreadKey = (key: string): boolean => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(key)

/** A page's address is kept only where the site says that its pages stand there. */
const pageUrl = (url: string | null | undefined, origins: string[]): string | null => {
  if (url === null || url === undefined || !URL.canParse(url)) return null
  const { href, origin, username, password } = new URL(url)
  return origins.includes(origin) && username === '' && password === '' ? href : null
}

const languageTag = (tag: string | null | undefined): string | null =>
  tag !== null && tag !== undefined && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null

const orNull = (text: string | null | undefined): string | null => (text ? normaliseLine(text) || null : null)

const draftOf = (
  site: Site,
  sent: Submission,
  fields: Pick<Draft, 'body' | 'name' | 'email' | 'website'>,
): Draft => ({
  id: sent.id.toLowerCase(),
  proof: sent.proof ?? null,
  thread: {
    key: sent.thread.key,
    url: pageUrl(sent.thread.url, site.origins),
    title: orNull(sent.thread.title),
  },
  parentId: sent.parentId?.toLowerCase() ?? null,
  ...fields,
  policyVersion: sent.policyVersion,
  policyLang: languageTag(sent.policyLang),
  lang: languageTag(sent.lang),
  formToken: sent.formToken ?? null,
  earlierReceipt: sent.earlierReceipt ?? null,
  build: orNull(sent.build)?.slice(0, 100) ?? null,
  honeypot: orNull(sent.contact)?.slice(0, 500) ?? null,
})

/** The schema's faults and the site's own, each field once. */
export const checkSubmission = (site: Site, input: unknown): CheckedSubmission => {
  const parsed = submissionSchema.safeParse(input)
  const errors: FieldError[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        field: issue.path.map(String).join('.'),
        code: asProblem(issue.message),
      }))

  // Read apart from the schema's verdict, so that a fault in one field does not hide those of the others.
  const raw: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(Object(input) as object))
  const text = (field: string): string | null => {
    const value = raw[field]
    return typeof value === 'string' ? value : null
  }
  const { fields: use, bodyMax } = site.settings
  const body = checkBody(text('body') ?? '', bodyMax)
  const name = checkName(text('name'), use.name)
  const email = checkEmail(text('email'), use.email)
  const website = checkWebsite(text('website'), use.website)
  const own = [body.error, name.error, email.error, website.error].filter((error) => error !== null)
  if (raw.consent !== true) own.push({ field: 'consent', code: 'consent_required' })
  if (parsed.success && !isThreadKey(parsed.data.thread.key)) {
    own.push({ field: 'thread.key', code: 'thread_malformed' })
  }
  errors.push(...own.filter(({ field }) => !errors.some((error) => error.field === field)))
  const isRead = !errors.some(({ field }) => field === 'policyVersion')
  const outdated: FieldError | null =
    isRead && raw.policyVersion !== site.policyVersion
      ? { field: 'policyVersion', code: 'policy_outdated' }
      : null

  if (parsed.success && errors.length === 0 && body.error === null) {
    return {
      ok: true,
      outdated,
      draft: draftOf(site, parsed.data, {
        body: body.value,
        name: name.value,
        email: email.value,
        website: website.value,
      }),
    }
  }
  if (outdated) errors.push(outdated)
  return { ok: false, errors: errors.sort((a, b) => rank(a) - rank(b)), target: targetOf(input) }
}

const targetSchema = submissionSchema.pick({ id: true, thread: true, parentId: true })

const targetOf = (input: unknown): Target | null => {
  const parsed = targetSchema.safeParse(input)
  if (!parsed.success || typeof parsed.data.parentId !== 'string') return null
  const { id, thread, parentId } = parsed.data
  return isThreadKey(thread.key)
    ? { id: id.toLowerCase(), threadKey: thread.key, parentId: parentId.toLowerCase() }
    : null
}
