import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../../worker/contract/comments.ts'
import type {
  PolicyVersions,
  SettingsPreview,
  SiteDocument,
} from '../../../worker/contract/moderation/settings.ts'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { ask } from '../ask.ts'
import { newsroom, type Colleague } from './newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>

const WORDINGS = [{ lang: 'el', url: 'https://news.example/aporrito', words: 'Αποδέχομαι την [πολιτική].' }]
const documentOf = async (room: Room, owner: Colleague): Promise<SiteDocument> =>
  (await owner.get(`${room.base}/settings`)).json()
const change = async (room: Room, owner: Colleague, changes: object) => {
  const { version, name, lang, origins, rule, settings } = await documentOf(room, owner)
  return owner.send('PUT', `${room.base}/settings`, {
    ...{ version, name, lang, origins, rule },
    ...changes,
    settings: { ...settings, ...('settings' in changes ? (changes.settings as object) : {}) },
  })
}
const errorsOf = async (answer: Response) =>
  (await answer.json<{ errors: { field: string; code: string }[] }>()).errors.map(({ field, code }) => [
    field,
    code,
  ])
const publish = async (room: Room, owner: Colleague, name: string, wordings: object[] = WORDINGS) => {
  const { version } = await documentOf(room, owner)
  return owner.post(`${room.base}/policies`, { version, name, wordings })
}

describe('settings', () => {
  it('are changed as a whole, hold at once, and the log keeps both sides', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const answer = await change(room, eleni, {
      name: ' Νέα της Κοζάνης ',
      origins: ['https://News.example/', 'https://news.example'],
      rule: 'flagged',
      settings: { words: ['  κακιά ', 'κακιά', ''].filter(Boolean), maxDepth: 2 },
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      version: 2,
      name: 'Νέα της Κοζάνης',
      origins: ['https://news.example'],
      rule: 'flagged',
      settings: { words: ['κακιά'], maxDepth: 2 },
    })
    const logged = await env.DB.prepare(
      `SELECT detail FROM desk_log WHERE site = ? AND act = 'settings.changed'`,
    )
      .bind(room.site)
      .first<{ detail: string }>()
    expect(JSON.parse(logged?.detail ?? '{}')).toMatchObject({
      before: { rule: 'all', 'settings.maxDepth': 4 },
      after: { rule: 'flagged', 'settings.maxDepth': 2 },
    })
  })

  it('that somebody else changed meanwhile are not overwritten', async () => {
    const room = await newsroom()
    const [eleni, nikos] = [await room.colleague('owner', 'Ελένη'), await room.colleague('owner', 'Νίκος')]
    const seen = await documentOf(room, nikos)
    await change(room, eleni, { rule: 'first' })
    const late = await nikos.send('PUT', `${room.base}/settings`, { ...seen, rule: 'flagged' })
    expect([late.status, await late.json()]).toMatchObject([412, { code: 'settings_changed' }])
    expect((await documentOf(room, eleni)).rule).toBe('first')
  })

  it('name every field that is wrong at once, and change nothing', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    const answer = await change(room, eleni, {
      name: '  ',
      origins: ['https://news.example/path'],
      settings: { timeZone: 'Europe/Kozani', deskOrigins: ['office'], floods: { hold: 9, refuse: 3 } },
    })
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toEqual([
      ['name', 'name_required'],
      ['settings.timeZone', 'time_zone_unknown'],
      ['settings.floods', 'value_malformed'],
      ['origins', 'origin_malformed'],
      ['settings.deskOrigins', 'origin_malformed'],
    ])
    expect(await errorsOf(await change(room, eleni, { settings: { linksMax: -1 } }))).toEqual([
      ['settings.linksMax', 'field_malformed'],
    ])
    expect((await documentOf(room, eleni)).version).toBe(1)
  })

  it('close a conversation after so many days, and open it again where the days grow', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    await publish(room, eleni, '2')
    const state = async () =>
      (await (await ask(`/v1/sites/${room.site}/comments?thread=arthro`)).json<Page>()).thread.state
    const age = (days: number) =>
      env.DB.prepare('UPDATE threads SET created_at = ? WHERE site = ?')
        .bind(Date.now() - days * 86_400_000, room.site)
        .run()
    await change(room, eleni, {
      settings: { closeAfterDays: 7, texts: { el: { aboveForm: '', closed: 'Τα σχόλια έκλεισαν.' } } },
    })
    expect(await state()).toBe('open')
    await age(8)
    await runScheduled(env, Date.now())
    expect(await state()).toBe('closed')
    const page = await (await ask(`/sites/${room.site}/thread?thread=arthro&lang=el`)).text()
    expect(page).toContain('Τα σχόλια έκλεισαν.')
    await change(room, eleni, { settings: { closeAfterDays: 30 } })
    expect(await state()).toBe('open')
  })

  it('leave a conversation open that somebody opened again', async () => {
    const room = await newsroom({ closeAfterDays: 7 })
    await env.DB.prepare(
      `UPDATE threads SET state = 'open', closed_by = 'age', created_at = 0 WHERE site = ?`,
    )
      .bind(room.site)
      .run()
    await runScheduled(env, Date.now())
    const thread = await env.DB.prepare('SELECT state FROM threads WHERE site = ?').bind(room.site).first()
    expect(thread).toEqual({ state: 'open' })
  })

  it('speak to readers in the languages that the site allows, else in its own', async () => {
    const room = await newsroom({ languages: ['el', 'en'] })
    await publish(room, await room.colleague('owner'), '2')
    const languageOf = async (lang: string) =>
      (await (await ask(`/v1/sites/${room.site}/comments?thread=arthro&lang=${lang}`)).json<Page>()).form.lang
    expect([await languageOf('en'), await languageOf('ro')]).toEqual(['en', 'el'])
  })
})

