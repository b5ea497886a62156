import type { Submission } from '../../worker/contract/comments.ts'
import { ask } from './ask.ts'
import { PAGE_ORIGIN } from './seed.ts'

/** The page under which the tests' readers write. */
export const PAGE = {
  key: `${PAGE_ORIGIN}/alba-iulia`,
  url: `${PAGE_ORIGIN}/alba-iulia`,
  title: 'Η Κοζάνη και η Άλμπα Ιούλια αδελφοποιούνται',
}

/** What a reader's page sends; change what a test is about. */
export const submission = (
  overrides: Partial<Record<keyof Submission, unknown>> & { id?: string; body?: string } = {},
) => ({
  id: crypto.randomUUID(),
  thread: PAGE,
  body: 'Συγχαρητήρια στις δύο πόλεις!',
  consent: true,
  policyVersion: '2026-01',
  lang: 'el',
  ...overrides,
})

let address = 0
/** Each reader has an address of their own, so that one test's crowd does not slow another down. */
export const newAddress = (): string => {
  address += 1
  return `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`
}

type Post = { site?: string; headers?: Record<string, string>; query?: string }

/** Sends a comment as the element on a page of the site does. */
export const post = (body: unknown, { site = 'kozani', headers = {}, query = '' }: Post = {}) =>
  ask(`/v1/sites/${site}/comments${query}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: PAGE_ORIGIN,
      'CF-Connecting-IP': newAddress(),
      ...headers,
    },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })

export const read = (thread: string, query = '', site = 'kozani', headers: Record<string, string> = {}) =>
  ask(`/v1/sites/${site}/comments?thread=${encodeURIComponent(thread)}${query}`, { headers })
