import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAME_MAX, EMAIL_MAX, WEBSITE_MAX } from '../../worker/contract/line-limits.ts'
import { FIELD_PROBLEMS } from '../../worker/contract/problem-codes.ts'
import { siteSettingsSchema } from '../../worker/contract/site.ts'
import { checkSubmission } from '../../worker/core/check-submission.ts'
import { lengthOf } from '../../worker/core/normalise-text.ts'
import type { Site } from '../../worker/core/site.ts'
import { generatedCases } from '../generated-cases.ts'
import { siteOf } from './site.ts'

const sent = (overrides: Record<string, unknown> = {}) => ({
  id: '0b5a1c1e-3e0c-4a53-9a6f-8a4a4d1f7a01',
  thread: { key: 'k', url: 'https://kozani-news.example/a', title: 'Τίτλος' },
  body: 'Καλημέρα!',
  consent: true,
  policyVersion: '2026-01',
  ...overrides,
})

const faults = (input: unknown, site: Site = siteOf()) => {
  const checked = checkSubmission(site, input)
  // Where nothing else is wrong it is read: it may be stored already.
  const errors = checked.ok ? [checked.outdated].filter((error) => error !== null) : checked.errors
  return errors.map(({ field, code }) => `${field}: ${code}`)
}

const draft = (input: unknown, site: Site = siteOf()) => {
  const checked = checkSubmission(site, input)
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors))
  return checked.draft
}

const requiring = siteOf({
  settings: siteSettingsSchema.parse({
    fields: { name: 'required', email: 'required', website: 'required' },
    bodyMax: 10,
  }),
})

describe('what a writer sends', () => {
  for (const [fault, input, site] of [
    ['consent: consent_required', sent({ consent: false })],
    ['consent: consent_required', sent({ consent: 'yes' })],
    ['consent: consent_required', sent({ consent: undefined })],
    ['policyVersion: policy_outdated', sent({ policyVersion: '2025-07' })],
    ['policyVersion: policy_outdated', sent({ policyVersion: undefined })],
    ['body: body_required', sent({ body: ' \u200b\n' })],
    ['body: body_required', sent({ body: 7 })],
    ['body: body_too_long', sent({ body: 'α'.repeat(5_001) })],
    ['name: name_too_long', sent({ name: 'ν'.repeat(81) })],
    ['name: field_malformed', sent({ name: {} })],
    ['email: email_malformed', sent({ email: 'maria(at)example.gr' })],
    ['email: email_malformed', sent({ email: 'maria@example' })],
    ['email: email_too_long', sent({ email: `${'m'.repeat(250)}@example.gr` })],
    ['website: website_malformed', sent({ website: 'javascript:alert(1)' })],
    ['website: website_too_long', sent({ website: `https://example.gr/${'a'.repeat(300)}` })],
    ['id: id_malformed', sent({ id: '7' })],
    ['thread: thread_malformed', sent({ thread: undefined })],
    ['thread.key: thread_malformed', sent({ thread: { key: '' } })],
    ['thread.key: thread_malformed', sent({ thread: { key: 'a\u0000b' } })],
    ['thread.key: thread_malformed', sent({ thread: { key: 'a\ud800b' } })],
    ['thread.key: thread_malformed', sent({ thread: { key: 'k'.repeat(501) } })],
    ['parentId: parent_malformed', sent({ parentId: 'x' })],
    ['proof: field_malformed', sent({ proof: 'p'.repeat(201) })],
    ['name: name_required', sent({ body: 'γεια', email: 'a@b.gr', website: 'b.gr' }), requiring],
    ['email: email_required', sent({ body: 'γεια', name: 'Α', website: 'b.gr' }), requiring],
    ['website: website_required', sent({ body: 'γεια', name: 'Α', email: 'a@b.gr' }), requiring],
  ] as [string, unknown, Site | undefined][]) {
    it(`is refused with ${fault}`, () => expect(faults(input, site)).toEqual([fault]))
  }

  it('is told all its faults at once, in the order of the form', () => {
    const input = {
      id: 'x',
      consent: false,
      policyVersion: 'old',
      body: '',
      name: 'ν'.repeat(90),
      email: 'a',
      website: 'b',
    }
    expect(faults(input)).toEqual([
      'body: body_required',
      'name: name_too_long',
      'email: email_malformed',
      'website: website_malformed',
      'consent: consent_required',
      'policyVersion: policy_outdated',
      'id: id_malformed',
      'thread: thread_malformed',
    ])
  })

  it('survives whatever is no submission at all', () => {
    for (const input of [null, undefined, 7, 'x', [], [[]], () => 0])
      expect(faults(input).length).toBeGreaterThan(0)
  })

  it('is counted in characters after cleaning, so that emoji and hidden characters do not make it too long', () => {
    expect(
      faults(sent({ body: '👍'.repeat(10) }), {
        ...requiring,
        settings: { ...requiring.settings, fields: siteOf().settings.fields },
      }),
    ).toEqual([])
    expect(draft(sent({ body: `${'α'.repeat(5_000)}${'\u200b'.repeat(50)}` })).body).toHaveLength(5_000)
  })

  it('loses what the site does not ask for, and nothing else', () => {
    const site = siteOf({
      settings: siteSettingsSchema.parse({ fields: { name: 'off', email: 'off', website: 'optional' } }),
    })
    const kept = draft(sent({ name: 'Μαρία', email: 'not an address', website: 'example.gr' }), site)
    expect(kept).toMatchObject({ name: null, email: null, website: 'https://example.gr/' })
  })

  it('keeps a page’s address only where the site’s pages stand, and is not refused for it', () => {
    const urlOf = (url: string) => draft(sent({ thread: { key: 'k', url } })).thread.url
    expect(urlOf('https://kozani-news.example/a')).toBe('https://kozani-news.example/a')
    for (const url of [
      'https://elsewhere.example/a',
      'javascript:alert(1)',
      'https://u:p@kozani-news.example/',
      'x',
    ]) {
      expect(urlOf(url)).toBeNull()
    }
  })

  it('is the same comment whatever the spelling of its id', () => {
    expect(draft(sent({ id: '0B5A1C1E-3E0C-4A53-9A6F-8A4A4D1F7A01' })).id).toBe(
      '0b5a1c1e-3e0c-4a53-9a6f-8a4a4d1f7a01',
    )
  })
})

