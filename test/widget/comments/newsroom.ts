import { inject } from 'vitest'
import type { Page, Submitted } from '../../../worker/contract/comments.ts'

export const api = inject('apiUrl')

/** A thread that no other test writes in. */
export const newThread = (): string => `test-${crypto.randomUUID()}`

/** A text that no filter has seen before. */
export const newText = (start = 'A word on this'): string => `${start}: ${crypto.randomUUID().slice(0, 8)}.`

/** What any reader is given of a thread. */
export const publicPage = async (thread: string, site = 'english-open', after?: string): Promise<Page> => {
  const query = new URLSearchParams({ thread, limit: '100', ...(after && { after }) })
  const answer = await fetch(`${api}/v1/sites/${site}/comments?${query}`)
  return (await answer.json()) as Page
}

type Written = {
  site?: string
  body?: string
  name?: string | null
  website?: string | null
  parentId?: string | null
  lang?: string
}

/** Somebody else's comment, published at once; its id. */
export const published = async (thread: string, written?: Written): Promise<string> =>
  (await approved(thread, written)).comment.id

/** The same, which its writer may take back. */
export const regretted = async (thread: string, written?: Written) => {
  const { comment, receipt } = await approved(thread, written)
  return {
    id: comment.id,
    takeBack: async (): Promise<void> => {
      const headers = { Authorization: `Bearer ${receipt.token}` }
      const answer = await fetch(`${api}/v1/receipt`, { method: 'DELETE', headers })
      if (!answer.ok) throw new Error(await answer.text())
    },
  }
}

/** What somebody wrote, as it is answered to them. */
export const submitted = async (thread: string, written: Written = {}): Promise<Submitted> => {
  const {
    site = 'english-open',
    body = newText(),
    name = null,
    website = null,
    parentId = null,
    lang,
  } = written
  const answer = await fetch(`${api}/v1/sites/${site}/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      thread: { key: thread },
      parentId,
      body,
      name,
      website,
      consent: true,
      policyVersion: '2026-11',
      lang,
    }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Submitted
}

const approved = async (thread: string, written?: Written): Promise<Submitted> => {
  const sent = await submitted(thread, written)
  if (sent.comment.status !== 'approved')
    throw new Error('the filters held back what a test wanted published')
  return sent
}
