import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../ask.ts'
import { attributesOf, textOf } from '../../pages/page-tools.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { SITE, view, written } from './with-receipt.ts'

const url = `${PAGE_ORIGIN}/alba-iulia`

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged', settings: { fillSecondsMin: 0 } })
})

const htmlOf = async (path: string) => (await ask(path)).text()

/** What every way to one comment, written on a Greek page, says of its language. */
const saidOf = async (body: string) => {
  const key = crypto.randomUUID()
  const { comment, receipt } = await written({ body, thread: { key, url, title: 'Δίδυμες πόλεις' } })
  const query = new URLSearchParams({ thread: key, url, lang: 'el' }).toString()
  const page = await htmlOf(`/sites/${SITE}/thread?${query}`)
  const { comments } = await (await ask(`/v1/sites/${SITE}/comments?${query}`)).json<{ comments: object[] }>()
  const [, schema] = /"inLanguage":"([^"]*)","author"/.exec(page) ?? []
  return {
    answered: comment.lang,
    receipt: (await view(receipt.token)).comment.lang,
    read: comments.map((read) => ('lang' in read ? read.lang : undefined)),
    page: await attributesOf(page, 'article .body', 'lang'),
    schema,
    fragment: await attributesOf(
      await htmlOf(`/v1/sites/${SITE}/fragment?${query}`),
      'article .body',
      'lang',
    ),
    report: await attributesOf(
      await htmlOf(`/sites/${SITE}/comments/${comment.id}/report?lang=el`),
      '.reported .body',
      'lang',
    ),
    feed: await attributesOf(await htmlOf(`/v1/sites/${SITE}/feed.atom?${query}`), 'content', 'xml:lang'),
  }
}
const everywhere = (lang: string) => ({
  answered: lang,
  receipt: lang,
  read: [lang],
  page: [lang],
  schema: lang,
  fragment: [lang],
  report: [lang],
  feed: [lang],
})

describe('the language of a text', () => {
  it.each([
    ['en', 'Good morning to all of you from Alba Iulia.'],
    ['ro', 'Buna ziua tuturor, ne vedem la Kozani.'],
    ['el-Latn', 'Kalimera, sas eyxaristo poly.'],
    ['el', 'Καλημέρα σας.'],
  ])('is %s wherever it is read', async (lang, body) => {
    expect(await saidOf(body)).toEqual(everywhere(lang))
  })

  it('is said not to be the page’s where it cannot be, and not told to search engines', async () => {
    expect(await saidOf('Günaydın, nasılsınız?')).toEqual({ ...everywhere('und'), schema: undefined })
  })

  it('is none of what is held where nobody knows it', async () => {
    const { receipt } = await written({ body: 'Günaydın, nasılsınız?' })
    const { pathname, search } = new URL(receipt.url)
    const held = await textOf(await htmlOf(pathname + search), 'dt')
    expect(held).toContain('Άρθρο')
    expect(held).not.toContain('Γλώσσα')
  })
})
