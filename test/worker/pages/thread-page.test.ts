import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, WORKER } from '../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../seed.ts'
import { newAddress, submission } from '../writer.ts'
import { approve, attributesOf, formOf, textOf } from './page-tools.ts'

const url = `${PAGE_ORIGIN}/alba-iulia`
const pageOf = (key: string, more: Record<string, string> = {}) =>
  ask(
    `/sites/kozani/thread?${new URLSearchParams({ thread: key, url, title: 'Δίδυμες πόλεις', ...more }).toString()}`,
  )

const send = (form: URLSearchParams, headers: Record<string, string> = {}) =>
  ask('/v1/sites/kozani/comments', {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: WORKER,
      'CF-Connecting-IP': newAddress(),
      ...headers,
    },
    body: form.toString(),
  })

/** Opens the page of a thread and fills its form in. */
const filled = async (key: string, typed: Record<string, string> = {}, more: Record<string, string> = {}) => {
  const form = await formOf(await (await pageOf(key, more)).text())
  for (const [name, value] of Object.entries({ body: 'Μπράβο στις δύο πόλεις!', ...typed }))
    form.set(name, value)
  return form
}
const tick = (form: URLSearchParams) => form.set('consent', 'true')
const stored = async (key: string) =>
  (
    await env.DB.prepare(
      'SELECT c.* FROM comments c JOIN threads t ON t.id = c.thread_id WHERE t.key = ? ORDER BY c.path',
    )
      .bind(key)
      .all<{ id: string; body: string; parent_id: string | null; email: string | null }>()
  ).results

beforeAll(async () => {
  await seedSite(env.DB)
})

describe('the page of a thread without script', () => {
  it('shows the form, unticked, in the site’s language', async () => {
    const answer = await pageOf('empty')
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('<html lang="el">')
    expect(await textOf(html, 'button')).toEqual(['Αποστολή σχολίου'])
    expect((await formOf(html)).has('consent')).toBe(false)
    expect(await attributesOf(html, 'link[rel=canonical]', 'href')).toEqual([url])
  })

  it('speaks the language that is asked for, and the consent is then in that language', async () => {
    const html = await (await pageOf('empty', { lang: 'ro' })).text()
    expect(html).toContain('<html lang="ro">')
    expect((await formOf(html)).get('lang')).toBe('ro')
  })

  it('is nobody’s to cache, runs no script, and its form may lead back to the article', async () => {
    const { headers } = await pageOf('empty')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(policy).toContain(`form-action 'self' ${PAGE_ORIGIN}`)
  })

  it.each([
    ['/sites/nowhere/thread?thread=a', 404],
    ['/sites/kozani/thread', 400],
    ['/sites/kozani/thread?thread=a&after=%00', 400],
  ])('refuses %s with a page', async (path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toContain('text/html')
  })

  it('explains what may be wrong with the address of a site that is not here', async () => {
    const html = await (await ask('/sites/nowhere/thread?thread=a&lang=el')).text()
    expect((await textOf(html, 'main p')).join()).toContain('Γυρίστε στο άρθρο')
  })

  it('sends nobody to a place that is not the site’s', async () => {
    const html = await (await pageOf('foreign', { url: 'https://elsewhere.example/' })).text()
    expect(html).not.toContain('elsewhere.example')
  })
})

