import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { readHistory } from '../../../worker/core/moderation/read-history.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import { akismetStandIn } from '../akismet.ts'
import { START, story } from '../jobs/story.ts'
import { newsroom } from './newsroom.ts'

const standIn = akismetStandIn('test-history')
const historyOf = async (site: string, id: string): Promise<History> => {
  const found = await readHistory({ site, id, personal: true }, { desk: deskStore(env.DB) })
  if (!found.ok) throw new Error(found.code)
  return found.value
}

describe('what Akismet was told', () => {
  it('is every field of the comment that it was sent, without e-mail, address and browser', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START, { email: 'nikos@news.example', name: 'Νίκος' })
    const sent = (await standIn.requests()).find(({ fields }) => 'comment_content' in fields)?.fields ?? {}
    const told = Object.fromEntries(
      ((await historyOf(tale.site, id)).akismet?.fields ?? []).map(({ name, value }) => [name, value]),
    )
    const ofTheSite = /^(blog|blog_lang|blog_charset|api_key|is_test|honeypot_field_name|contact)$/
    expect(Object.keys(told).sort()).toEqual(
      expect.arrayContaining(
        Object.keys(sent)
          .map((name) => name.replace(/\[.*\]$/, ''))
          .filter((name) => !ofTheSite.test(name)),
      ),
    )
    expect(told).toMatchObject({
      comment_content: sent['comment_content'],
      comment_author: 'Νίκος',
      comment_author_email: null,
      user_ip: null,
      user_agent: null,
    })
  })

  it('is marked as unanswered where no answer ever came, and not where one came before', async () => {
    const tale = await story(standIn.env)
    await standIn.failNext(1)
    const id = await tale.write(START)
    expect((await historyOf(tale.site, id)).akismet).toMatchObject({ answered: false })
    await tale.clock(START + 15 * 60_000)
    expect((await historyOf(tale.site, id)).akismet).toMatchObject({
      answered: true,
      at: new Date(START + 15 * 60_000).toISOString(),
    })
  })

  it('is nobody’s to know once the facts about the sender are erased', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    expect((await historyOf(tale.site, id)).akismet).not.toBeNull()
    await env.DB.prepare('UPDATE comments SET facts = NULL WHERE id = ?').bind(id).run()
    expect((await historyOf(tale.site, id)).akismet).toBeNull()
  })
})

describe('reports in a history', () => {
  it('tell a moderator who reported, and a viewer only that somebody did', async () => {
    const room = await newsroom()
    const id = await room.comment({ status: 'approved' })
    await env.DB.prepare(
      `INSERT INTO reports (id, site, comment_id, category, words, name, email, good_faith, lang, counted, revision, at)
        VALUES (?, ?, ?, 'abuse', 'Με βρίζει', 'Μαρία', 'maria@news.example', 1, 'el', 1, 1, ?)`,
    )
      .bind(crypto.randomUUID(), room.site, id, Date.now())
      .run()
    const [eleni, viewer] = [await room.colleague('moderator'), await room.colleague('viewer')]
    const reports = async (who: typeof eleni) =>
      (await (await who.get(`${room.base}/comments/${id}`)).json<History>()).reports
    expect(await reports(eleni)).toMatchObject([
      { category: 'abuse', words: 'Με βρίζει', name: 'Μαρία', email: 'maria@news.example' },
    ])
    expect(await reports(viewer)).toMatchObject([{ category: 'abuse', words: null, name: null, email: null }])
  })
})
