import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../worker/core/sha256.ts'
import { buildScreen } from '../../../worker/filters/build-screen.ts'
import { candidate, SENT_AT } from '../../candidate.ts'
import { recentTexts } from './recent-texts.ts'
import { collections, sharedTexts } from './shared-texts.ts'

const HAM_SHARE_MIN = 0.99

describe('genuine readers', () => {
  it('are left alone: at least 99 % of real texts pass the local filters as ham', async () => {
    if (!sharedTexts) {
      console.log('The collections of genuine texts are not beside this checkout: nothing was measured.')
      return
    }
    for (const { name, texts } of collections().filter(({ genuine }) => genuine)) {
      const screen = buildScreen({
        texts: recentTexts(),
        bans: null,
        hash: sha256,
        now: () => SENT_AT,
        akismet: null,
      })
      let ham = 0
      for (const [at, body] of texts.entries()) {
        const { verdict } = await screen(candidate({ comment: { id: String(at), body } }))
        if (verdict === 'ham') ham += 1
      }
      expect(texts.length, name).toBeGreaterThan(100)
      expect(ham / texts.length, name).toBeGreaterThanOrEqual(HAM_SHARE_MIN)
    }
  }, 60_000)
})
