import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWebsite } from '../../../worker/contract/parse-website.ts'
import { generatedCases } from '../../generated-cases.ts'

describe('a website', () => {
  for (const [typed, kept] of [
    ['https://example.gr/σελίδα', 'https://example.gr/%CF%83%CE%B5%CE%BB%CE%AF%CE%B4%CE%B1'],
    ['http://example.gr', 'http://example.gr/'],
    ['example.gr', 'https://example.gr/'],
    ['  www.example.gr/a?b#c ', 'https://www.example.gr/a?b#c'],
    ['example.gr:8080/x', 'https://example.gr:8080/x'],
    ['HTTPS://Example.GR', 'https://example.gr/'],
    ['κοζάνη.ελ', 'https://xn--hxatejrj.xn--qxam/'],
  ] as const) {
    it(`is kept: ${typed}`, () => expect(parseWebsite(typed)).toBe(kept))
  }

  for (const typed of [
    '',
    'javascript:alert(1)',
    'JaVaScRiPt://example.gr/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x.y',
    'mailto:a@example.gr',
    'file:///etc/passwd',
    '//example.gr',
    'https://user:secret@example.gr',
    'user@example.gr',
    'https:\\\\example.gr',
    'https://exa mple.gr',
    'localhost',
    'https://localhost/',
    'http://',
    'blob:https://example.gr/1',
    'a word',
  ]) {
    it(`is refused: ${typed}`, () => expect(parseWebsite(typed)).toBeNull())
  }

  it('is http or https without credentials, whatever was typed, and passes again unchanged', () => {
    const typed = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('javascript:', 'https://', 'http:', 'data:', '//', ''), fc.string())
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const kept = parseWebsite(text)
        if (kept === null) return
        const url = new URL(kept)
        expect(['http:', 'https:']).toContain(url.protocol)
        expect(url.username + url.password).toBe('')
        expect(parseWebsite(kept)).toBe(kept)
      }),
      { numRuns: generatedCases(1_000) },
    )
  })
})
