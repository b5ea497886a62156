import { receiptViewSchema, submittedSchema } from '../../../../worker/contract/comments.ts'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN } from '../../seed.ts'
import { newAddress, post, submission } from '../../writer.ts'

/** A site where only flagged comments wait. */
export const SITE = 'open'

/** A comment of its own words, and its receipt. */
export const written = async (more: Record<string, unknown> = {}, site = SITE) => {
  const answer = await post(submission({ body: crypto.randomUUID(), ...more }), { site })
  return submittedSchema.parse(await answer.json())
}

export const call = (method: string, token: string, json?: unknown, headers: Record<string, string> = {}) =>
  ask('/v1/receipt', {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      Origin: PAGE_ORIGIN,
      'CF-Connecting-IP': newAddress(),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  })

export const view = async (token: string) => receiptViewSchema.parse(await (await call('GET', token)).json())

export const codeOf = async (answer: Response) => (await answer.json<{ code: string }>()).code
