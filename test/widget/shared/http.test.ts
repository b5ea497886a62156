import { afterEach, describe, expect, it, vi } from 'vitest'
import { request } from '../../../widget/shared/http.ts'
import { api } from '../comments/newsroom.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

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

  it.each([
    ['before it was sent', (asker: AbortController) => asker.abort()],
    ['while it is under way', (asker: AbortController) => void setTimeout(() => asker.abort())],
  ])('ends with who asked, %s, also where the browser has no AbortSignal.any', async (_, leave) => {
    vi.stubGlobal('AbortSignal', { timeout: AbortSignal.timeout.bind(AbortSignal) })
    const asker = new AbortController()
    vi.spyOn(window, 'fetch').mockImplementation(
      (_, init) =>
        new Promise((_, reject) => {
          const end = () => reject(new DOMException('ended', 'AbortError'))
          if (init?.signal?.aborted) end()
          init?.signal?.addEventListener('abort', end)
        }),
    )
    leave(asker)
    expect(await request('/anything', { signal: asker.signal })).toMatchObject({
      ok: false,
      failure: { code: 'unreachable' },
    })
  })
})
