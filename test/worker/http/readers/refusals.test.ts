import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../../../../worker/contract/comments.ts'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { problemSentence } from '../../../../worker/contract/i18n/problem-sentence.ts'
import type { ProblemCode } from '../../../../worker/contract/problem-codes.ts'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { newAddress, post, submission } from '../../writer.ts'

const SHALLOW = 'shallow'

beforeAll(async () => {
  await seedSite(env.DB)
  await seedSite(env.DB, { id: SHALLOW, rule: 'flagged', settings: { maxDepth: 0 } })
  await seedSite(env.DB, { id: 'busy', settings: { floods: { hold: 1, refuse: 3 } } })
  await env.DB.prepare(
    `INSERT INTO threads (site, key, state, created_at) VALUES ('kozani', 'closed', 'closed', 0)`,
  ).run()
})

const rows = async (): Promise<number> =>
  (await env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n')) ?? 0

/** A refusal with its sentence in each language, which stores nothing. */
const expectRefusal = async (
  send: (query: string) => Promise<Response>,
  status: number,
  code: ProblemCode,
  errors?: { field: string; code: ProblemCode }[],
) => {
  const before = await rows()
  for (const lang of LANGUAGES) {
    const answer = await send(`?lang=${lang}`)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect(answer.headers.get('Content-Language')).toBe(lang)
    const problem = problemSchema.parse(await answer.json())
    expect(problem).toEqual({
      type: 'about:blank',
      status,
      code,
      title: problemSentence(code, lang),
      ...(errors && {
        errors: errors.map((error) => ({ ...error, title: problemSentence(error.code, lang) })),
      }),
    })
  }
  expect(await rows()).toBe(before)
}

type Field = [name: string, field: string, code: ProblemCode, overrides: Record<string, unknown>]
const fields: Field[] = [
  ['no consent', 'consent', 'consent_required', { consent: false }],
  ['an outdated policy', 'policyVersion', 'policy_outdated', { policyVersion: '2025-01' }],
  ['no text', 'body', 'body_required', { body: ' \n ' }],
  ['too long a text', 'body', 'body_too_long', { body: 'α'.repeat(5_001) }],
  ['too long a name', 'name', 'name_too_long', { name: 'ν'.repeat(81) }],
  ['too long an e-mail', 'email', 'email_too_long', { email: `${'m'.repeat(250)}@a.gr` }],
  ['a malformed e-mail', 'email', 'email_malformed', { email: 'maria' }],
  ['too long a website', 'website', 'website_too_long', { website: `a.gr/${'x'.repeat(300)}` }],
  ['a website that would run', 'website', 'website_malformed', { website: 'javascript:alert(1)' }],
  ['a malformed id', 'id', 'id_malformed', { id: 'seven' }],
  ['no thread', 'thread', 'thread_malformed', { thread: null }],
  ['a malformed parent', 'parentId', 'parent_malformed', { parentId: 'seven' }],
  ['a missing parent', 'parentId', 'parent_missing', { parentId: crypto.randomUUID() }],
  ['a field of another shape', 'name', 'field_malformed', { name: ['Μαρία'] }],
]

describe('a comment is refused, with a sentence in the reader’s language,', () => {
  for (const [name, field, code, overrides] of fields) {
    it(`for ${name}`, () =>
      expectRefusal((query) => post(submission(overrides), { query }), 422, 'validation_failed', [
        { field, code },
      ]))
  }

  it('for everything at once, a missing parent included', () =>
    expectRefusal(
      (query) =>
        post(submission({ body: '', email: 'x', consent: false, parentId: crypto.randomUUID() }), { query }),
      422,
      'validation_failed',
      [
        { field: 'body', code: 'body_required' },
        { field: 'email', code: 'email_malformed' },
        { field: 'consent', code: 'consent_required' },
        { field: 'parentId', code: 'parent_missing' },
      ],
    ))

  it('for a reply deeper than the site allows', async () => {
    const first = submission()
    expect((await post(first, { site: SHALLOW })).status).toBe(201)
    await expectRefusal(
      (query) => post(submission({ parentId: first.id }), { site: SHALLOW, query }),
      422,
      'validation_failed',
      [{ field: 'parentId', code: 'too_deep' }],
    )
  })

  it('for a parent that awaits moderation: nobody but its writer knows of it', async () => {
    const first = submission()
    await post(first)
    await expectRefusal(
      (query) => post(submission({ parentId: first.id }), { query }),
      422,
      'validation_failed',
      [{ field: 'parentId', code: 'parent_missing' }],
    )
  })

  it('for a closed thread', () =>
    expectRefusal(
      (query) => post(submission({ thread: { key: 'closed' } }), { query }),
      409,
      'thread_closed',
    ))

  it('for an unknown site', () =>
    expectRefusal((query) => post(submission(), { site: 'nowhere', query }), 404, 'unknown_site'))

  it('for an unknown site, and any page may read that, before it writes too', async () => {
    const path = '/v1/sites/nowhere/comments'
    for (const method of ['GET', 'POST']) {
      const answer = await ask(`${path}?thread=any`, {
        method,
        headers: { Origin: 'https://mistyped.example' },
      })
      expect(answer.status).toBe(404)
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
    const preflight = await ask(path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://mistyped.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it('for a used id with other content', async () => {
    const first = submission()
    await post(first)
    await expectRefusal((query) => post({ ...first, body: 'Άλλα λόγια' }, { query }), 409, 'id_conflict')
  })

  it('for an id of another site', async () => {
    const first = submission()
    await post(first)
    await expectRefusal((query) => post(first, { site: SHALLOW, query }), 409, 'id_conflict')
  })

  for (const [name, origin] of [
    ['a foreign origin', 'https://elsewhere.example'],
    ['the right host by another scheme', PAGE_ORIGIN.replace('https:', 'http:')],
    ['the right host at another port', `${PAGE_ORIGIN}:8443`],
    ['an origin that only begins like the site’s', `${PAGE_ORIGIN}.evil.example`],
    ['an opaque origin', 'null'],
    ['no origin', ''],
  ] as const) {
    it(`from ${name}`, async () => {
      await expectRefusal(
        (query) => post(submission(), { headers: { Origin: origin }, query }),
        403,
        'origin_not_allowed',
      )
      const answer = await post(submission(), { headers: { Origin: origin } })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    })
  }

  it('when it is no JSON', async () => {
    for (const body of ['{', '', 'null', '[]', '"x"', '7', '{"a":1']) {
      await expectRefusal((query) => post(body, { query }), 400, 'malformed_body')
    }
  })

  it('when its bytes are no UTF-8', () =>
    expectRefusal(
      (query) =>
        ask(`/v1/sites/kozani/comments${query}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            Origin: PAGE_ORIGIN,
            'CF-Connecting-IP': newAddress(),
          },
          body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
        }),
      400,
      'malformed_body',
    ))

  it('in another format', () =>
    expectRefusal(
      (query) => post(submission(), { headers: { 'Content-Type': 'text/plain' }, query }),
      415,
      'unsupported_media_type',
    ))

  it('above 64 KB, whether or not its length was announced', async () => {
    const large = JSON.stringify(submission({ body: 'x'.repeat(65 * 1024) }))
    await expectRefusal((query) => post(large, { query }), 413, 'body_too_large')
    await expectRefusal(
      (query) =>
        ask(`/v1/sites/kozani/comments${query}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            Origin: PAGE_ORIGIN,
            'CF-Connecting-IP': newAddress(),
          },
          body: new Blob([large]).stream(),
        }),
      413,
      'body_too_large',
    )
  })

  it('when too many come from one address, with the time to wait', async () => {
    const headers = { 'CF-Connecting-IP': newAddress() }
    for (let n = 0; n < 3; n += 1) {
      expect((await post(submission(), { site: 'busy', headers })).status).toBe(201)
    }
    await expectRefusal(
      (query) => post(submission(), { site: 'busy', headers, query }),
      429,
      'too_many_requests',
    )
    const answer = await post(submission(), { site: 'busy', headers })
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    // Others go on.
    expect((await post(submission(), { site: 'busy' })).status).toBe(201)
  })

  it('before anything is parsed, when one address knocks without end', async () => {
    const headers = { 'CF-Connecting-IP': newAddress() }
    const answers = await Promise.all(Array.from({ length: 150 }, () => post('{', { headers })))
    const limited = answers.filter(({ status }) => status === 429)
    expect(limited.length).toBeGreaterThanOrEqual(1)
    expect(answers.every(({ status }) => status === 400 || status === 429)).toBe(true)
    expect(limited[0]?.headers.get('Retry-After')).toBe('60')
  })
})
