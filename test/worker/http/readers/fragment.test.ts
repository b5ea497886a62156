import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSchema } from '../../../../worker/contract/comments.ts'
import type { FragmentData } from '../../../../worker/contract/fragment.ts'
import { ask, WORKER } from '../../ask.ts'
import { seedLongThread } from '../../long-thread.ts'
import { attributesOf, formOf, textOf } from '../../pages/page-tools.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { newAddress, post, read, submission } from '../../writer.ts'

const SITE = 'open'
const url = `${PAGE_ORIGIN}/alba-iulia`

const settings = { fillSecondsMin: 0 }
beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged', settings })
})

const fragmentOf = (
  thread: string,
  more: Record<string, string> = {},
  headers: Record<string, string> = {},
) =>
  ask(`/v1/sites/${SITE}/fragment?${new URLSearchParams({ thread, url, ...more }).toString()}`, { headers })
const htmlOf = async (...asked: Parameters<typeof fragmentOf>) => (await fragmentOf(...asked)).text()

const write = async (key: string, more: Record<string, unknown> = {}): Promise<string> => {
  const sent = submission({
    thread: { key, url, title: 'Δίδυμες πόλεις' },
    body: crypto.randomUUID(),
    ...more,
  })
  const answer = await post(sent, { site: SITE })
  expect(await answer.json()).toMatchObject({ comment: { status: 'approved' } })
  return sent.id
}

const dataOf = async (html: string): Promise<FragmentData> => {
  const [text = ''] = await textOf(html, 'script[type="application/json"]')
  return JSON.parse(text) as FragmentData
}

/** What search engines read of it: in the page itself, behind the shadow tree, where they look for it. */
const schemaOf = async (html: string): Promise<Record<string, unknown>> => {
  const behind = html.slice(html.indexOf('</template>'))
  const [text = ''] = await textOf(behind, 'script[type="application/ld+json"]')
  return JSON.parse(text) as Record<string, unknown>
}

