import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'

describe('the worker', () => {
  it('says that it is well', async () => {
    const answer = await ask('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ ok: true })
  })

  it('answers an address that does not exist with a problem in the reader’s language', async () => {
    const answer = await ask('/nothing', { headers: { 'Accept-Language': 'el' } })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code: 'not_found', title: 'Αυτό που ζητήσατε δεν βρέθηκε.' })
  })
})
