import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page, ReceiptView, Submitted } from '../../../worker/contract/comments.ts'
import { conversationSchema, staffRepliedSchema } from '../../../worker/contract/moderation/comment-acts.ts'
import { historySchema } from '../../../worker/contract/moderation/history.ts'
import { reasonSentences } from '../../../worker/contract/i18n/reasons.ts'
import { REASON_CODES } from '../../../worker/contract/moderation/constants.ts'
import { ask, WORKER } from '../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../seed.ts'
import { PAGE, post, read, submission } from '../writer.ts'
import { newsroom, type Colleague } from './newsroom.ts'

const patch = (colleague: Colleague, path: string, body: unknown) =>
  ask(path, {
    method: 'PATCH',
    headers: { Origin: WORKER, 'Content-Type': 'application/json', Cookie: colleague.cookie },
    body: JSON.stringify(body),
  })

describe('a moderator’s edit', () => {
  it('keeps the original with who changed it, and gives way to newer words', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const id = await room.comment({ body: 'Μπράβο <b>σας</b>' })
    const path = `${room.base}/comments/${id}`
    expect((await patch(eleni, path, { body: ' ', revision: 1 })).status).toBe(422)
    expect(await (await patch(eleni, path, { body: 'Μπράβο', revision: 1 })).json()).toMatchObject({
      body: 'Μπράβο',
      revision: 2,
      status: 'pending',
    })
    expect(await (await patch(eleni, path, { body: 'Παλιό', revision: 1 })).json()).toMatchObject({
      code: 'changed_meanwhile',
    })
    const history = historySchema.parse(await (await eleni.get(path)).json())
    expect(history.edits).toMatchObject([
      { body: 'Μπράβο <b>σας</b>', by: { kind: 'moderator', name: 'Ελένη' } },
    ])
    const old = await eleni.get(`${room.base}/comments?q=${encodeURIComponent('σας')}`)
    expect(await old.json()).toMatchObject({ comments: [] })
  })
})

describe('the newsroom’s answer', () => {
  it('publishes the comment that waited with it, and undo takes both back', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const parentId = await room.comment({ body: 'Πότε ξεκινά;' })
    const reply = { id: crypto.randomUUID(), body: 'Τον Ιανουάριο.' }
    const path = `${room.base}/comments/${parentId}/replies`
    const answer = await eleni.post(path, reply)
    expect(answer.status).toBe(201)
    const replied = staffRepliedSchema.parse(await answer.json())
    expect(replied).toMatchObject({
      comment: { author: { name: 'Ελένη', staff: true }, status: 'approved', parentId, depth: 1 },
      parent: { status: 'approved', replyCount: 1 },
    })
    // The same request again writes nothing.
    expect(await (await eleni.post(path, reply)).json()).toMatchObject({ decision: replied.decision })
    expect(await (await eleni.post(path, { ...reply, body: 'Άλλο' })).json()).toMatchObject({
      code: 'id_conflict',
    })
    await eleni.post(`${room.base}/decisions/${replied.decision}/undo`)
    expect([await room.status(parentId), await room.status(reply.id)]).toEqual(['pending', 'pending'])
  })

  it('to a comment that was published is undone without it', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const parentId = await room.comment({ status: 'approved' })
    const answer = await eleni.post(`${room.base}/comments/${parentId}/replies`, {
      id: crypto.randomUUID(),
      body: 'Τον Ιανουάριο.',
    })
    const { comment, decision } = staffRepliedSchema.parse(await answer.json())
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    expect([await room.status(parentId), await room.status(comment.id)]).toEqual(['approved', 'pending'])
  })

  it('is not given to a comment that was refused', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ status: 'spam' })
    const answer = await eleni.post(`${room.base}/comments/${id}/replies`, {
      id: crypto.randomUUID(),
      body: 'Όχι',
    })
    expect(await answer.json()).toMatchObject({ code: 'already_decided' })
  })
})

