import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../../demo/akismet-stand-in/faults.ts'
import { AKISMET_SERVICE, readHealth } from '../../../worker/core/akismet-health.ts'
import type { Candidate, ScreeningResult } from '../../../worker/core/ports/screen.ts'
import { screenOf } from '../../../worker/http/screening.ts'
import { createServiceStates } from '../../../worker/store/d1-service-states.ts'
import { candidate, SENT_AT } from '../../candidate.ts'
import { akismetStandIn } from '../akismet.ts'

const KEY = 'test-akismet'
const MINUTE = 60_000
const standIn = akismetStandIn(KEY)

/** Asks all filters, as a request at this moment would. */
const screened = (text: Candidate, at = SENT_AT): Promise<ScreeningResult> =>
  screenOf(standIn.env, () => at)(text)

const named = (name: string, more: Parameters<typeof candidate>[0] = {}) =>
  candidate({ ...more, comment: { name, ...more.comment } })

const akismetFinding = ({ findings }: ScreeningResult) => findings.find(({ filter }) => filter === 'akismet')

const health = async () => readHealth(await createServiceStates(env.DB).read(AKISMET_SERVICE))

beforeEach(async () => {
  await standIn.fault(null)
  await standIn.failNext(0)
  await standIn.forget()
  await env.DB.batch([env.DB.prepare('DELETE FROM service_state'), env.DB.prepare('DELETE FROM text_prints')])
})
afterEach(() => vi.restoreAllMocks())

describe('what Akismet is told', () => {
  it('is the comment in its own words, with the key in the body and the site as the blog', async () => {
    await screened(candidate({ comment: { email: 'eleni@mail.example', website: 'https://eleni.example' } }))
    const [asked] = await standIn.requests()
    expect(asked).toMatchObject({
      call: 'comment-check',
      keyIn: 'body',
      cookie: null,
      fields: {
        api_key: KEY,
        blog: 'https://kozani-news.example',
        blog_lang: 'el',
        blog_charset: 'UTF-8',
        user_ip: '203.0.113.7',
        user_agent: 'Mozilla/5.0 (Android 14)',
        referrer: 'https://kozani-news.example/',
        permalink: 'https://kozani-news.example/adelfopoiisi',
        comment_type: 'comment',
        comment_author: 'Ελένη Παπαδοπούλου',
        comment_author_email: 'eleni@mail.example',
        comment_author_url: 'https://eleni.example',
        comment_content: 'Πολύ καλή είδηση για την πόλη μας, μακάρι να δούμε και έργα.',
        comment_date_gmt: '2026-03-04T10:30:00Z',
        honeypot_field_name: 'contact',
        contact: '',
      },
    })
    expect(asked?.userAgent).toMatch(/^twin-comments\/\d/)
    expect(asked?.fields).not.toHaveProperty('is_test')
    expect(asked?.fields).not.toHaveProperty('user_role')
    expect(asked?.fields).not.toHaveProperty('recheck_reason')
  })

  it('says of a reply, an edit and a later check what they are', async () => {
    const parentId = '0d8c7a52-51a6-4ab8-9e57-1f6f0d3f8a11'
    await screened(candidate({ comment: { parentId } }))
    await screened(candidate({ cause: 'edit' }))
    await screened(candidate({ cause: 'recheck' }))
    const fields = (await standIn.requests()).map((asked) => asked.fields)
    expect(fields[0]).toMatchObject({ comment_type: 'reply', comment_parent: parentId })
    expect(fields[1]).toMatchObject({ recheck_reason: 'edit' })
    expect(fields[2]).toMatchObject({ recheck_reason: 'retry' })
  })

  it('is nothing where the site has switched it off, or the text is spam already', async () => {
    await screened(candidate({ settings: { akismet: false } }))
    await screened(candidate({ form: { honeypot: 'filled' } }))
    expect(await standIn.requests()).toEqual([])
  })
})

