import type { Submission, Submitted } from '../../../worker/contract/comments.ts'
import type { Failure } from '../../shared/http.ts'
import type { Letter } from '../composer-controller.ts'
import { newId } from './new-id.ts'
import type { WriterClient } from './writer-client.ts'

/** What became of sending. Both: an earlier text is stored, and the newer one could not replace it. */
export type Delivered = { sent?: Pick<Submitted, 'comment' | 'receipt'>; failure?: Failure }

/** What a letter does not know of itself. */
export type Envelope = {
  thread: Submission['thread']
  lang: string
  earlierReceipt: string | null
}

declare const __BUILD__: string
const BUILD = typeof __BUILD__ === 'undefined' ? null : __BUILD__

/**
 * The payload of a letter. The same words as in a payload that was never answered are that payload, sent
 * again as it was; other words go under its id and proof, so that they are never stored beside it.
 */
const toSubmission = ({ draft, form, writer, ...letter }: Letter, envelope: Envelope): Submission => {
  const typed = (field: 'name' | 'email' | 'website') =>
    form.fields[field] === 'off' ? null : writer[field].trim() || null
  const shown = { body: draft.body, name: typed('name'), email: typed('email'), website: typed('website') }
  const { version, lang } = form.policy
  // Ticked anew beside other words, it is another act.
  const same = ({ body, name, email, website, policyVersion, policyLang }: Submission) =>
    body === shown.body &&
    name === shown.name &&
    email === shown.email &&
    website === shown.website &&
    policyVersion === version &&
    (policyLang ?? lang) === lang
  const [first] = draft.unanswered
  return (
    draft.unanswered.find(same) ?? {
      ...shown,
      ...envelope,
      id: first?.id ?? newId(),
      proof: first?.proof ?? newId(),
      parentId: letter.parentId,
      consent: letter.consent,
      policyVersion: version,
      policyLang: lang,
      formToken: form.token,
      build: BUILD,
      ...(letter.contact && { contact: letter.contact }),
    }
  )
}

/** Refused in so many words, so that nothing is stored. Anything else leaves open what became of it. */
export const isRefused = ({ status, code }: Failure) =>
  status >= 400 && status < 500 && status !== 429 && code !== 'id_conflict'

/** Sends once more, as it was, what got no answer, the last first: what is stored of it, or why none is known to be. */
export const resend = async (client: WriterClient, unanswered: Submission[]): Promise<Delivered> => {
  let failure: Failure | undefined
  for (const submission of [...unanswered].reverse()) {
    const answer = await client.submit(submission)
    if (answer.ok) return { sent: answer.value }
    failure = answer.failure
    // Whether it is stored stays open: an earlier one may not be asked for before.
    if (!isRefused(failure) && failure.code !== 'id_conflict') break
  }
  return failure ? { failure } : {}
}

/** What is left of a text once what was `sent` of it is stored: what was typed meanwhile. */
const restOf = (text: string, sent: string | null): string =>
  sent !== null && text.startsWith(sent) ? text.slice(sent.length).trimStart() : text

/**
 * Keeps what is open of the payloads that left. The text is that of the form, where somebody may type on, and, where it
 * was changed in another tab or under another language of the element, that one in the store.
 */
const settle = ({ drafts, draft }: Letter, unanswered: Submission[], sent: string | null = null): void => {
  const body = restOf(drafts.read().body || draft.body, sent)
  drafts.keep({ body, unanswered })
  draft.unanswered = unanswered
  draft.body = restOf(draft.body, sent)
}

/**
 * Sends a text so that it is stored once, however often that is tried. Every payload is kept from before it
 * leaves until its answer is read.
 */
export const deliver = async (
  client: WriterClient,
  letter: Letter,
  envelope: Envelope,
): Promise<Delivered> => {
  const { drafts, draft } = letter
  const submission = toSubmission(letter, envelope)
  const { body } = submission
  const earlier = draft.unanswered.filter((other) => other !== submission)
  draft.unanswered = [...earlier, submission]
  drafts.keep(draft)
  const answer = await client.submit(submission)
  if (answer.ok) {
    settle(letter, [], body)
    return { sent: answer.value }
  }
  const { failure } = answer
  if (failure.code === 'id_conflict') return reconcile(client, letter, body, earlier, failure)
  if (isRefused(failure)) settle(letter, earlier)
  return { failure }
}

/**
 * The id is stored with an earlier text, whose answer was lost on the way: that text, sent again, brings
 * the receipt, and the newer text follows as an edit, so that one comment stands there with the newest words.
 */
const reconcile = async (
  client: WriterClient,
  letter: Letter,
  body: string,
  earlier: Submission[],
  conflict: Failure,
): Promise<Delivered> => {
  for (const submission of earlier.reverse()) {
    const answer = await client.submit(submission)
    if (!answer.ok && answer.failure.code === 'id_conflict') continue
    if (!answer.ok) return { failure: answer.failure }
    const sent = answer.value
    const done = (comment = sent.comment): Delivered => {
      settle(letter, [], body)
      return { sent: { ...sent, comment } }
    }
    if (submission.body === body) return done()
    const { token } = sent.receipt
    const edited = await client.edit(token, body)
    if (edited.ok) {
      const view = await client.receipt(token)
      const status = view.ok && view.value.comment.status === 'approved' ? 'approved' : 'pending'
      return done({ ...sent.comment, body, status })
    }
    if (!isRefused(edited.failure)) return { failure: edited.failure }
    // The earlier text stands and can no longer be edited: the newer one may go as a comment of its own.
    settle(letter, [])
    return { sent, failure: edited.failure }
  }
  // None of what was sent from here is stored under this id: the text goes on under another.
  settle(letter, [])
  return { failure: conflict }
}