describe('the conversation around a comment', () => {
  it('shows every status in reading order, and goes on both ways', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const ids: string[] = []
    for (let n = 0; n < 45; n += 1) ids.push(await room.comment({ status: n % 2 ? 'spam' : 'approved' }))
    const path = `${room.base}/comments/${ids[22]}/conversation`
    const around = conversationSchema.parse(await (await eleni.get(path)).json())
    const idsOf = (comments: { id: string }[]) => comments.map(({ id }) => id)
    expect(idsOf(around.comments)).toEqual(ids.slice(6, 38))
    const earlier = conversationSchema.parse(
      await (await eleni.get(`${path}?cursor=${around.earlier}`)).json(),
    )
    const later = conversationSchema.parse(await (await eleni.get(`${path}?cursor=${around.later}`)).json())
    expect(idsOf(earlier.comments)).toEqual(ids.slice(0, 6))
    expect(idsOf(later.comments)).toEqual(ids.slice(38))
    expect([earlier.earlier, later.later]).toEqual([null, null])
    expect((await eleni.get(`${path}?cursor=x`)).status).toBe(400)
  })
})

describe('a real writer', () => {
  beforeAll(async () => {
    await seedSite(env.DB, { id: 'kozani', rule: 'flagged' })
  })
  const seat = async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    await env.DB.prepare("UPDATE memberships SET site = 'kozani' WHERE site = ?").bind(room.site).run()
    return eleni
  }
  const receiptOf = async ({ receipt }: Submitted) =>
    (await ask('/v1/receipt', { headers: { Authorization: `Bearer ${receipt.token}` } })).json<ReceiptView>()

  it('reads why in their own language, and nothing of it once it is undone', async () => {
    const eleni = await seat()
    const sent = await (await post(submission({ lang: 'ro' }))).json<Submitted>()
    const decision = await (
      await eleni.post('/v1/sites/kozani/moderation/decisions', {
        action: 'trash',
        ids: [sent.comment.id],
        reasonCode: 'off_topic',
        reason: 'Vedeți articolul.',
      })
    ).json<{ decision: string }>()
    expect((await receiptOf(sent)).reason).toBe(`${reasonSentences.ro.off_topic} Vedeți articolul.`)
    await eleni.post(`/v1/sites/kozani/moderation/decisions/${decision.decision}/undo`)
    expect((await receiptOf(sent)).reason).toBeNull()
  })

  it('reads why it was taken for spam where a moderator says so, and nothing where nobody does', async () => {
    const eleni = await seat()
    const spam = async (reason: object) => {
      const sent = await (await post(submission({ body: crypto.randomUUID(), lang: 'en' }))).json<Submitted>()
      const ids = [sent.comment.id]
      await eleni.post('/v1/sites/kozani/moderation/decisions', { action: 'spam', ids, ...reason })
      const { comment, reason: read, editableUntil } = await receiptOf(sent)
      return { status: comment.status, read, editable: editableUntil !== null }
    }
    expect(await spam({})).toEqual({ status: 'pending', read: null, editable: true })
    expect(await spam({ reasonCode: 'other' })).toEqual({ status: 'pending', read: null, editable: true })
    expect(await spam({ reasonCode: 'advertising' })).toEqual({
      status: 'trash',
      read: reasonSentences.en.advertising,
      editable: false,
    })
    expect(await spam({ reasonCode: 'other', reason: 'A link to a shop.' })).toMatchObject({
      status: 'trash',
      read: 'A link to a shop.',
    })
  })

  it('reads whole words for every reason, and none that says nothing', async () => {
    const eleni = await seat()
    const read = async (reason: object) => {
      const sent = await (await post(submission({ body: crypto.randomUUID(), lang: 'el' }))).json<Submitted>()
      await eleni.post('/v1/sites/kozani/moderation/decisions', {
        action: 'trash',
        ids: [sent.comment.id],
        ...reason,
      })
      return (await receiptOf(sent)).reason
    }
    for (const reasonCode of REASON_CODES.filter((code) => code !== 'other'))
      expect(await read({ reasonCode })).toMatch(/^Το σχόλιο δεν δημοσιεύτηκε επειδή .+\.$/)
    expect(await read({ reasonCode: 'other' })).toBeNull()
    expect(await read({ reasonCode: 'other', reason: 'Λείπει η πηγή.' })).toBe('Λείπει η πηγή.')
  })

  it('hears that the newsroom edited the words, and when, until the comment is withdrawn', async () => {
    const eleni = await seat()
    const sent = await (await post(submission({ body: 'Με πολύ θυμό' }))).json<Submitted>()
    expect((await receiptOf(sent)).newsroomEditedAt).toBeNull()
    const before = Date.now()
    await patch(eleni, `/v1/sites/kozani/moderation/comments/${sent.comment.id}`, {
      body: 'Με λιγότερο θυμό',
      revision: 1,
    })
    const view = await receiptOf(sent)
    expect(view.comment.body).toBe('Με λιγότερο θυμό')
    expect(JSON.stringify(view)).not.toContain('πολύ')
    expect(Date.parse(view.newsroomEditedAt ?? '')).toBeGreaterThanOrEqual(before)
    await ask('/v1/receipt', {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${sent.receipt.token}`, Origin: PAGE_ORIGIN },
    })
    expect((await receiptOf(sent)).newsroomEditedAt).toBeNull()
  })

  it('hears nothing more of it once the words are their own again', async () => {
    const eleni = await seat()
    const sent = await (await post(submission({ body: crypto.randomUUID() }))).json<Submitted>()
    const path = `/v1/sites/kozani/moderation/comments/${sent.comment.id}`
    await patch(eleni, path, { body: 'Τα λόγια της σύνταξης', revision: 1 })
    expect((await receiptOf(sent)).newsroomEditedAt).not.toBeNull()
    const edited = await ask('/v1/receipt', {
      method: 'PATCH',
      headers: {
        Authorization: `Bearer ${sent.receipt.token}`,
        Origin: PAGE_ORIGIN,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ body: 'Τα δικά μου λόγια' }),
    })
    expect(edited.status).toBe(200)
    expect((await receiptOf(sent)).newsroomEditedAt).toBeNull()
    await patch(eleni, path, { body: 'Και πάλι της σύνταξης', revision: 3 })
    expect((await receiptOf(sent)).newsroomEditedAt).not.toBeNull()
  })

  it('is known again by e-mail or by receipt, and the record follows what is decided', async () => {
    const eleni = await seat()
    const writerOf = async (id: string) =>
      (
        await (
          await eleni.get(`/v1/sites/kozani/moderation/comments/${id}`)
        ).json<{
          comment: { writer: { handle: string; kind: string; approved: number; spam: number } }
        }>()
      ).comment.writer
    const first = await (
      await post(submission({ body: 'Πρώτο', email: 'Nikos@news.example' }))
    ).json<Submitted>()
    const second = await (
      await post(submission({ body: 'Δεύτερο', email: 'nikos@news.example' }))
    ).json<Submitted>()
    const third = await (
      await post(submission({ body: 'Τρίτο', earlierReceipt: second.receipt.token }))
    ).json<Submitted>()
    await eleni.post('/v1/sites/kozani/moderation/decisions', { action: 'spam', ids: [third.comment.id] })
    expect(await writerOf(first.comment.id)).toMatchObject({ kind: 'email', approved: 2, spam: 1 })
    expect((await writerOf(third.comment.id)).handle).toBe((await writerOf(first.comment.id)).handle)
    const nameless = await (await post(submission({ body: 'Άλλος' }))).json<Submitted>()
    expect(await writerOf(nameless.comment.id)).toMatchObject({ kind: 'address', approved: 1 })
  })

  it('waits in a held thread, whatever the rule, and reads pinned comments first', async () => {
    const eleni = await seat()
    const sent = await (await post(submission({ body: 'Καρφίτσα' }))).json<Submitted>()
    await eleni.post(`/v1/sites/kozani/moderation/comments/${sent.comment.id}/pin`)
    const page = await (await read(PAGE.key)).json<Page>()
    expect(page.pinned).toMatchObject([{ id: sent.comment.id, pinned: true }])
    const thread = `/v1/sites/kozani/moderation/thread?thread=${encodeURIComponent(PAGE.key)}`
    await patch(eleni, thread, { held: true })
    expect((await (await post(submission({ body: 'Περιμένει' }))).json<Submitted>()).comment.status).toBe(
      'pending',
    )
    await patch(eleni, thread, { state: 'closed' })
    expect(await (await post(submission())).json()).toMatchObject({ code: 'thread_closed' })
  })
})
