import { expect, it } from 'vitest'
import { inertJson } from '../../../worker/pages/inert-json.ts'
import { hostileTexts } from '../hostile-texts.ts'

it('JSON in a page holds nothing that HTML could take for its own, and says the same', () => {
  for (const words of hostileTexts) {
    const text = inertJson({ [words]: words })
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual({ [words]: words })
  }
})
