import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { malformedBody } from '../../../malformed-bodies.ts'
import { seedSite } from '../../seed.ts'
import { post, submission } from '../../writer.ts'

beforeAll(async () => {
  await seedSite(env.DB)
})

const rows = async (): Promise<number> =>
  (await env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n')) ?? 0

describe('whatever is thrown at it', () => {
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  const bodies: [string, string][] = [
    ['deep JSON', deep],
    ['deep JSON in a field', `{"name":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['a key twice', `{"id":"x","id":"y"}`],
    ['keys of every object', `{"__proto__":{"consent":true},"constructor":1,"toString":2}`],
    ['numbers without end', `{"consent":1e999,"body":-0}`],
    ['half characters', JSON.stringify(submission({ thread: { key: '\ud800' } }))],
    [
      'wrong types',
      `{"id":1,"thread":"x","body":{},"name":[],"email":true,"website":0,"consent":"true","policyVersion":null}`,
    ],
  ]
  for (const [name, body] of bodies) {
    it(`answers ${name} with a refusal and stores nothing`, async () => {
      const before = await rows()
      const answer = await post(body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(await rows()).toBe(before)
    })
  }

  it('keeps text with half characters without them', async () => {
    const sent = submission({ body: 'α\ud800β', name: '\udc00Μαρία' })
    const answer = await post(sent)
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ comment: { body: 'αβ', author: { name: 'Μαρία' } } })
  })

  it('answers whatever else is no comment with a refusal that has a code, and stores nothing', async () => {
    const before = await rows()
    const refused = fc.asyncProperty(malformedBody, async (body) => {
      const answer = await post(body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(await answer.json()).toMatchObject({ code: expect.any(String) as string })
    })
    await fc.assert(refused, { numRuns: 150 })
    expect(await rows()).toBe(before)
  })
})
