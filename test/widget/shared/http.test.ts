import { afterEach, describe, expect, it, vi } from 'vitest'
import { request } from '../../../widget/shared/http.ts'
import { api } from '../comments/newsroom.ts'

afterEach(() => vi.restoreAllMocks())

describe('a request', () => {
  it('brings back the worker’s refusal in words', async () => {
    const answer = await request(`${api}/v1/sites/english/comments?lang=ro`)
    expect(answer).toMatchObject({
      ok: false,
      failure: { status: 400, title: 'Adresa cerută nu este corectă.' },
    })
  })

  it.each([
    ['no network', () => Promise.reject(new TypeError('no network'))],
    ['a page instead of JSON', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))],
    ['JSON of somebody else', () => Promise.resolve(Response.json({ error: 'x' }, { status: 500 }))],
  ])('is unreachable with %s, and does not throw', async (_, network) => {
    vi.spyOn(window, 'fetch').mockImplementation(network)
    expect(await request('/anything')).toMatchObject({ ok: false, failure: { code: 'unreachable' } })
  })
})
