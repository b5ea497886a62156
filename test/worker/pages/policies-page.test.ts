import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { ask, WORKER } from '../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../seed.ts'
import { post, submission } from '../writer.ts'
import { attributesOf, textOf } from './page-tools.ts'

const OLD = 'Διάβασα & δέχομαι την [παλιά <πολιτική>].'

beforeAll(async () => {
  await seedSite(env.DB, {
    policyVersion: '2025-03',
    policies: [{ lang: 'el', url: `${PAGE_ORIGIN}/palia`, words: OLD }],
  })
  await env.DB.prepare("UPDATE policies SET created_at = created_at - 1 WHERE version = '2025-03'").run()
  await seedSite(env.DB)
})

/** As anybody can work it out: the bytes of the words in UTF-8. */
const sha256 = async (words: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

describe('the page of a site’s policies', () => {
  it('shows every version in every language, the newest first, and what was true then is there still', async () => {
    const answer = await ask('/sites/kozani/policies')
    const html = await answer.text()
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(await textOf(html, 'h2')).toEqual(['Έκδοση 2026-01', 'Έκδοση 2025-03'])
    const shown = await textOf(html, 'blockquote p')
    expect(shown).toHaveLength(4)
    expect(shown.at(-1)).toBe('Διάβασα & δέχομαι την παλιά <πολιτική>.')
    expect(await attributesOf(html, '.wordings a', 'href')).toContain(`${PAGE_ORIGIN}/palia`)
  })

  it('gives each its fingerprint, which anybody can work out from the words', async () => {
    const html = await (await ask('/sites/kozani/policies')).text()
    const words = await textOf(html, 'blockquote p')
    expect(await textOf(html, 'code')).toEqual(await Promise.all(words.map(sha256)))
  })

  it('is where the receipt of a comment leads, to the very words that were ticked', async () => {
    const { receipt } = await (await post(submission({ lang: 'ro' }))).json<Submitted>()
    const page = await (await ask(receipt.url.replace(WORKER, ''))).text()
    const [fingerprint = ''] = await textOf(page, 'dd code')
    const [link = ''] = await attributesOf(page, 'dd a.address', 'href')
    const html = await (await ask(link.replace(WORKER, '').split('#')[0] ?? '')).text()
    const [words = ''] = await textOf(html, `[id="${link.split('#')[1] ?? ''}"] blockquote p`)
    expect(words).toContain('confidențialitate')
    expect(await sha256(words)).toBe(fingerprint)
  })

  it.each([
    ['en', 'Version 2026-01'],
    ['ro', 'Versiunea 2026-01'],
  ])('speaks %s where it is asked to', async (lang, heading) => {
    const html = await (await ask(`/sites/kozani/policies?lang=${lang}`)).text()
    expect((await textOf(html, 'h2'))[0]).toBe(heading)
  })

  it('of a site that is not there says so', async () => {
    expect((await ask('/sites/nowhere/policies')).status).toBe(404)
  })
})
