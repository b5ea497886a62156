import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import type { DeskComment, Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import type { Rule } from '../../../worker/contract/statuses.ts'
import { ask } from '../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../seed.ts'
import { PAGE, post, submission } from '../writer.ts'
import { newsroom } from './newsroom.ts'

let sites = 0

/** A site of this rule with its readers, and somebody at its desk. */
const siteBy = async (rule: Rule) => {
  sites += 1
  const { id: site } = await seedSite(env.DB, { id: `waits-${sites}`, rule })
  const room = await newsroom()
  const eleni = await room.colleague('owner')
  await env.DB.prepare('UPDATE memberships SET site = ? WHERE site = ?').bind(site, room.site).run()
  const base = `/v1/sites/${site}/moderation`
  const known = async (id: string): Promise<DeskComment | undefined> =>
    (await (await eleni.get(`${base}/comments`)).json<Queue>()).comments.find((comment) => comment.id === id)
  return {
    eleni,
    base,
    send: async (words: Parameters<typeof submission>[0] = {}) =>
      (await post(submission({ body: crypto.randomUUID(), ...words }), { site })).json<Submitted>(),
    rewrite: (token: string, body: string) =>
      ask('/v1/receipt', {
        method: 'PATCH',
        headers: {
          Authorization: `Bearer ${token}`,
          Origin: PAGE_ORIGIN,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ body }),
      }),
    decide: async (action: string, id: string) =>
      (await eleni.post(`${base}/decisions`, { action, ids: [id] })).json<{ decision: string }>(),
    thread: (change: object) =>
      eleni.send('PATCH', `${base}/thread?thread=${encodeURIComponent(PAGE.key)}`, change),
    /** Why the desk says that it waits. */
    why: async ({ comment }: Submitted) => (await known(comment.id))?.waits,
  }
}

it('says which rule a clean comment waits by, also when the site has another one by now', async () => {
  for (const [rule, why] of [
    ['all', 'rule_all'],
    ['first', 'rule_first'],
  ] as const) {
    const site = await siteBy(rule)
    const sent = await site.send()
    await env.DB.prepare("UPDATE sites SET rule = 'flagged' WHERE id = ?").bind(sent.comment.site).run()
    expect(await site.why(sent)).toBe(why)
  }
})

it('says that the filters object, whatever the rule', async () => {
  const links = Array.from({ length: 3 }, (_, n) => `https://pills${n}.example/`).join(' ')
  for (const rule of ['all', 'first', 'flagged'] as const) {
    const site = await siteBy(rule)
    expect(await site.why(await site.send({ body: links }))).toBe('flagged')
  }
})

it('says that the conversation was held, also when it is held no longer', async () => {
  const site = await siteBy('flagged')
  expect((await site.send()).comment.status).toBe('approved')
  await site.thread({ held: true })
  const sent = await site.send()
  await site.thread({ held: false })
  expect(await site.why(sent)).toBe('thread_held')
})

it('says that it was changed by its writer after it was published', async () => {
  const site = await siteBy('all')
  const sent = await site.send()
  await site.decide('approve', sent.comment.id)
  await site.rewrite(sent.receipt.token, 'Με άλλα λόγια')
  expect(await site.why(sent)).toBe('edited')
})

it('says that somebody at the desk put it back, by a decision or by undoing one', async () => {
  const site = await siteBy('all')
  const [returned, undone] = [await site.send(), await site.send()]
  await site.decide('trash', returned.comment.id)
  await site.decide('pend', returned.comment.id)
  const { decision } = await site.decide('spam', undone.comment.id)
  await site.eleni.post(`${site.base}/decisions/${decision}/undo`)
  expect([await site.why(returned), await site.why(undone)]).toEqual(['put_back', 'put_back'])
})

it('says that not every filter has looked, and nothing of what does not wait', async () => {
  const room = await newsroom()
  const eleni = await room.colleague()
  const later = Date.now() + 3_600_000
  await room.comment({ checkDueAt: later })
  await room.comment({ akismet: null, checkDueAt: later })
  await room.comment({ akismet: null })
  const { comments } = await (await eleni.get(`${room.base}/comments`)).json<Queue>()
  expect(comments.map(({ waits }) => waits)).toEqual(['unchecked', 'unchecked', 'unchecked'])
  await room.comment({ status: 'spam', akismet: 'spam' })
  const spam = await (await eleni.get(`${room.base}/comments?status=spam`)).json<Queue>()
  expect(spam.comments.map(({ waits }) => waits)).toEqual([null])
})

it('claims nothing about those that came in before the reason was kept', async () => {
  const room = await newsroom()
  const eleni = await room.colleague()
  await room.comment({ akismet: 'ham' })
  await room.comment({ akismet: 'unsure' })
  const { comments } = await (await eleni.get(`${room.base}/comments`)).json<Queue>()
  expect(comments.map(({ waits }) => waits)).toEqual([null, 'flagged'])
})
