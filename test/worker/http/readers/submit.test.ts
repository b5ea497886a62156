import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { submittedSchema, pageSchema } from '../../../../worker/contract/comments.ts'
import { seedSite } from '../../seed.ts'
import { newAddress, PAGE, post, read, submission } from '../../writer.ts'

beforeAll(async () => {
  await seedSite(env.DB)
  await seedSite(env.DB, { id: 'open', rule: 'flagged', settings: { fillSecondsMin: 0 } })
})

describe('a comment that is written', () => {
  it('waits for moderation where every comment waits, and nobody else sees it', async () => {
    const sent = submission()
    const answer = await post(sent)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const { comment, receipt } = submittedSchema.parse(await answer.json())
    expect(comment).toMatchObject({ id: sent.id, status: 'pending', body: sent.body, depth: 0 })
    expect(receipt.url).toBe(`https://comments.example/receipt?token=${receipt.token}`)
    const page = pageSchema.parse(await (await read(PAGE.key)).json())
    expect(page.comments).toEqual([])
    expect(page.thread.count).toBe(0)
  })

  it('is published at once where only flagged comments wait', async () => {
    const form = pageSchema.parse(await (await read('published-page', '', 'open')).json()).form
    const sent = submission({ thread: { ...PAGE, key: 'published-page' }, formToken: form.token })
    const answer = await post(sent, { site: 'open', headers: { 'CF-Connecting-IP': newAddress() } })
    expect(submittedSchema.parse(await answer.json()).comment.status).toBe('approved')
    const page = pageSchema.parse(await (await read('published-page', '', 'open')).json())
    expect(page.comments.map(({ id }) => id)).toEqual([sent.id])
    expect(page.thread.count).toBe(1)
  })
})
