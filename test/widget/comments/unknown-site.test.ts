import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { problemSentence } from '../../../worker/contract/i18n/problem-sentence.ts'
import { newThread } from './newsroom.ts'
import { arrive } from './reader.ts'

afterEach(() => document.body.replaceChildren())

describe('an element whose site is mistyped', () => {
  for (const lang of LANGUAGES) {
    it(`says in ${lang} that the site is unknown, not that the network failed`, async () => {
      const reader = await arrive(newThread(), { site: 'kozanni', lang })
      expect(reader.text('[part=failed]')).toContain(problemSentence('unknown_site', lang))
    })
  }
})