describe('a preview of settings', () => {
  it('says what they would have decided of the newest comments, and writes nothing', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    const calm = await room.comment({ body: 'Μπράβο και στις δύο πόλεις!' })
    const rude = await room.comment({ body: 'Τι ΚΑΚΙΑ ιδέα.', status: 'approved' })
    const { settings } = await documentOf(room, eleni)
    const answer = await eleni.post(`${room.base}/settings/preview`, {
      rule: 'flagged',
      settings: { ...settings, words: ['κακια'] },
    })
    const preview = await answer.json<SettingsPreview>()
    const of = (id: string) => preview.comments.find((comment) => comment.id === id)
    expect(of(calm)).toMatchObject({ differs: true, would: { status: 'approved', verdict: 'ham' } })
    expect(of(rude)).toMatchObject({ differs: false, would: { status: 'pending', word: 'κακια' } })
    expect(preview.published).toEqual({ today: 0, then: 1 })
    expect(await room.status(calm)).toBe('pending')
    expect((await documentOf(room, eleni)).version).toBe(1)
  })

  it('knows, where known writers are published, who had a published comment before', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    const published = { status: 'approved', writerRef: 'e:nikos' } as const
    const first = await room.comment(published)
    const second = await room.comment({ ...published, status: 'pending' })
    const stranger = await room.comment({ writerRef: 'r:new' })
    // An address is no proof of anybody.
    await room.comment({ status: 'approved', writerRef: 'a:today' })
    const neighbour = await room.comment({ writerRef: 'a:today' })
    const { settings } = await documentOf(room, eleni)
    const answer = await eleni.post(`${room.base}/settings/preview`, { rule: 'first', settings })
    const preview = await answer.json<SettingsPreview>()
    const of = (id: string) => preview.comments.find((comment) => comment.id === id)
    expect(of(second)?.would).toMatchObject({ status: 'approved', known: true, unlessKnown: false })
    for (const id of [first, stranger, neighbour])
      expect(of(id)?.would).toMatchObject({ status: 'pending', known: false, unlessKnown: true })
    expect(preview.published).toEqual({ today: 0, then: 1 })
  })
})

describe('a new version of the policy', () => {
  it('asks readers again, and keeps the old words for ever', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    expect((await publish(room, eleni, '2026-11')).status).toBe(201)
    expect((await publish(room, eleni, '2026-12')).status).toBe(201)
    const { policies } = await (await eleni.get(`${room.base}/policies`)).json<PolicyVersions>()
    expect(policies.map(({ version, current }) => [version, current])).toEqual([
      ['2026-12', true],
      ['2026-11', false],
    ])
    expect(policies[1]?.wordings).toEqual(WORDINGS)
    const page = await (await ask(`/v1/sites/${room.site}/comments?thread=arthro`)).json<Page>()
    expect(page.form.policy.version).toBe('2026-12')
  })

  it('is refused under a name that was used, with words that hold no link, and without the site’s language', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    await publish(room, eleni, '2026-11')
    const used = await publish(room, eleni, '2026-11', [{ ...WORDINGS[0], words: 'Άλλα [λόγια].' }])
    expect([used.status, await used.json()]).toMatchObject([409, { code: 'policy_version_used' }])
    const wrong = [{ lang: 'en', url: 'javascript:alert(1)', words: 'I accept everything' }]
    expect(await errorsOf(await publish(room, eleni, '2026-12', wrong))).toEqual([
      ['wordings.en.url', 'policy_url_malformed'],
      ['wordings.en.words', 'policy_words_malformed'],
      ['wordings', 'policy_wording_missing'],
    ])
  })
})
