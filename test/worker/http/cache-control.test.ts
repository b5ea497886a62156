import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { app } from '../../../worker/http/app.ts'
import { ask } from '../ask.ts'
import { seedSite } from '../seed.ts'

beforeAll(async () => {
  await seedSite(env.DB)
})

/** What others than the asker may keep, each with why: the same for everybody, and public. */
const SHARED: Record<string, string> = {
  'GET /healthz': 'no-store',
  'GET /openapi.json': 'public, max-age=300',
  'GET /v1/sites/:site/comments': 'public, max-age=0, must-revalidate',
  'GET /v1/sites/:site/feed.atom': 'public, max-age=0, must-revalidate',
  'GET /v1/sites/:site/fragment': 'public, max-age=0, must-revalidate',
  'GET /v1/sites/:site/counts': 'public, max-age=30',
  'GET /sites/:site/policies': 'public, max-age=300',
  'GET /pages.css': 'public, max-age=31536000, immutable',
  'GET /pages.svg': 'public, max-age=86400',
  'GET /moderation.css': 'public, max-age=3600',
}

const routes = [
  ...new Set(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && method !== 'OPTIONS' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

describe('what may be kept by others than the asker', () => {
  it.each(routes)('%s', async (route) => {
    const [method = '', path = ''] = route.split(' ')
    const answer = await ask(
      `${path.replace(':site', 'kozani').replaceAll(/:\w+/g, crypto.randomUUID())}?thread=a`,
      {
        method,
        redirect: 'manual',
      },
    )
    expect(answer.headers.get('Cache-Control')).toBe(SHARED[route] ?? 'private, no-store')
    expect(answer.status).toBeLessThan(500)
  })

  it('is the list above, and nothing that is there no more', () => {
    expect(Object.keys(SHARED).filter((route) => !routes.includes(route))).toEqual([])
  })
})
