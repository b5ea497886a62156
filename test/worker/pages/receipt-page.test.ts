import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { newAddress, post, submission } from '../writer.ts'
import { attributesOf, formOf, textOf } from './page-tools.ts'

const written = async (overrides: Parameters<typeof submission>[0] = {}) => {
  const { receipt, comment } = await (await post(submission(overrides))).json<Submitted>()
  return { path: receipt.url.replace(WORKER, ''), token: receipt.token, id: comment.id }
}
const send = (form: URLSearchParams, origin = WORKER) =>
  ask('/receipt', {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: origin,
      'CF-Connecting-IP': newAddress(),
    },
    body: form.toString(),
  })
const EDIT = 'main > form'

beforeAll(async () => {
  await seedSite(env.DB)
})

describe('the private page of a comment', () => {
  it('shows its state and all that is held, the consent included', async () => {
    const { path } = await written({ name: 'Ελένη', email: 'eleni@example.gr' })
    const html = await (await ask(path)).text()
    expect(await textOf(html, '.state')).toEqual(['Αναμένει έγκριση από τη σύνταξη.'])
    const held = await textOf(html, 'dd')
    expect(held).toContain('Ελένη')
    expect(held).toContain('eleni@example.gr')
    expect(held).toContain('2026-01')
    expect(held).toContain('Ελληνικά')
    expect(held.join(' ')).toMatch(/[0-9a-f]{64}/)
  })

  it('holds the text for paper too, while it still stands in the form', async () => {
    const { path } = await written({ body: 'Για το χαρτί.' })
    const html = await (await ask(path)).text()
    expect(await textOf(html, '.on-paper .body p')).toEqual(['Για το χαρτί.'])
  })

  it('says that the newsroom edited the text, and when', async () => {
    const { path, id } = await written()
    const at = Date.UTC(2026, 10, 28, 8, 4)
    await env.DB.prepare(
      "INSERT INTO revisions (comment_id, revision, body, at, editor) VALUES (?, 1, 'Το αρχικό.', ?, 'eleni')",
    )
      .bind(id, at)
      .run()
    const html = await (await ask(path)).text()
    expect(await textOf(html, 'main > p')).toContain(
      'Η σύνταξη τροποποίησε το κείμενό σας (28 Νοεμβρίου 2026 στις 10:04).',
    )
    expect(html).not.toContain('Το αρχικό.')
  })

  it('is nobody else’s: not stored, not indexed, and its address goes to no other site', async () => {
    const { path } = await written()
    const answer = await ask(path)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(await attributesOf(await answer.text(), 'meta[name=robots]', 'content')).toEqual(['noindex'])
  })

  it('takes an edit, and says so', async () => {
    const { path, id } = await written()
    const form = await formOf(await (await ask(path)).text(), EDIT)
    form.set('body', 'Καλύτερα έτσι.')
    form.set('action', 'edit')
    const sent = await send(form)
    expect(sent.status).toBe(303)
    expect(sent.headers.get('Location')).toMatch(/#saved$/)
    const row = await env.DB.prepare('SELECT body FROM comments WHERE id = ?').bind(id).first()
    expect(row).toEqual({ body: 'Καλύτερα έτσι.' })
  })

  it('keeps an edit that is refused', async () => {
    const { path } = await written()
    const form = await formOf(await (await ask(path)).text(), EDIT)
    const long = 'α'.repeat(6000)
    form.set('body', long)
    form.set('action', 'edit')
    const refused = await send(form)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect((await formOf(html, EDIT)).get('body')).toBe(long)
    expect(await attributesOf(html, '#errors a', 'href')).toEqual(['#body'])
  })

  it('withdraws the consent: the text and every personal datum are gone', async () => {
    const { path, id } = await written({ name: 'Ελένη', email: 'eleni@example.gr' })
    const form = await formOf(await (await ask(path)).text(), '.withdraw form')
    form.set('action', 'withdraw')
    const sent = await send(form)
    expect(sent.status).toBe(303)
    const html = await (await ask(sent.headers.get('Location') ?? '')).text()
    expect(await textOf(html, '.state')).toEqual([
      'Το σχόλιο έχει αποσυρθεί. Το κείμενο και τα προσωπικά σας στοιχεία έχουν διαγραφεί.',
    ])
    expect(html).not.toContain('eleni@example.gr')
    const row = await env.DB.prepare('SELECT body, name, email FROM comments WHERE id = ?').bind(id).first()
    expect(row).toEqual({ body: '', name: null, email: null })
  })

  it('does nothing for a form of another page', async () => {
    const { path, id } = await written()
    const form = await formOf(await (await ask(path)).text(), '.withdraw form')
    form.set('action', 'withdraw')
    expect((await send(form, 'https://elsewhere.example')).status).toBe(403)
    expect((await send(form, 'null')).status).toBe(403)
    const row = await env.DB.prepare('SELECT removed FROM comments WHERE id = ?').bind(id).first()
    expect(row).toEqual({ removed: null })
  })

  it('opens for nobody with a wrong address', async () => {
    const answer = await ask('/receipt?token=guessed&lang=el')
    expect(answer.status).toBe(401)
    expect(await textOf(await answer.text(), 'h1')).toEqual(['Ο ιδιωτικός σύνδεσμος του σχολίου δεν ισχύει.'])
  })

  it('says, before the comment is sent, that it will open then', async () => {
    const thread = await (await ask('/sites/kozani/thread?thread=early')).text()
    const [link = ''] = await attributesOf(thread, 'a[href^="/receipt"]', 'href')
    const early = await ask(link)
    expect(early.status).toBe(404)
    expect(await early.text()).toContain('δεν έχει σταλεί ακόμη')
  })
})
