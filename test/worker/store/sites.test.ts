import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { siteStatements, type NewSite } from '../../../worker/store/sites.ts'

const site: NewSite = {
  id: 'kozani',
  name: 'Ώρα Κοζάνης',
  lang: 'el',
  origins: ['https://news.example'],
  policyVersion: '1',
  policies: [{ lang: 'el', url: 'https://news.example/privacy', words: 'Αποδέχομαι την [πολιτική].' }],
}

const setUp = async (wish: NewSite) => {
  const statements = await siteStatements(wish, 1)
  await env.DB.batch(statements.map(({ sql, values }) => env.DB.prepare(sql).bind(...values)))
}

describe('setting a site up again', () => {
  it('keeps the settings it has, unless new ones are given', async () => {
    const settings = () => env.DB.prepare("SELECT settings FROM sites WHERE id = 'kozani'").first('settings')
    await setUp({ ...site, settings: { maxDepth: 2 } })
    await setUp({ ...site, name: 'Κοζάνη Σήμερα' })
    expect(await settings()).toBe('{"maxDepth":2}')
    await setUp({ ...site, settings: { maxDepth: 3 } })
    expect(await settings()).toBe('{"maxDepth":3}')
  })

  it('never changes a wording that was shown under a version', async () => {
    await setUp(site)
    await setUp({
      ...site,
      policies: [{ lang: 'el', url: 'https://news.example/other', words: 'Άλλα [λόγια].' }],
    })
    expect(await env.DB.prepare('SELECT words FROM policies').first('words')).toBe(
      'Αποδέχομαι την [πολιτική].',
    )
  })
})
