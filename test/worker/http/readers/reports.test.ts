import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../../../worker/contract/comments.ts'
import { readerProblemsEl } from '../../../../worker/contract/i18n/problems/reader-el.ts'
import { reportedSchema } from '../../../../worker/contract/reports.ts'
import { deskStore } from '../../../../worker/store/moderation/desk-store.ts'
import { ask } from '../../ask.ts'
import { seedSite, PAGE_ORIGIN } from '../../seed.ts'
import { newAddress, PAGE, read } from '../../writer.ts'
import { call, codeOf, SITE, written } from './with-receipt.ts'

const UNLAWFUL = {
  category: 'unlawful',
  words: 'Συκοφαντεί τον δήμαρχο με όσα γράφει στη δεύτερη πρόταση.',
  name: 'Ελένη',
  email: 'eleni@example.gr',
  goodFaith: true,
}

type From = { address?: string; origin?: string; site?: string }
const report = (
  comment: string,
  words: Record<string, unknown>,
  { address = newAddress(), origin = PAGE_ORIGIN, site = SITE }: From = {},
) =>
  ask(`/v1/sites/${site}/comments/${comment}/reports?lang=el`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin, 'CF-Connecting-IP': address },
    body: JSON.stringify({ id: crypto.randomUUID(), ...words }),
  })

const history = async (id: string) => {
  const found = await deskStore(env.DB).history(SITE, id)
  if (!found) throw new Error('the desk does not know the comment')
  return found
}
const decide = (id: string, more: { decision?: string; undoes?: string; at: number }) =>
  env.DB.prepare(
    `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, undoes, at)
SELECT ?, id, site, 'approve', status, 'approved', 'moderator', ?, ? FROM comments WHERE id = ?`,
  )
    .bind(more.decision ?? crypto.randomUUID(), more.undoes ?? null, more.at, id)
    .run()

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
  await seedSite(env.DB, { id: 'elsewhere' })
})

