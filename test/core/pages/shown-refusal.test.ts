import { describe, expect, it } from 'vitest'
import { refuse } from '../../../worker/core/result.ts'
import { shownRefusal } from '../../../worker/http/pages/shown-refusal.ts'

describe('a refusal on a page without script', () => {
  it('says once, and to the second, how long to wait', () => {
    const { sentence } = shownRefusal(refuse('too_many_requests', { retryAfterSeconds: 40 }), 'el')
    expect(sentence).toBe(
      'Στάλθηκαν πολλά σχόλια σε λίγη ώρα. Το κείμενό σας έμεινε εδώ. Δοκιμάστε ξανά σε 40 δευτερόλεπτα.',
    )
  })

  it('says nothing of seconds where the service itself is away', () => {
    const { sentence } = shownRefusal(refuse('temporarily_unavailable', { retryAfterSeconds: 30 }), 'en')
    expect(sentence).toBe('The comment service does not answer at the moment. Try again shortly.')
  })
})