const send = (form: URLSearchParams, address = newAddress()) =>
  ask(`/v1/sites/${SITE}/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: PAGE_ORIGIN,
      'CF-Connecting-IP': address,
    },
    body: form.toString(),
  })

const stored = async (key: string) =>
  (
    await env.DB.prepare('SELECT c.body FROM comments c JOIN threads t ON t.id = c.thread_id WHERE t.key = ?')
      .bind(key)
      .all<{ body: string }>()
  ).results.map(({ body }) => body)

describe('a fragment', () => {
  it('is one declarative shadow root with the published comments and the form, in the site’s language', async () => {
    const root = await write('talk', { body: 'Καλημέρα στις δύο πόλεις', name: 'Μαρία' })
    await write('talk', { body: 'Και σε σένα', parentId: root })
    const answer = await fragmentOf('talk')
    const html = await answer.text()
    expect(answer.headers.get('Content-Type')).toContain('text/html')
    expect(html).toMatch(
      /^<template shadowrootmode="open">.*<\/template><script type="application\/ld\+json">/s,
    )
    expect(await attributesOf(html, 'link', 'href')).toEqual([`${WORKER}/twin-comments.css`])
    expect(await textOf(html, '[part=heading]')).toEqual(['2 σχόλια'])
    expect(await textOf(html, `#c-${root} > [part=body] p`)).toEqual(['Καλημέρα στις δύο πόλεις'])
    expect(await textOf(html, `#c-${root} > [part=replies] [part=body] p`)).toEqual(['Και σε σένα'])
    expect(await attributesOf(html, `#c-${root} > header [part=time]`, 'href')).toEqual([
      `${url}#comment-${root}`,
    ])
    expect(await textOf(html, '[part=submit] span')).toEqual(['Αποστολή σχολίου'])
    expect(await attributesOf(html, 'form', 'action')).toEqual([`${WORKER}/v1/sites/${SITE}/comments`])
  })

  it('holds what the element would be answered, and which question that is', async () => {
    await write('data')
    const { page, ...asked } = await dataOf(await htmlOf('data', { lang: 'ro', sort: 'newest', limit: '7' }))
    expect(asked).toEqual({ site: SITE, lang: 'ro', sort: 'newest', limit: 7 })
    const answer = pageSchema.parse(await (await read('data', '&lang=ro&sort=newest&limit=7', SITE)).json())
    expect({ ...page, form: { ...page.form, token: '' } }).toEqual({
      ...answer,
      form: { ...answer.form, token: '' },
    })
  })

  it('tells search engines of the article how many comments it has, and what they say', async () => {
    const root = await write('schema', { name: 'Μαρία', body: 'Καλημέρα από την Κοζάνη' })
    await write('schema', { parentId: root, body: 'Και από την Άλμπα Ιούλια' })
    expect(await schemaOf(await htmlOf('schema'))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': url,
      commentCount: 2,
      comment: [
        {
          '@type': 'Comment',
          '@id': `${url}#comment-${root}`,
          text: 'Καλημέρα από την Κοζάνη',
          author: { name: 'Μαρία' },
          comment: [{ text: 'Και από την Άλμπα Ιούλια', author: { name: 'Ανώνυμος' } }],
        },
      ],
    })
  })

  it('leads on to the page of the conversation where there is more', async () => {
    await seedLongThread(env.DB, { site: SITE, key: 'long', roots: 30, longBranch: 25 })
    const html = await htmlOf('long')
    const links = await attributesOf(html, '[part=more]', 'href')
    expect(await textOf(html, '[part=more]')).toEqual(['Ακόμη 5 απαντήσεις', 'Περισσότερα σχόλια'])
    for (const link of links) {
      const page = await ask(link.slice(WORKER.length))
      expect(page.status).toBe(200)
      expect((await textOf(await page.text(), 'article')).length).toBe(5)
    }
  })

  it('leads from each comment to a form that answers it, and to none below the deepest', async () => {
    await seedSite(env.DB, { id: SITE, rule: 'flagged', settings: { ...settings, maxDepth: 1 } })
    const root = await write('depth')
    const reply = await write('depth', { parentId: root })
    const html = await htmlOf('depth')
    const [link = ''] = await attributesOf(html, `#c-${root} > footer [part=reply]`, 'href')
    expect((await formOf(await (await ask(link.slice(WORKER.length))).text())).get('parentId')).toBe(root)
    expect(await attributesOf(html, `#c-${reply} > footer [part=reply]`, 'href')).toEqual([])
    await seedSite(env.DB, { id: SITE, rule: 'flagged', settings })
  })

  it('of a closed conversation shows the comments, says so, and has no form', async () => {
    await write('closed')
    await env.DB.prepare("UPDATE threads SET state = 'closed' WHERE key = 'closed'").run()
    const html = await htmlOf('closed')
    expect(await textOf(html, '[part=closed]')).toEqual([
      'Η συζήτηση έχει κλείσει και δεν δέχεται νέα σχόλια.',
    ])
    expect(await attributesOf(html, 'form, [part=reply], [part=jump]', 'part')).toEqual([])
    expect(await attributesOf(html, 'article', 'part')).toEqual(['comment'])
  })

  it('shows the site’s own words above the form, and in a closed conversation', async () => {
    const own = { aboveForm: 'Με σεβασμό.\n\nΧωρίς <b>συνθήματα</b>.', closed: 'Κλείσαμε.\n\nΤα λέμε αύριο.' }
    await seedSite(env.DB, { id: SITE, rule: 'flagged', settings: { ...settings, texts: { el: own } } })
    const open = await htmlOf('own-words', { lang: 'el' })
    expect(await textOf(open, 'form [part=site-words] p')).toEqual(['Με σεβασμό.', 'Χωρίς <b>συνθήματα</b>.'])
    expect(await attributesOf(open, '[part=site-words]', 'lang')).toEqual(['el'])
    await write('own-words')
    await env.DB.prepare("UPDATE threads SET state = 'closed' WHERE key = 'own-words'").run()
    const closed = await htmlOf('own-words', { lang: 'el' })
    expect(await textOf(closed, '[part=closed] p')).toEqual(['Κλείσαμε.', 'Τα λέμε αύριο.'])
    await seedSite(env.DB, { id: SITE, rule: 'flagged', settings })
  })

  it.each([
    ['el', 'Δεν υπάρχουν ακόμη σχόλια. Γράψτε το πρώτο.'],
    ['en', 'There are no comments yet. Write the first one.'],
    ['ro', 'Nu există încă niciun comentariu. Scrieți-l pe primul.'],
  ])('speaks %s, and the consent is then in that language', async (lang, empty) => {
    const answer = await fragmentOf('nobody', { lang })
    const html = await answer.text()
    expect(answer.headers.get('Content-Language')).toBe(lang)
    expect(await textOf(html, '[part=empty]')).toEqual([empty])
    expect(await attributesOf(html, '.still, label[for=f-consent]', 'lang')).toEqual([lang, lang])
  })

  it('takes its place among the page’s headings', async () => {
    await write('levels')
    const html = await htmlOf('levels', { level: '4' })
    expect(await attributesOf(html, '[role=heading]', 'aria-level')).toEqual(['4', '5', '5'])
  })

  it('is answered with 304 until something that readers see changes', async () => {
    await write('tagged')
    const first = await fragmentOf('tagged')
    const tag = first.headers.get('ETag') ?? ''
    const again = () => fragmentOf('tagged', {}, { 'If-None-Match': tag })
    expect((await again()).status).toBe(304)
    await write('tagged')
    expect((await again()).status).toBe(200)
  })

  it('names no place that is not the site’s', async () => {
    expect(await htmlOf('foreign', { url: 'https://elsewhere.example/' })).not.toContain('elsewhere.example')
  })

  describe('of an article that was renamed', () => {
    const renamed = { url: `${PAGE_ORIGIN}/kozani-alba-iulia`, title: 'Αδελφές πόλεις' }

    it('names the page that it was asked for, as the newsroom’s own description of it does', async () => {
      const root = await write('renamed')
      const html = await htmlOf('renamed', renamed)
      expect(await schemaOf(html)).toMatchObject({
        '@id': renamed.url,
        url: renamed.url,
        headline: renamed.title,
        comment: [{ '@id': `${renamed.url}#comment-${root}` }],
      })
      expect(await attributesOf(html, '[part=time]', 'href')).toEqual([`${renamed.url}#comment-${root}`])
      const form = await formOf(html)
      expect([form.get('thread.url'), form.get('thread.title')]).toEqual([renamed.url, renamed.title])
    })

    it.each([
      ['a page of another site', { url: 'https://elsewhere.example/alba-iulia', title: '' }],
      ['no address', { url: 'https://', title: '' }],
      ['nothing', { url: '', title: ' ' }],
    ])('names what its first writer said where it was asked for %s', async (what, asked) => {
      await write(`asked ${what}`)
      expect(await schemaOf(await htmlOf(`asked ${what}`, asked))).toMatchObject({
        '@id': url,
        headline: 'Δίδυμες πόλεις',
      })
    })

    it('changes for nobody else what they are told', async () => {
      await write('told')
      await htmlOf('told', renamed)
      expect(await schemaOf(await htmlOf('told', { url: '' }))).toMatchObject({
        '@id': url,
        headline: 'Δίδυμες πόλεις',
      })
      expect(await (await read('told', '', SITE)).json()).toMatchObject({ thread: { url } })
    })

    it.each<[string, Record<string, string>]>([
      ['url', { url: renamed.url }],
      ['title', { title: renamed.title }],
      ['lang', { lang: 'ro' }],
      ['sort', { sort: 'newest' }],
      ['limit', { limit: '7' }],
      ['level', { level: '4' }],
    ])(
      'is another answer for another %s, also to a server that keeps one for each thread',
      async (name, other) => {
        await write(`kept ${name}`)
        const held = { 'If-None-Match': (await fragmentOf(`kept ${name}`)).headers.get('ETag') ?? '' }
        expect((await fragmentOf(`kept ${name}`, {}, held)).status).toBe(304)
        expect((await fragmentOf(`kept ${name}`, other, held)).status).toBe(200)
      },
    )
  })

  it.each([
    ['/v1/sites/nowhere/fragment?thread=a', 404],
    [`/v1/sites/${SITE}/fragment`, 400],
    [`/v1/sites/${SITE}/fragment?thread=a&level=9`, 400],
  ])('refuses %s with a problem, which no server takes for a fragment', async (path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it.each([
    '<script>alert(1)</script>',
    '</template></twin-comments><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</script><!-- <svg/onload=alert(1)>',
    '&lt;b&gt; &amp;amp;',
  ])('holds hostile words as text alone: %s', async (words) => {
    const key = `hostile ${words}`
    await write(key, { body: words, name: words, thread: { key, url, title: words } })
    const html = await htmlOf(key, { title: words })
    expect(await textOf(html, '[part=body] p')).toEqual([words])
    expect(await textOf(html, '[part=author]')).toEqual([words])
    expect(await attributesOf(html, 'script, img, svg', 'type')).toEqual([
      'application/json',
      'application/ld+json',
    ])
    expect((await schemaOf(html)).comment).toMatchObject([{ text: words, author: { name: words } }])
    expect(html.match(/<\/template>/g)).toHaveLength(1)
    const { page } = await dataOf(html)
    expect(page.comments.map(({ body, author }) => [body, author.name])).toEqual([[words, words]])
    expect((await formOf(html)).get('thread.key')).toBe(key)
  })
})

