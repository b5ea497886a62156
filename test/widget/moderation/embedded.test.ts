import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Session, Summary } from '../../../worker/contract/moderation.ts'
import '../../../widget/twin-moderation.ts'
import type { TwinModeration } from '../../../widget/moderation/twin-moderation-element.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'

const API = 'https://comments.example'

const session: Session = {
  member: { id: '00000000-0000-4000-8000-0000000000aa', name: 'Eleni' },
  sites: [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role: 'moderator' }],
  passkeys: 0,
  expiresAt: '2026-11-20T10:00:00.000Z',
  via: 'embedded',
}
const summary: Summary = {
  counts: { pending: 1, approved: 0, spam: 0, trash: 0 },
  oldestPendingAt: null,
  reported: 0,
  unchecked: 0,
  akismet: 'off',
  retention: { spamDays: 15, trashDays: 0 },
  at: new Date().toISOString(),
  decided: [],
}

/** A worker of another origin, which knows the tokens of `valid`. */
const worker = (valid: Set<string>) => {
  const calls: { path: string; token: string | null; credentials: string | undefined }[] = []
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) => {
    const { pathname } = new URL(input)
    const token = new Headers(init.headers).get('Authorization')
    calls.push({ path: pathname, token, credentials: init.credentials })
    const refused = (code: string) =>
      Response.json({ code, status: 401, title: code, type: '' }, { status: 401 })
    if (token === null) return Promise.resolve(refused('signed_out'))
    if (!valid.has(token.replace('Bearer ', ''))) return Promise.resolve(refused('token_refused'))
    const answers: Record<string, unknown> = {
      me: session,
      summary,
      comments: { comments: [comment('Anna')], next: null },
    }
    const answer = answers[pathname.split('/').at(-1) ?? '']
    return Promise.resolve(answer ? Response.json(answer) : refused('not_allowed'))
  })
  return calls
}

const embed = (token: TwinModeration['token']): TwinModeration => {
  history.replaceState(null, '', location.pathname)
  localStorage.clear()
  document.body.replaceChildren()
  const desk = document.createElement('twin-moderation')
  Object.assign(desk, { site: 'kozani', api: API, lang: 'en', token })
  document.body.append(desk)
  return desk
}

beforeEach(() => page.viewport(1000, 900))

describe('a desk inside a page of another origin', () => {
  let valid: Set<string>
  beforeEach(() => (valid = new Set(['first'])))
  afterEach(() => vi.unstubAllGlobals())

  it('works by a token of that page, and never by a cookie', async () => {
    const calls = worker(valid)
    embed(() => Promise.resolve('first'))
    await expect.element(article('Anna')).toBeVisible()
    expect(calls[0]?.path).toBe('/v1/sites/kozani/moderation/me')
    expect(new Set(calls.map(({ token, credentials }) => `${token} ${credentials}`))).toEqual(
      new Set(['Bearer first omit']),
    )
  })

  it('offers no passkey, no way out, and no section about a person or for owners', async () => {
    worker(valid)
    embed(() => Promise.resolve('first'))
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(page.getByText('Eleni')).toBeVisible()
    await expect.element(page.getByText('Set up your passkey')).not.toBeInTheDocument()
    await expect.element(page.getByText('Sign out')).not.toBeInTheDocument()
    await page.getByRole('link', { name: 'Office' }).click()
    const sections = page.getByRole('navigation', { name: 'The office' }).getByRole('link')
    await expect.element(sections.first()).toHaveTextContent('Figures')
    // Whom they keep out they see here, and lift it at the desk's own page.
    expect(sections.all().map((section) => section.element().textContent.trim())).toEqual(['Figures', 'Bans'])
  })

  it('asks for another token when one has run out, and nobody notices', async () => {
    worker(valid)
    const tokens = ['second', 'first']
    embed(() => Promise.resolve(tokens.pop() ?? ''))
    await expect.element(article('Anna')).toBeVisible()
    valid.clear()
    valid.add('second')
    await page.getByRole('link', { name: 'Approved', exact: false }).click()
    await expect
      .element(page.getByRole('link', { name: 'Approved', exact: false }))
      .toHaveAttribute('aria-current', 'page')
    await expect.element(article('Anna')).toBeVisible()
    expect(tokens).toEqual([])
  })

  it('says that it gets no token, and tries again when asked', async () => {
    worker(valid)
    let away = true
    embed(() => (away ? Promise.reject(new Error('away')) : Promise.resolve('first')))
    await expect.element(page.getByText('The token is not valid, has expired or was revoked.')).toBeVisible()
    away = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('begins anew where the page says late who sits there', async () => {
    worker(valid)
    const desk = embed(null)
    await expect.element(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    desk.token = () => Promise.resolve('first')
    await expect.element(article('Anna')).toBeVisible()
  })
})