describe('a form sent without script', () => {
  it('that forgets the box comes back with everything kept and the reason in Greek; ticked, it is sent', async () => {
    const typed = { body: '  «Πρώτη» γραμμή\nδεύτερη & τρίτη', name: 'Ελένη', email: 'eleni@example.gr' }
    const refused = await send(await filled('box', typed))
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(await textOf(html, '#errors a')).toEqual([
      'Για να δημοσιευτεί το σχόλιό σας, επιλέξτε το πλαίσιο με το οποίο αποδέχεστε την πολιτική απορρήτου.',
    ])
    expect(await attributesOf(html, '#errors a', 'href')).toEqual(['#consent'])
    expect(await stored('box')).toEqual([])

    const again = await formOf(html)
    expect(Object.fromEntries(again)).toMatchObject(typed)
    tick(again)
    const sent = await send(again)
    expect(sent.status).toBe(303)
    expect(sent.headers.get('Location')).toBe(`${url}#twin-awaiting`)
    expect(await stored('box')).toMatchObject([{ email: 'eleni@example.gr' }])
  })

  it('keeps the box as it was ticked when something else is wrong', async () => {
    const form = await filled('email', { email: 'όχι e-mail' })
    tick(form)
    const refused = await send(form)
    expect(refused.status).toBe(422)
    const again = await formOf(await refused.text())
    expect(again.get('consent')).toBe('true')
    expect(again.get('email')).toBe('όχι e-mail')
    expect(again.get('body')).toBe('Μπράβο στις δύο πόλεις!')
  })

  it('names every fault at once', async () => {
    const refused = await send(
      await filled('many', { body: ' ', email: 'x', website: 'javascript:alert(1)' }),
    )
    expect(await attributesOf(await refused.text(), '#errors a', 'href')).toEqual([
      '#body',
      '#email',
      '#website',
      '#consent',
    ])
  })

  it('shows new words of the policy unticked, and keeps the text', async () => {
    const form = await filled('policy')
    form.set('policyVersion', '2020-01')
    tick(form)
    const again = await formOf(await (await send(form)).text())
    expect(again.get('policyVersion')).toBe('2026-01')
    expect(again.has('consent')).toBe(false)
    expect(again.get('body')).toBe('Μπράβο στις δύο πόλεις!')
  })

  it('keeps a very long text, which is refused and never cut', async () => {
    const body = 'πολύ μεγάλο '.repeat(900)
    const form = await filled('long', { body })
    tick(form)
    const refused = await send(form)
    expect(refused.status).toBe(422)
    expect((await formOf(await refused.text())).get('body')).toBe(body)
  })

  it('is stored once, however often it is pressed', async () => {
    const form = await filled('twice')
    tick(form)
    const answers = [await send(form), await send(form)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await stored('twice')).toHaveLength(1)
  })

  it('that was sent and is changed afterwards comes back as a form of its own', async () => {
    const form = await filled('changed')
    tick(form)
    await send(form)
    form.set('body', 'Και κάτι ακόμη.')
    const refused = await send(form)
    expect(refused.status).toBe(409)
    const again = await formOf(await refused.text())
    expect(again.get('id')).not.toBe(form.get('id'))
    expect((await send(again)).status).toBe(303)
    expect(await stored('changed')).toHaveLength(2)
  })

  it('leads to the conversation where no article is known', async () => {
    const form = await filled('homeless')
    form.delete('thread.url')
    tick(form)
    const sent = await send(form)
    expect(sent.headers.get('Location')).toMatch(
      /^\/sites\/kozani\/thread\?thread=homeless&.*#twin-awaiting$/,
    )
  })

  it('comes from the site or from the page itself, by Origin or by Referer', async () => {
    const form = await filled('origin')
    tick(form)
    expect((await send(form, { Origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await send(form, { Origin: 'null' })).status).toBe(403)
    expect((await send(form, { Origin: 'null', Referer: 'https://elsewhere.example/' })).status).toBe(403)
    expect(await stored('origin')).toEqual([])
    expect((await send(form, { Origin: 'null', Referer: `${WORKER}/sites/kozani/thread` })).status).toBe(303)
  })

  it('does not give away the private page of a comment whose id somebody knows', async () => {
    const form = await filled('private')
    tick(form)
    await send(form)
    const [comment] = await stored('private')
    const theirs = await filled('private', { id: comment?.id ?? '', proof: 'a guess', body: '' })
    const html = await (await send(theirs)).text()
    const [link = ''] = await attributesOf(html, 'a[href^="/receipt"]', 'href')
    const receipt = await ask(link)
    expect(receipt.status).toBe(404)
    expect(await receipt.text()).not.toContain('Μπράβο')
  })

  it('takes a text that fills the hidden field as a signal, and drops nothing', async () => {
    const form = await filled('trap', { contact: 'filled by a machine' })
    tick(form)
    expect((await send(form)).headers.get('Location')).toBe(`${url}#twin-awaiting`)
    expect(await stored('trap')).toHaveLength(1)
  })
})

describe('replies', () => {
  it('stand inside what they answer, and the form says whom it answers', async () => {
    const root = await filled('talk', { name: 'Μαρία' })
    tick(root)
    await send(root)
    const rootId = (await stored('talk'))[0]?.id ?? ''
    await approve(rootId)

    const page = await (await pageOf('talk')).text()
    const [link = ''] = await attributesOf(page, `#comment-${rootId} .act a`, 'href')
    const form = await formOf(await (await ask(link)).text())
    expect(form.get('parentId')).toBe(rootId)
    expect(await textOf(await (await ask(link)).text(), '#form-title')).toEqual(['Απάντηση προς: Μαρία'])
    form.set('body', 'Σωστά!')
    tick(form)
    await send(form)
    const reply = (await stored('talk')).find(({ parent_id }) => parent_id === rootId)
    await approve(reply?.id ?? '')

    const html = await (await pageOf('talk')).text()
    expect(await textOf(html, `#comment-${rootId} > ol > li .body p`)).toEqual(['Σωστά!'])
    expect(await textOf(html, '#comments-title')).toEqual(['2 σχόλια'])
  })

  it('to a comment that is gone may be sent as comments of their own', async () => {
    const form = await filled('gone', {}, { reply: crypto.randomUUID() })
    tick(form)
    const refused = await send(form)
    expect(refused.status).toBe(422)
    const again = await formOf(await refused.text())
    expect(again.has('parentId')).toBe(false)
    expect((await send(again)).status).toBe(303)
  })
})

describe('hostile words', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</textarea><script>alert(1)</script>',
    '&lt;b&gt; &amp;amp;',
    '<!-- --><svg/onload=alert(1)>',
  ]

  it.each(HOSTILE)('are text in every place of the page: %s', async (words) => {
    const key = `hostile ${words}`
    const form = await filled(key, { name: words, body: words }, { title: words })
    form.set('email', words)
    tick(form)
    const refused = await (await send(form)).text()
    expect(await attributesOf(refused, 'script[src], img, svg', 'src')).toEqual([])
    const again = await formOf(refused)
    expect(again.get('body')).toBe(words)
    expect(again.get('name')).toBe(words)
    expect(await textOf(refused, 'h1')).toEqual([words])

    again.set('email', '')
    expect((await send(again)).status).toBe(303)
    await approve((await stored(key))[0]?.id ?? '')
    const html = await (await pageOf(key)).text()
    expect(await attributesOf(html, 'script:not([type="application/ld+json"]), img, svg', 'src')).toEqual([])
    expect(await textOf(html, '.body p')).toEqual([words])
  })

  it('never become a link to anything but the web', async () => {
    const form = await filled('links', {
      body: 'javascript:alert(1) https://u:p@a.example https://b.example/α).',
    })
    tick(form)
    await send(form)
    await approve((await stored('links'))[0]?.id ?? '')
    const html = await (await pageOf('links')).text()
    expect(await attributesOf(html, '.body a', 'href')).toEqual(['https://b.example/%CE%B1'])
  })
})