describe.each(['new', 'edit', 'recheck'] as const)('Akismet’s verdict on a text (%s)', (cause) => {
  it('is ham, spam or blatant spam', async () => {
    expect(await screened(candidate({ cause }))).toMatchObject({
      verdict: 'ham',
      checked: true,
      retryAt: null,
    })
    const spam = await screened(named('akismet-guaranteed-spam', { cause }))
    expect(spam).toMatchObject({ verdict: 'spam', checked: true })
    expect(akismetFinding(spam)).toMatchObject({ reason: 'akismet_spam' })
    const blatant = await screened(named('stand-in-blatant-spam', { cause }))
    expect(blatant).toMatchObject({ verdict: 'discard', checked: true })
    expect(akismetFinding(blatant)).toMatchObject({ reason: 'akismet_discard' })
  })

  it('is taken with a notice on the account beside it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await standIn.fault('alert')
    expect(await screened(candidate({ cause }))).toMatchObject({ verdict: 'ham', checked: true })
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('a verdict for the time being', () => {
  it('holds a text until Akismet has looked twice, whatever it says the second time', async () => {
    for (const [name, verdict] of [
      ['stand-in-provisional', 'ham'],
      ['stand-in-provisional-then-spam', 'spam'],
    ] as const) {
      const first = await screened(named(name))
      expect(first).toMatchObject({ verdict: 'ham', checked: false, retryAt: SENT_AT + 2 * MINUTE })
      expect(akismetFinding(first)).toMatchObject({ reason: 'akismet_recheck' })
      const second = await screened(named(name, { cause: 'recheck', earlier: first.findings }))
      expect(second).toMatchObject({ verdict, checked: true, retryAt: null })
    }
    const reasons = (await standIn.requests()).map(({ fields }) => fields['recheck_reason'])
    expect(reasons).toEqual([undefined, 'recheck_queue', undefined, 'recheck_queue'])
  })
})

const WAITS: [Fault, string][] = [
  ['refused', 'akismet_unreachable'],
  ['status_500', 'akismet_unreachable'],
  ['status_502', 'akismet_unreachable'],
  ['status_503', 'akismet_unreachable'],
  ['reset', 'akismet_unreachable'],
  ['html', 'akismet_unreadable'],
  ['empty', 'akismet_unreadable'],
  ['huge', 'akismet_unreadable'],
  ['wrong_type', 'akismet_unreadable'],
  ['redirect', 'akismet_unreadable'],
  ['newline', 'akismet_unreadable'],
]

describe('whatever goes wrong at Akismet', () => {
  it.each(WAITS)('(%s) leaves the comment unchecked and due within twenty minutes', async (fault, reason) => {
    await standIn.fault(fault)
    const result = await screened(candidate())
    expect(result).toMatchObject({ verdict: 'unsure', checked: false, retryAt: SENT_AT + 15 * MINUTE })
    expect(akismetFinding(result)).toMatchObject({ reason })
    expect(await health()).toEqual({ status: 'unreachable', since: SENT_AT })
    await standIn.fault(null)
    expect(await screened(candidate({ cause: 'recheck' }))).toMatchObject({ verdict: 'ham', checked: true })
    expect(await health()).toEqual({ status: 'working' })
  })

  it.each(['hang', 'late_first_byte', 'one_byte_a_second'] as const)(
    '(%s) keeps no writer waiting for more than four seconds',
    async (fault) => {
      await standIn.fault(fault)
      const began = Date.now()
      const result = await screened(candidate())
      expect(Date.now() - began).toBeLessThan(4000)
      expect(result).toMatchObject({ checked: false, retryAt: SENT_AT + 15 * MINUTE })
      expect(akismetFinding(result)).toMatchObject({ reason: 'akismet_unreachable' })
    },
  )

  it('is no connection at all, and is taken the same', async () => {
    const screen = screenOf({ ...standIn.env, AKISMET_URL: 'http://127.0.0.1:9' }, () => SENT_AT)
    expect(await screen(candidate())).toMatchObject({ verdict: 'unsure', checked: false })
  })

  it('follows no redirect', async () => {
    await standIn.fault('redirect')
    await screened(candidate())
    expect((await standIn.requests()).map(({ call }) => call)).toEqual(['comment-check'])
  })
})

describe('too many questions', () => {
  it('are not asked again before the time that Akismet names', async () => {
    await standIn.fault('too_many')
    expect(await screened(candidate())).toMatchObject({ checked: false, retryAt: SENT_AT + 2 * MINUTE })
    await standIn.fault(null)
    const meanwhile = await screened(candidate(), SENT_AT + MINUTE)
    expect(meanwhile).toMatchObject({ checked: false, retryAt: SENT_AT + 2 * MINUTE })
    expect(akismetFinding(meanwhile)).toMatchObject({ reason: 'akismet_limited' })
    expect(await standIn.requests()).toHaveLength(1)
    expect(await screened(candidate(), SENT_AT + 2 * MINUTE)).toMatchObject({ checked: true })
  })
})

describe('a refused key', () => {
  it('is not used again until Akismet calls it valid, and then everything goes on', async () => {
    await standIn.fault('key_refused')
    const first = await screened(candidate())
    expect(first).toMatchObject({ verdict: 'unsure', checked: false, retryAt: SENT_AT + 15 * MINUTE })
    expect(akismetFinding(first)).toMatchObject({
      reason: 'akismet_key_refused',
      detail: 'Your key is not valid.',
    })
    expect(await health()).toMatchObject({ status: 'key_refused', since: SENT_AT })

    // Within the quarter of an hour nothing is asked, after it only whether the key is good again.
    await screened(candidate(), SENT_AT + 14 * MINUTE)
    expect(await standIn.requests()).toHaveLength(1)
    const second = await screened(candidate(), SENT_AT + 15 * MINUTE)
    expect(second).toMatchObject({ checked: false, retryAt: SENT_AT + 30 * MINUTE })
    expect((await standIn.requests()).map(({ call }) => call)).toEqual(['comment-check', 'verify-key'])

    await standIn.fault(null)
    expect(await screened(candidate(), SENT_AT + 30 * MINUTE)).toMatchObject({
      verdict: 'ham',
      checked: true,
    })
    expect(await health()).toEqual({ status: 'working' })
  })

  it('never stands in what is kept or shown', async () => {
    const bad = { ...standIn.env, AKISMET_KEY: 'NOT A KEY' }
    const result = await screenOf(bad, () => SENT_AT)(candidate())
    expect(akismetFinding(result)).toMatchObject({ reason: 'akismet_key_refused' })
    expect(JSON.stringify([result, await health()])).not.toContain('NOT A KEY')
  })
})

describe('logs', () => {
  it('hold no word of a reader, whatever happens', async () => {
    const said: unknown[] = []
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(...words))
    }
    const canary = named('Canary Name', { comment: { email: 'canary@mail.example', body: 'canary words' } })
    for (const fault of ['reset', 'key_refused', 'alert', 'html'] as const) {
      await standIn.fault(fault)
      await env.DB.exec('DELETE FROM service_state')
      await screened(canary)
    }
    expect(JSON.stringify(said)).not.toMatch(/canary|203\.0\.113/i)
  })
})
