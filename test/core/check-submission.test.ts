import { describe, expect, it } from 'vitest'
import { siteSettingsSchema } from '../../worker/contract/site.ts'
import { checkSubmission } from '../../worker/core/check-submission.ts'
import type { Site } from '../../worker/core/site.ts'
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
  return checked.ok ? [] : checked.errors.map(({ field, code }) => `${field}: ${code}`)
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
