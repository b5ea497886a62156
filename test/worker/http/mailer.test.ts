import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { mailerOf } from '../../../worker/http/mailer.ts'
import { postBox } from '../post-box.ts'

const MAIL_FROM = 'news@comments.example'
const mail = {
  to: 'eleni@news.example',
  subject: 'Περιμένουν 3 σχόλια',
  text: 'Τρία σχόλια περιμένουν.',
  html: '<p>Τρία σχόλια περιμένουν.</p>',
  headers: { 'List-Unsubscribe': '<https://comments.example/stop>' },
}

describe('mail by Cloudflare’s binding', () => {
  it('leaves with its text, its page and its headers, from whom the deployment names', async () => {
    const carried: unknown[] = []
    const binding = new Proxy(env.LETTERS, {
      get: (letters, name) =>
        name === 'send'
          ? (letter: EmailMessageBuilder) => {
              carried.push(letter)
              return letters.send(letter)
            }
          : undefined,
    })
    expect(await mailerOf({ EMAIL: binding, MAIL_FROM })?.send(mail)).toBe('sent')
    expect(carried).toEqual([{ from: MAIL_FROM, ...mail }])
  })

  it('is refused where the binding lets nobody write to that address', async () => {
    const letter = { ...mail, to: 'somebody@elsewhere.example' }
    expect(await mailerOf({ EMAIL: env.LETTERS, MAIL_FROM })?.send(letter)).toBe('refused')
  })

  it('comes before a mail service, and is not there without a sender', async () => {
    const box = postBox()
    const both = { EMAIL: env.LETTERS, MAIL_URL: box.url, MAIL_FROM }
    expect(await mailerOf(both)?.send(mail)).toBe('sent')
    expect(await box.posted()).toEqual([])
    expect(mailerOf({ EMAIL: env.LETTERS, MAIL_URL: box.url })).toBeNull()
    expect(mailerOf({ MAIL_FROM })).toBeNull()
  })
})