describe('a report', () => {
  it('is confirmed with a reference and the exact place, and reaches the desk', async () => {
    const { comment } = await written()
    const answer = await report(comment.id, UNLAWFUL)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const confirmed = reportedSchema.parse(await answer.json())
    expect(confirmed).toMatchObject({
      category: 'unlawful',
      email: 'eleni@example.gr',
      comment: { id: comment.id, url: `${PAGE.url}#comment-${comment.id}` },
    })
    const { desk, reports } = await history(comment.id)
    expect(desk.reportCount).toBe(1)
    expect(reports).toMatchObject([{ ...UNLAWFUL, id: confirmed.id, lang: 'el', decidedAt: null }])
  })

  it('says nothing to other readers', async () => {
    const { comment } = await written({ thread: { ...PAGE, key: 'told-of' } })
    await report(comment.id, { ...UNLAWFUL, words: 'canary-of-a-report' })
    const page = await (await read('told-of', '', SITE)).text()
    expect(page).not.toMatch(/canary-of-a-report|eleni@|report/i)
  })

  it('needs a category alone where it is spam or abuse', async () => {
    const { comment } = await written()
    expect((await report(comment.id, { category: 'spam' })).status).toBe(201)
    expect((await report(comment.id, { category: 'abuse' })).status).toBe(201)
  })

  it('of unlawful content needs what the law asks for, and is told everything that is missing at once', async () => {
    const { comment } = await written()
    const answer = await report(comment.id, { category: 'unlawful', email: 'eleni@' })
    expect(answer.status).toBe(422)
    const problem = await answer.json<Problem>()
    expect(problem.code).toBe('report_incomplete')
    expect(problem.errors).toEqual([
      { field: 'words', code: 'explanation_required', title: 'Γράψτε τι συμβαίνει με το σχόλιο.' },
      {
        field: 'name',
        code: 'notifier_name_required',
        title: 'Γράψτε το όνομά σας: το ζητά ο νόμος για αναφορές παράνομου περιεχομένου.',
      },
      expect.objectContaining({ field: 'email', code: 'email_malformed' }),
      expect.objectContaining({ field: 'goodFaith', code: 'good_faith_required' }),
    ])
    const unnamed = { ...UNLAWFUL, name: null, email: null, anonymous: true }
    expect((await report(comment.id, unnamed)).status).toBe(201)
  })

  it('keeps no name of who need not give one, whatever stands in the field', async () => {
    const { comment } = await written()
    const id = crypto.randomUUID()
    expect((await report(comment.id, { ...UNLAWFUL, id, anonymous: true })).status).toBe(201)
    const row = await env.DB.prepare('SELECT name, email FROM reports WHERE id = ?').bind(id).first()
    expect(row).toEqual({ name: null, email: null })
  })

  it('needs words where nothing else says what is wrong', async () => {
    const { comment } = await written()
    const empty = await (await report(comment.id, { category: 'other', words: ' \u200b ' })).json<Problem>()
    expect(empty.errors?.map(({ code }) => code)).toEqual(['explanation_required'])
    const long = await (
      await report(comment.id, { category: 'spam', words: 'α'.repeat(4_001) })
    ).json<Problem>()
    expect(long.errors?.map(({ code }) => code)).toEqual(['explanation_too_long'])
    const none = await (await report(comment.id, { category: 'ugly' })).json<Problem>()
    expect(none.errors?.map(({ code }) => code)).toEqual(['category_required'])
  })

  it('counts once for each address, and every one is kept', async () => {
    const { comment } = await written()
    const address = newAddress()
    await report(comment.id, { category: 'spam' }, { address })
    await report(comment.id, UNLAWFUL, { address })
    await report(comment.id, { category: 'abuse' })
    const { desk, reports } = await history(comment.id)
    expect(desk.reportCount).toBe(2)
    expect(reports).toHaveLength(3)
  })

  it('sent twice is stored once, and answered the same', async () => {
    const { comment } = await written()
    const same = { ...UNLAWFUL, id: crypto.randomUUID() }
    const [first, second] = [await report(comment.id, same), await report(comment.id, same)]
    expect(await second.text()).toBe(await first.text())
    expect((await history(comment.id)).reports).toHaveLength(1)
  })

  it('sent twice is the same one in another language, too, and after the words were decided about', async () => {
    const { comment } = await written()
    const same = { ...UNLAWFUL, id: crypto.randomUUID() }
    const first = await (await report(comment.id, same)).text()
    await decide(comment.id, { at: Date.now() + 1_000 })
    const again = { ...same, lang: 'ro', words: ` ${UNLAWFUL.words}\r\n` }
    expect(await (await report(comment.id, again)).text()).toBe(first)
  })

  it.each([
    ['category', { category: 'other' }],
    ['words', { words: 'Και απειλεί.' }],
    ['name', { name: 'Ελένη Π.' }],
    ['e-mail', { email: 'e@example.gr' }],
    ['sender’s wish to give no name', { name: null, email: null, anonymous: true }],
  ])('under the id of one with another %s is refused, and neither is thrown away', async (_, other) => {
    const { comment } = await written()
    const first = { ...UNLAWFUL, id: crypto.randomUUID() }
    await report(comment.id, first)
    const answer = await report(comment.id, { ...first, ...other })
    expect(answer.status).toBe(409)
    const problem = await answer.json<Problem>()
    expect(problem).toMatchObject({ code: 'report_conflict', title: readerProblemsEl.report_conflict })
    expect((await history(comment.id)).reports).toMatchObject([UNLAWFUL])
    expect((await report(comment.id, { ...first, ...other, id: crypto.randomUUID() })).status).toBe(201)
    expect((await history(comment.id)).reports).toHaveLength(2)
  })

  it('under the id of one about another comment is refused', async () => {
    const [one, other] = [await written(), await written()]
    const same = { ...UNLAWFUL, id: crypto.randomUUID() }
    await report(one.comment.id, same)
    expect(await codeOf(await report(other.comment.id, same))).toBe('report_conflict')
  })

  it('whose words were erased since is not taken for the same: its own may be new', async () => {
    const { comment } = await written()
    const same = { ...UNLAWFUL, id: crypto.randomUUID() }
    await report(comment.id, same)
    await env.DB.prepare('UPDATE reports SET words = NULL, name = NULL, email = NULL WHERE id = ?')
      .bind(same.id)
      .run()
    expect(await codeOf(await report(comment.id, same))).toBe('report_conflict')
  })

  it('sent many times at once is stored once, and of two others one is refused', async () => {
    const { comment } = await written()
    const same = { ...UNLAWFUL, id: crypto.randomUUID() }
    const other = { ...same, words: 'Και απειλεί.' }
    const answers = await Promise.all([same, other, same, other].map((each) => report(comment.id, each)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409])
    expect((await history(comment.id)).reports).toHaveLength(1)
  })

  it('is about a comment that readers of this site can see', async () => {
    const { comment } = await written()
    expect(await codeOf(await report(comment.id, UNLAWFUL, { site: 'elsewhere' }))).toBe('comment_missing')
    expect(await codeOf(await report(crypto.randomUUID(), UNLAWFUL))).toBe('comment_missing')
    expect(await codeOf(await report("x' OR 1=1", UNLAWFUL))).toBe('comment_missing')
    const waiting = await written({}, 'elsewhere')
    expect(await codeOf(await report(waiting.comment.id, UNLAWFUL, { site: 'elsewhere' }))).toBe(
      'comment_missing',
    )
  })

  it('comes from a page of the site', async () => {
    const { comment } = await written()
    const answer = await report(comment.id, UNLAWFUL, { origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
  })

  it('is refused where one address sends too many', async () => {
    const { comment } = await written()
    const address = newAddress()
    const last = { category: 'spam', id: crypto.randomUUID() }
    for (let sent = 0; sent < 19; sent += 1) await report(comment.id, { category: 'spam' }, { address })
    await report(comment.id, last, { address })
    const answer = await report(comment.id, { category: 'spam' }, { address })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('Retry-After')).toBe('600')
    // What is stored is confirmed all the same; nothing else is.
    expect((await report(comment.id, last, { address })).status).toBe(201)
    const other = { ...last, category: 'abuse' }
    expect((await report(comment.id, other, { address })).status).toBe(429)
    expect((await report(comment.id, { category: 'spam' })).status).toBe(201)
  })

  it('is answered by the next decision of a moderator, unless that is undone', async () => {
    const { comment } = await written()
    await report(comment.id, { category: 'abuse' })
    const decision = crypto.randomUUID()
    const at = Date.now() + 1_000
    await decide(comment.id, { decision, at })
    expect(await history(comment.id)).toMatchObject({
      desk: { reportCount: 0 },
      reports: [{ decidedAt: at }],
    })
    await decide(comment.id, { undoes: decision, at: at + 1 })
    expect(await history(comment.id)).toMatchObject({
      desk: { reportCount: 1 },
      reports: [{ decidedAt: null }],
    })
  })

  it('loses its words when the writer withdraws the comment, unless it is a notice of unlawful content', async () => {
    const { comment, receipt } = await written()
    await report(comment.id, { category: 'abuse', words: 'Γράφει «…» για μένα.' })
    await report(comment.id, UNLAWFUL)
    await call('DELETE', receipt.token)
    expect((await history(comment.id)).reports.map(({ words }) => words)).toEqual([null, UNLAWFUL.words])
  })
})
