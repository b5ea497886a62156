import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Digest, DeskFeed, MadeDeskFeed } from '../../../worker/contract/moderation/digest.ts'
import type { Env } from '../../../worker/env.ts'
import { app } from '../../../worker/http/app.ts'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { ask, WORKER } from '../ask.ts'
import { postBox } from '../post-box.ts'
import { address, newsroom } from './newsroom.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Ten in the morning in Athens. */
const MORNING = Date.UTC(2026, 2, 4, 8, 0)
type Letter = {
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/** Somebody who wants news, in a deployment whose mail goes to a box on this machine. */
const reader = async (settings: object = {}) => {
  const box = postBox()
  const withMail: Env = {
    ...env,
    MAIL_URL: box.url,
    MAIL_TOKEN: 'mail-key',
    MAIL_FROM: 'news@comments.example',
  }
  const room = await newsroom(settings)
  const eleni = await room.colleague('viewer', 'Ελένη')
  const call = (method: string, path: string, body?: unknown) =>
    app.request(
      new URL(`${room.base}/${path}`, WORKER),
      {
        method,
        headers: {
          Origin: WORKER,
          'Content-Type': 'application/json',
          Cookie: eleni.cookie,
          'CF-Connecting-IP': address(),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      withMail,
    )
  // The job of one test writes to the readers of others too.
  const mine = `${crypto.randomUUID()}@news.example`
  const letters = async () =>
    (await box.posted()).map(({ body }) => JSON.parse(body) as Letter).filter(({ to }) => to.includes(mine))
  const wish = (changes: object = {}) =>
    call('PUT', 'digest', {
      frequency: 'daily',
      hour: 8,
      lang: 'el',
      address: mine,
      ...changes,
    })
  return {
    room,
    eleni,
    box,
    mine,
    call,
    letters,
    wish,
    clock: (at: number) => runScheduled(withMail, at),
    async confirmed(changes: object = {}) {
      await wish(changes)
      const code = /\b\d{8}\b/.exec((await letters())[0]?.text ?? '')?.[0] ?? ''
      await box.forget()
      return call('POST', 'digest/confirmation', { code })
    },
  }
}

describe('a digest', () => {
  it('goes to no address before its code was entered', async () => {
    const { room, box, mine, wish, call, letters, clock } = await reader()
    await room.comment({ createdAt: MORNING })
    expect(await (await wish()).json<Digest>()).toMatchObject({ available: true, confirmed: false })
    const [letter] = await letters()
    expect(letter).toMatchObject({ to: [mine], from: 'news@comments.example' })
    expect((await box.posted())[0]?.headers['authorization']).toBe('Bearer mail-key')
    await clock(MORNING)
    expect(await letters()).toHaveLength(1)

    const wrong = await call('POST', 'digest/confirmation', { code: '00000000' })
    expect(await wrong.json()).toMatchObject({ code: 'code_refused' })
    const code = /\b\d{8}\b/.exec(letter?.text ?? '')?.[0]
    expect(await (await call('POST', 'digest/confirmation', { code })).json()).toMatchObject({
      confirmed: true,
    })
    await clock(MORNING)
    expect(await letters()).toHaveLength(2)
  })

  it('gives a code five tries, and asks an address at most once a minute', async () => {
    const { wish, call, letters } = await reader()
    await wish()
    expect((await wish()).status).toBe(429)
    const code = /\b\d{8}\b/.exec((await letters())[0]?.text ?? '')?.[0]
    for (let n = 0; n < 5; n += 1) await call('POST', 'digest/confirmation', { code: '1' })
    expect((await call('POST', 'digest/confirmation', { code })).status).toBe(409)
  })

  it('comes once a day, at its hour, and only while something waits', async () => {
    const { room, confirmed, letters, clock } = await reader()
    await confirmed({ hour: 9 })
    await clock(MORNING)
    expect(await letters()).toEqual([])
    await room.comment({ createdAt: MORNING - 2 * HOUR, body: 'Κρυφά λόγια', name: 'Γιώργος' })
    await clock(MORNING - 2 * HOUR)
    expect(await letters()).toEqual([])
    await clock(MORNING)
    await clock(MORNING + 5 * MINUTE)
    await clock(MORNING + 9 * HOUR)
    const sent = await letters()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toBe('Περιμένει 1 σχόλιο · Νέα της πόλης')
    expect(sent[0]?.text).toContain('Αδελφοποίηση: 1 σχόλιο')
    expect(JSON.stringify(sent)).not.toContain('Κρυφά')
    expect(JSON.stringify(sent)).not.toContain('Γιώργος')
    await clock(MORNING + 24 * HOUR)
    expect(await letters()).toHaveLength(2)
  })

  it('that is hourly comes only where something new waits', async () => {
    const { room, confirmed, letters, clock } = await reader()
    await confirmed({ frequency: 'hourly' })
    await room.comment({ createdAt: MORNING - MINUTE })
    await clock(MORNING)
    await clock(MORNING + 2 * HOUR)
    expect(await letters()).toHaveLength(1)
    await room.comment({ createdAt: MORNING + 10 * MINUTE })
    await clock(MORNING + 30 * MINUTE)
    expect(await letters()).toHaveLength(1)
    await clock(MORNING + HOUR)
    expect(await letters()).toHaveLength(2)
  })

  it('holds titles as text, whatever they say', async () => {
    const { room, confirmed, letters, clock } = await reader()
    await env.DB.prepare('UPDATE threads SET title = ? WHERE site = ?')
      .bind('<img src=x onerror=alert(1)>\r\nBcc: all@news.example', room.site)
      .run()
    await confirmed({ lang: 'ro' })
    await room.comment({ createdAt: MORNING })
    await clock(MORNING)
    const [letter] = await letters()
    expect(letter?.subject).toBe('1 comentariu așteaptă · Νέα της πόλης')
    expect(letter?.html).toContain('&lt;img src=x onerror=alert(1)&gt; Bcc:')
    expect(letter?.html).not.toContain('<img')
  })

  it('is stopped by one press of a mail program, and by no look at the page', async () => {
    const { room, confirmed, letters, clock, call } = await reader()
    await confirmed()
    await room.comment({ createdAt: MORNING })
    await clock(MORNING)
    const { headers = {} } = (await letters())[0] ?? {}
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const url = headers['List-Unsubscribe']?.slice(1, -1) ?? ''
    const from = { 'CF-Connecting-IP': address() }
    expect((await ask(url, { headers: from })).status).toBe(200)
    expect(await (await call('GET', 'digest')).json()).toMatchObject({ frequency: 'daily' })
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const forged = await ask(url.replace('viewer', '').replace(/token=[^&]+/, 'token=AAAA'), {
      method: 'POST',
      body,
      headers: from,
    })
    expect(forged.status).toBe(404)
    expect((await ask(url, { method: 'POST', body, headers: from })).status).toBe(200)
    expect(await (await call('GET', 'digest')).json()).toMatchObject({ frequency: 'off' })
    await clock(MORNING + 24 * HOUR)
    expect(await letters()).toHaveLength(1)
  })

  it('ends with the membership', async () => {
    const { room, confirmed, letters, clock } = await reader()
    await confirmed()
    await room.comment({ createdAt: MORNING })
    await env.DB.prepare('DELETE FROM memberships WHERE site = ?').bind(room.site).run()
    await clock(MORNING)
    expect(await letters()).toEqual([])
  })

  it('is sent again where the service refused it, and not where it may have left', async () => {
    const { room, confirmed, letters, clock, box } = await reader()
    await confirmed()
    await room.comment({ createdAt: MORNING })
    await box.answer(500)
    await clock(MORNING)
    await box.answer(200)
    await clock(MORNING + 5 * MINUTE)
    await clock(MORNING + 10 * MINUTE)
    expect(await letters()).toHaveLength(2)
  })

  it('cannot be asked for where the deployment sends no mail', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const wish = { frequency: 'daily', hour: 8, lang: 'el', address: 'eleni@news.example' }
    const answer = await eleni.send('PUT', `${room.base}/digest`, wish)
    expect(await answer.json()).toMatchObject({ code: 'mail_unavailable' })
    expect(await (await eleni.get(`${room.base}/digest`)).json()).toMatchObject({ available: false })
  })
})

describe('a private feed', () => {
  const made = async () => {
    const room = await newsroom()
    const eleni = await room.colleague('viewer', 'Ελένη')
    const { url } = await (await eleni.post(`${room.base}/feed`)).json<MadeDeskFeed>()
    const read = () => ask(url, { headers: { 'CF-Connecting-IP': address() } })
    return { room, eleni, url, read }
  }

  it('holds what waits, as text, and no e-mail', async () => {
    const { room, eleni, read, url } = await made()
    await room.comment({ body: '<b>Καλημέρα</b> & καλή αρχή', name: 'Γιώργος', email: 'canary@example.com' })
    await room.comment({ body: 'Δημοσιευμένο', status: 'approved' })
    const answer = await read()
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const feed = await answer.text()
    expect(feed).toContain('&lt;b&gt;Καλημέρα&lt;/b&gt; &amp; καλή αρχή')
    expect(feed).not.toContain('Δημοσιευμένο')
    expect(feed).not.toContain('canary')
    expect(feed).not.toContain(url.split('/').at(-1))
    expect(await (await eleni.get(`${room.base}/feed`)).json<DeskFeed>()).toMatchObject({ active: true })
  })

  it('ends when it is made anew, taken back, or with the membership', async () => {
    const { room, eleni, read } = await made()
    const { url } = await (await eleni.post(`${room.base}/feed`)).json<MadeDeskFeed>()
    expect((await read()).status).toBe(404)
    const again = () => ask(url, { headers: { 'CF-Connecting-IP': address() } })
    expect((await again()).status).toBe(200)
    await env.DB.prepare('DELETE FROM memberships WHERE site = ?').bind(room.site).run()
    expect((await again()).status).toBe(404)
    const other = await made()
    await other.eleni.send('DELETE', `${other.room.base}/feed`)
    expect((await other.read()).status).toBe(404)
  })
})
