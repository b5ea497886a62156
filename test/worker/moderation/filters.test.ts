import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { queueSchema } from '../../../worker/contract/moderation/desk-comment.ts'
import { emailRef } from '../../../worker/core/writer-ref.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { newsroom, type Colleague } from './newsroom.ts'

const HOUR = 3_600_000

const found = async (eleni: Colleague, base: string, query: Record<string, string>) => {
  const answer = await eleni.get(`${base}/comments?${new URLSearchParams(query).toString()}`)
  return queueSchema.parse(await answer.json())
}
const ids = async (...asked: Parameters<typeof found>) => (await found(...asked)).comments.map(({ id }) => id)

describe('the queue, filtered', () => {
  it('by language, author, finding, what is unchecked, time, and by all of them together', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const now = Date.now()
    const ref = await emailRef(room.site, 'maria@news.example', sha256)
    const maria = await room.comment({
      lang: 'ro-RO',
      name: 'Maria Popescu',
      email: 'maria@news.example',
      writerRef: ref,
      akismet: null,
      checkDueAt: now + HOUR,
      createdAt: now - 3 * HOUR,
    })
    const nikos = await room.comment({ lang: 'el', name: 'Νίκος', akismet: 'ham', createdAt: now - 2 * HOUR })
    const both = [maria, nikos]
    const ask = (query: Record<string, string>) => ids(eleni, room.base, query)
    expect(await ask({ lang: 'ro' })).toEqual([maria])
    expect(await ask({ lang: 'el' })).toEqual([nikos])
    expect(await ask({ author: 'popescu' })).toEqual([maria])
    expect(await ask({ author: 'ΝΙΚΟΣ' })).toEqual([nikos])
    expect(await ask({ author: 'Maria@news.example ' })).toEqual([maria])
    expect(await ask({ author: 'nobody@news.example' })).toEqual([])
    expect(await ask({ finding: 'akismet_unreachable' })).toEqual([maria])
    expect(await ask({ finding: 'akismet' })).toEqual([maria])
    expect(await ask({ unchecked: 'true' })).toEqual([maria])
    expect(await ask({ thread: 'arthro' })).toEqual(both)
    expect(await ask({ thread: 'another' })).toEqual([])
    expect(await ask({ from: new Date(now - 2.5 * HOUR).toISOString() })).toEqual([nikos])
    expect(await ask({ to: new Date(now - 2.5 * HOUR).toISOString() })).toEqual([maria])
    expect(await ask({ status: 'any' })).toEqual([nikos, maria])
    expect(await ask({ status: 'any', sort: 'oldest' })).toEqual(both)
    expect(
      await ask({
        lang: 'ro',
        author: 'maria',
        finding: 'akismet',
        unchecked: 'true',
        thread: 'arthro',
        q: 'μπραβο',
      }),
    ).toEqual([maria])
    expect(await ask({ lang: 'el', author: 'maria' })).toEqual([])
    const [{ writer } = { writer: null }] = (await found(eleni, room.base, { lang: 'ro' })).comments
    expect(writer).toMatchObject({ kind: 'email', pending: 1, approved: 0 })
    expect(await ask({ writer: writer?.handle ?? '' })).toEqual([maria])
  })

  it('follows a decision, a check and an erasure', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ lang: 'el', body: 'Χαραυγή', writerRef: 'r:someone' })
    const ask = (query: Record<string, string>) => ids(eleni, room.base, query)
    await eleni.decide({ action: 'approve', ids: [id] })
    expect(await ask({ lang: 'el' })).toEqual([])
    expect(await ask({ lang: 'el', status: 'approved' })).toEqual([id])
    expect((await found(eleni, room.base, { status: 'approved' })).comments[0]).toMatchObject({
      writer: { approved: 1, pending: 0 },
      lastDecision: { action: 'approve', by: { kind: 'moderator', name: 'Ελένη' } },
    })
    await env.DB.prepare(
      "UPDATE comments SET body = '', folded = '', lang = NULL, removed = 'author', writer_ref = NULL WHERE id = ?",
    )
      .bind(id)
      .run()
    expect(await ask({ q: 'χαραυγη', status: 'any' })).toEqual([])
    const kept = await env.DB.prepare('SELECT count(*) AS n FROM writers WHERE site = ?')
      .bind(room.site)
      .first('n')
    expect(kept).toBe(0)
    const terms = await env.DB.prepare("SELECT rowid FROM text_index WHERE text_index MATCH 'χαραυγη'").all()
    expect(terms.results.filter(({ rowid }) => rowid === null)).toEqual([])
  })

  it('is walked page by page without a gap or a repeat, both ways', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const createdAt = Date.now() - HOUR
    const written: string[] = []
    for (let n = 0; n < 7; n += 1) written.push(await room.comment({ createdAt, lang: 'el' }))
    for (const sort of ['oldest', 'newest']) {
      const met: string[] = []
      let after = ''
      do {
        const page = await found(eleni, room.base, { lang: 'el', sort, limit: '3', ...(after && { after }) })
        met.push(...page.comments.map(({ id }) => id))
        after = page.next ?? ''
      } while (after !== '')
      expect(met).toEqual(sort === 'oldest' ? written : written.toReversed())
    }
  })

  it.each([
    ['δημαρχος', 'O dimarxos den apantise', 'dimarxos'],
    ['dimarhos', 'Ο δήμαρχος δεν απάντησε', 'δήμαρχος'],
    ['αδελφοπ', 'Η ΑΔΕΛΦΟΠΟΙΗΣΗ των πόλεων', 'ΑΔΕΛΦΟΠΟΙΗΣΗ'],
    ['infrat', 'Înfrățirea orașelor', 'Înfrățirea'],
  ])('finds “%s” in “%s” and says where it stands', async (q, body, hit) => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ body })
    await room.comment({ body: 'Κάτι άλλο / altceva' })
    const { comments } = await found(eleni, room.base, { q })
    expect(comments.map((comment) => comment.id)).toEqual(
      q === 'αδελφοπ' ? expect.arrayContaining([id]) : [id],
    )
    const own = comments.find((comment) => comment.id === id)
    const inBody = own?.hits.filter(({ field }) => field === 'body') ?? []
    expect(inBody.map(({ start, end }) => body.slice(start, end))).toEqual([hit])
  })

  it('looks for words, sounds and names in one article as in the whole queue', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const found = await room.comment({ body: 'Ο δήμαρχος δεν απάντησε', name: 'Νίκος' })
    await room.comment({ body: 'Κάτι άλλο από τον παραδήμαρχο', name: 'Άννα' })
    for (const query of [
      { q: 'δημαρχ' },
      { q: 'dimarxos' },
      { q: 'δεν' },
      { q: 'ΔΉΜΑΡΧΟΣ απαντ' },
      { author: 'νικ' },
      { author: 'Νίκος', q: 'απαντησε' },
    ]) {
      expect(await ids(eleni, room.base, query as Record<string, string>)).toEqual([found])
      expect(await ids(eleni, room.base, { ...query, thread: 'arthro' })).toEqual([found])
    }
    expect(await ids(eleni, room.base, { q: 'δε', thread: 'arthro' })).toEqual([])
    expect(await ids(eleni, room.base, { q: 'δήμαρχος άλλο', thread: 'arthro' })).toEqual([])
  })

  it('shows no comment of another site, whatever it is asked', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const eleni = await room.colleague()
    await other.comment({ body: 'κρυφό', lang: 'el', writerRef: 'r:x' })
    for (const query of [
      { q: 'κρυφο' },
      { lang: 'el' },
      { status: 'any' },
      { q: 'κρυφο', status: 'any' },
      { author: `" OR site : "${other.site}` },
      { q: `κρυφο" OR "κρυφο` },
      { writer: `0 OR i1` },
      { lang: 'el OR i1' },
    ]) {
      expect(await ids(eleni, room.base, query as Record<string, string>)).toEqual([])
    }
  })
})