describe('its form, sent without script', () => {
  const filled = async (key: string, more: Record<string, string> = {}) => {
    const form = await formOf(await htmlOf(key, { title: 'Δίδυμες πόλεις' }))
    for (const [name, value] of Object.entries({ body: crypto.randomUUID(), ...more })) form.set(name, value)
    return form
  }

  it('carries nothing of one reader: a server may keep it', async () => {
    const form = await filled('shared')
    expect([form.has('id'), form.has('proof'), form.has('consent')]).toEqual([false, false, false])
  })

  it('stores the comment and leads to its private page, where it can be withdrawn', async () => {
    const form = await filled('sent', { consent: 'on' })
    const sent = await send(form)
    expect(sent.status).toBe(303)
    expect(sent.headers.get('Cache-Control')).toBe('private, no-store')
    expect(await stored('sent')).toEqual([form.get('body')])
    const page = await ask(sent.headers.get('Location') ?? '')
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(await attributesOf(html, 'button[value=withdraw]', 'name')).toEqual(['action'])
    expect(await attributesOf(html, `a[href="${url}"]`, 'href')).toEqual([url])
  })

  it('is stored once, however often it is pressed, and each reader’s words are their own', async () => {
    const form = await filled('pressed', { consent: 'on', body: 'Μπράβο σε όλους!' })
    const [one, other] = [newAddress(), newAddress()]
    const places = []
    for (const address of [one, one, other]) places.push((await send(form, address)).headers.get('Location'))
    expect(await stored('pressed')).toHaveLength(2)
    expect(places[0]).toBe(places[1])
    expect(places[2]).not.toBe(places[0])
  })

  it('that forgets the box comes back with every word, and can then be sent', async () => {
    const form = await filled('box', { body: '  «Πρώτη» γραμμή\nδεύτερη', name: 'Ελένη' })
    const refused = await send(form)
    expect(refused.status).toBe(422)
    const again = await formOf(await refused.text())
    expect([again.get('body'), again.get('name')]).toEqual(['  «Πρώτη» γραμμή\nδεύτερη', 'Ελένη'])
    again.set('consent', 'true')
    const sent = await send(again)
    expect(sent.headers.get('Location')).toBe(`${url}#twin-published`)
    expect(await stored('box')).toHaveLength(1)
  })
})
