import { describe, expect, it } from 'vitest'
import { honeypot } from '../../../worker/filters/honeypot.ts'
import { links } from '../../../worker/filters/links.ts'
import { tooFast } from '../../../worker/filters/too-fast.ts'
import { candidate, SENT_AT } from '../../candidate.ts'

describe('the field that people never see', () => {
  it('makes a comment spam when it is filled, and never anything when it is not', () => {
    const { check } = honeypot()
    expect(check(candidate({ form: { honeypot: 'https://casino.example' } }))).toMatchObject({
      verdict: 'spam',
      reason: 'honeypot_filled',
    })
    for (const left of [null, '', ' ']) {
      expect(check(candidate({ form: { honeypot: left } }))).toMatchObject({ verdict: 'ham' })
    }
  })
})

describe('the time to write', () => {
  const after = (seconds: number, fillSecondsMin = 2) =>
    tooFast().check(candidate({ form: { shownAt: SENT_AT - seconds * 1000 }, settings: { fillSecondsMin } }))

  it('holds what was sent sooner than the site allows, and says after how many seconds', () => {
    expect(after(0.4)).toMatchObject({ verdict: 'unsure', reason: 'sent_too_fast', detail: '1' })
    expect(after(2)).toMatchObject({ verdict: 'ham' })
    expect(after(9, 10)).toMatchObject({ verdict: 'unsure' })
    expect(after(0, 0)).toMatchObject({ verdict: 'ham' })
  })

  it('says nothing of a form without a token', () => {
    expect(tooFast().check(candidate({ form: { shownAt: null } }))).toMatchObject({ verdict: 'ham' })
  })
})

describe('links', () => {
  const about = (body: string, more: { name?: string; linksMax?: number } = {}) =>
    links().check(
      candidate({
        comment: { body, ...(more.name !== undefined && { name: more.name }) },
        settings: { linksMax: more.linksMax ?? 2 },
      }),
    )

  it('hold a comment from the site’s number on, and make it spam from twice as many', () => {
    expect(about('Δείτε https://a.example/1')).toMatchObject({ verdict: 'ham' })
    expect(about('https://a.example/1 www.b.example')).toMatchObject({
      verdict: 'unsure',
      reason: 'many_links',
      detail: '2',
    })
    expect(about('http://a.example http://b.example http://c.example casino.bet')).toMatchObject({
      verdict: 'spam',
      detail: '4',
    })
  })

  it('are counted wherever a reader would be shown one', () => {
    for (const body of [
      'https://a.example/(www.b.example',
      'https://a.example«https://b.example»',
      'xhttps://a @www.b',
    ]) {
      expect(about(body)).toMatchObject({ reason: 'many_links', detail: '2' })
    }
  })

  it('are let off where they lead to the site itself', () => {
    const own = 'https://kozani-news.example/a https://kozani-news.example/b https://kozani-news.example/c'
    expect(about(own)).toMatchObject({ verdict: 'ham' })
  })

  it('hold a comment when one stands in the name', () => {
    expect(about('Γεια σας', { name: 'Casino www.win.example' })).toMatchObject({
      verdict: 'unsure',
      reason: 'links_in_name',
      detail: 'www.win.example',
    })
  })

  it('are not seen in words, initials, numbers and e-mail addresses', () => {
    for (const body of ['Τέλος.Και τώρα;', 'κ.λπ. π.χ. Α.Ε.', '3.500.000 ευρώ', 'info@kozani.gr a@b.com']) {
      expect(about(body, { name: 'Γ. Παπαδόπουλος', linksMax: 1 })).toMatchObject({ verdict: 'ham' })
    }
  })

  it('leave a site that allows none with comments that have none', () => {
    expect(about('Μπράβο', { linksMax: 0 })).toMatchObject({ verdict: 'ham' })
    expect(about('www.a.example', { linksMax: 0 })).toMatchObject({ verdict: 'unsure' })
  })
})
