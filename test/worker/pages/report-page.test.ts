import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerProblemsEl } from '../../../worker/contract/i18n/problems/reader-el.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { newAddress, PAGE } from '../writer.ts'
import { SITE, written } from '../http/readers/with-receipt.ts'
import { attributesOf, formOf, textOf } from './page-tools.ts'

const send = (path: string, form: URLSearchParams, origin = WORKER) =>
  ask(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: origin,
      'CF-Connecting-IP': newAddress(),
    },
    body: form.toString(),
  })
const place = (id: string) => `/sites/${SITE}/comments/${id}/report`
/** A form in which no radio button is chosen sends none. */
const blank = async (path: string) => {
  const form = await formOf(await (await ask(path)).text())
  form.delete('category')
  return form
}

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
})

describe('the page on which a comment is reported', () => {
  it('is linked from the comment, and shows whose words are meant', async () => {
    const { comment } = await written({ name: 'Γιώργος', thread: { ...PAGE, key: 'linked' } })
    const thread = await (await ask(`/sites/${SITE}/thread?thread=linked&lang=el`)).text()
    const [link = ''] = await attributesOf(thread, 'article a[href*="/report"]', 'href')
    expect(link).toBe(`${place(comment.id)}?lang=el`)
    const html = await (await ask(link)).text()
    expect(await textOf(html, '.reported bdi')).toEqual(['Γιώργος'])
    expect(await textOf(html, '.reported .body p')).toEqual([comment.body])
  })

  it('confirms a notice of unlawful content, with its reference and the exact place', async () => {
    const { comment } = await written()
    const form = await blank(place(comment.id))
    const typed = { category: 'unlawful', words: 'Συκοφαντεί.', name: 'Ελένη', email: 'e@example.gr' }
    for (const [name, value] of Object.entries({ ...typed, goodFaith: 'true' })) form.set(name, value)
    const answer = await send(place(comment.id), form)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const html = await answer.text()
    expect(await textOf(html, 'h1')).toEqual(['Η αναφορά σας ελήφθη. Ευχαριστούμε.'])
    expect(await textOf(html, 'dd code')).toEqual([form.get('id')])
    expect(await attributesOf(html, 'dd a', 'href')).toEqual([`${PAGE.url}#comment-${comment.id}`])
    expect(html).toContain('e@example.gr')
  })

  it('names all that is missing, and keeps everything that was typed', async () => {
    const { comment } = await written()
    const form = await blank(place(comment.id))
    form.set('category', 'unlawful')
    form.set('words', 'Τα λόγια μου')
    const answer = await send(place(comment.id), form)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(await attributesOf(html, '#errors a', 'href')).toEqual(['#name', '#email', '#goodFaith'])
    expect((await formOf(html)).get('words')).toBe('Τα λόγια μου')
    expect(await attributesOf(html, 'input[type=radio][checked]', 'value')).toEqual(['unlawful'])
  })

  it('takes what was changed after the first press as another report, once: nothing is thanked for and thrown away', async () => {
    const { comment } = await written()
    const form = await blank(place(comment.id))
    form.set('category', 'other')
    form.set('words', 'Αφορά άλλο άρθρο.')
    const confirmed = async () => {
      const answer = await send(place(comment.id), form)
      expect(answer.status).toBe(200)
      return (await textOf(await answer.text(), 'dd code'))[0]
    }
    const first = await confirmed()
    expect(await confirmed()).toBe(first)
    // Back to the form, as a browser has kept it.
    form.set('words', 'Αφορά άλλο άρθρο, και προσβάλλει.')
    const second = await confirmed()
    expect(await confirmed()).toBe(second)
    expect(second).not.toBe(first)
    const { results } = await env.DB.prepare('SELECT words FROM reports WHERE comment_id = ? ORDER BY at, id')
      .bind(comment.id)
      .all()
    expect(results.map(({ words }) => words).sort()).toEqual([
      'Αφορά άλλο άρθρο, και προσβάλλει.',
      'Αφορά άλλο άρθρο.',
    ])
  })

  it('gives a form under whose id nothing more can be stored another one, with all that was typed', async () => {
    const { comment } = await written()
    const form = await blank(place(comment.id))
    form.set('category', 'other')
    for (const words of ['Πρώτα λόγια.', 'Άλλα λόγια.']) {
      form.set('words', words)
      await send(place(comment.id), form)
    }
    await env.DB.prepare('UPDATE reports SET words = NULL WHERE comment_id = ?').bind(comment.id).run()
    const answer = await send(place(comment.id), form)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain(readerProblemsEl.report_conflict)
    const again = await formOf(html)
    expect(again.get('words')).toBe('Άλλα λόγια.')
    again.set('category', 'other')
    expect((await send(place(comment.id), again)).status).toBe(200)
    again.set('id', 'x')
    const spoilt = await send(place(comment.id), again)
    expect(spoilt.status).toBe(422)
    expect((await formOf(await spoilt.text())).get('id')).toHaveLength(36)
  })

  it('takes no form of a stranger’s page, and shows no comment that is not published', async () => {
    const { comment } = await written()
    const form = await blank(place(comment.id))
    form.set('category', 'spam')
    expect((await send(place(comment.id), form, 'https://elsewhere.example')).status).toBe(403)
    const none = await ask(place(crypto.randomUUID()))
    expect(none.status).toBe(404)
    expect(await textOf(await none.text(), 'h1')).toHaveLength(1)
  })
})
