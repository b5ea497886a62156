import { describe, expect, it } from 'vitest'
import { placeHref, readPlace } from '../../../widget/moderation/place.ts'
import { upcoming } from '../../../widget/moderation/upcoming.ts'
import { webHref } from '../../../widget/moderation/web-href.ts'

describe('a place at the desk', () => {
  it('is read back from the address that it makes', () => {
    const place = {
      site: 'kozani',
      view: 'office',
      section: 'log',
      status: 'spam',
      q: 'καφές & τσάι',
      filters: {
        author: 'Νίκος',
        finding: 'listed_word',
        from: '2026-11-01',
        thread: 'a b',
        reported: 'true',
      },
      around: '',
    } as const
    expect(readPlace(placeHref(place, ''))).toEqual(place)
  })

  it('is the waiting queue where the address says nothing that is known', () => {
    expect(
      readPlace(
        '?view=nowhere&status=nonsense&q=%20&by-finding=luck&by-from=yesterday&by-reported=1&lang=el',
      ),
    ).toEqual({
      site: null,
      view: 'queue',
      section: '',
      status: 'pending',
      q: '',
      filters: {},
      around: '',
    })
  })

  it('leaves the rest of the page’s address alone', () => {
    expect(
      placeHref(
        { site: null, view: 'queue', section: '', status: 'trash', q: '', filters: {}, around: '' },
        '?tab=comments&q=old&lang=el&by-writer=w1',
      ),
    ).toBe('?tab=comments&lang=el&status=trash')
  })
})

describe('an address that a stranger gave', () => {
  it('is linked when it leads to the web', () => {
    expect(webHref('https://kozani.example/a?b=1')).toBe('https://kozani.example/a?b=1')
  })

  it('is not linked when it does something else', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://me:pw@bank.example',
      '//x',
      'x',
      null,
    ]) {
      expect(webHref(address)).toBeNull()
    }
  })
})

describe('the time of the next check', () => {
  const now = Date.parse('2026-11-20T10:00:00Z')
  const after = (minutes: number) => new Date(now + minutes * 60_000).toISOString()

  it('is told as time to come', () => {
    expect(upcoming('en', after(8), now)).toBe('in 8 minutes')
    expect(upcoming('el', after(8), now)).toBe('σε 8 λεπτά')
    expect(upcoming('ro', after(240), now)).toBe('peste 4 ore')
  })

  it('is now when it is overdue', () => {
    expect(upcoming('en', after(-3), now)).toBe('now')
  })
})