it('a closed conversation shows its comments and no form', async () => {
  await ask('/v1/sites/kozani/comments', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: PAGE_ORIGIN, 'CF-Connecting-IP': newAddress() },
    body: JSON.stringify(submission({ thread: { key: 'closed' } })),
  })
  await env.DB.prepare("UPDATE threads SET state = 'closed' WHERE key = 'closed'").run()
  const html = await (await pageOf('closed')).text()
  expect(await textOf(html, '.closed p')).toEqual(['Η συζήτηση έχει κλείσει και δεν δέχεται νέα σχόλια.'])
  expect(await attributesOf(html, 'form', 'action')).toEqual([])
})

it('shows the site’s own words above the form, and in a closed conversation', async () => {
  const own = { aboveForm: 'Με σεβασμό.\n\nΧωρίς <b>συνθήματα</b>.', closed: 'Κλείσαμε.\n\nΤα λέμε αύριο.' }
  await seedSite(env.DB, { settings: { texts: { el: own } } })
  const open = await (await pageOf('closed-later')).text()
  expect(await textOf(open, '#form > .body p')).toEqual(['Με σεβασμό.', 'Χωρίς <b>συνθήματα</b>.'])
  await ask('/v1/sites/kozani/comments', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: PAGE_ORIGIN, 'CF-Connecting-IP': newAddress() },
    body: JSON.stringify(submission({ thread: { key: 'closed-later' } })),
  })
  await env.DB.prepare("UPDATE threads SET state = 'closed' WHERE key = 'closed-later'").run()
  const closed = await (await pageOf('closed-later')).text()
  expect(await textOf(closed, '.closed p')).toEqual(['Κλείσαμε.', 'Τα λέμε αύριο.'])
})