/** What a page may send, right and wrong in every field, with fields missing, and with what is nothing of the kind. */
const anySubmission = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        id: fc.oneof(fc.uuid(), fc.string()),
        thread: fc.record({ key: fc.string({ unit: 'binary' }), url: fc.webUrl(), title: fc.string() }),
        body: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.string({ unit: 'grapheme' }),
          fc.anything(),
        ),
        name: fc.option(fc.string({ unit: 'binary', maxLength: 120 })),
        email: fc.option(fc.oneof(fc.emailAddress(), fc.string())),
        website: fc.option(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }))),
        parentId: fc.option(fc.oneof(fc.uuid(), fc.string())),
        consent: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.anything()),
        policyVersion: fc.oneof({ weight: 5, arbitrary: fc.constant('2026-01') }, fc.string()),
        lang: fc.option(fc.oneof(fc.constantFrom('el', 'ro', 'en-GB'), fc.string())),
      },
      { requiredKeys: ['id', 'thread', 'consent', 'policyVersion'] },
    ),
  },
  fc.anything(),
)

describe('whatever is sent', () => {
  const site = siteOf({ settings: siteSettingsSchema.parse({ bodyMax: 30 }) })

  it('is kept within the limits with its consent, and the same when it is sent as it was kept; or is refused by a code that has a sentence', () => {
    let kept = 0
    fc.assert(
      fc.property(anySubmission, (input) => {
        const checked = checkSubmission(site, input)
        if (!checked.ok) {
          expect(checked.errors.length).toBeGreaterThan(0)
          for (const { code } of checked.errors) expect(FIELD_PROBLEMS).toContain(code)
          return
        }
        kept += 1
        const { body, name, email, website, ...rest } = checked.draft
        expect((input as { consent: unknown }).consent).toBe(true)
        expect(lengthOf(body)).toBeGreaterThan(0)
        expect(lengthOf(body)).toBeLessThanOrEqual(30)
        expect(lengthOf(name ?? '')).toBeLessThanOrEqual(NAME_MAX)
        expect(lengthOf(email ?? '')).toBeLessThanOrEqual(EMAIL_MAX)
        expect(lengthOf(website ?? '')).toBeLessThanOrEqual(WEBSITE_MAX)
        const again = draft({ ...(input as object), ...rest, body, name, email, website }, site)
        expect(again).toEqual(checked.draft)
      }),
      { numRuns: generatedCases(1_000) },
    )
    expect(kept).toBeGreaterThan(0)
  })
})
