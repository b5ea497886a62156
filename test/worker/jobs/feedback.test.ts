import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../../demo/akismet-stand-in/faults.ts'
import { akismetStandIn } from '../akismet.ts'
import { MINUTE, START, story } from './story.ts'

const standIn = akismetStandIn('test-feedback')

/** What Akismet was told beside the checks. */
const told = async () =>
  (await standIn.requests()).filter(({ call }) => call.startsWith('submit-')).map(({ call }) => call)

beforeEach(async () => {
  await standIn.fault(null)
  await standIn.failNext(0)
  await standIn.forget()
  await env.DB.batch([env.DB.prepare('DELETE FROM service_state'), env.DB.prepare('DELETE FROM outbox')])
})

describe('a moderator who sees it otherwise', () => {
  it('teaches Akismet ham, after the time for undo and with the writer’s own data', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START, { name: 'akismet-guaranteed-spam' })
    expect((await tale.comment(id))?.status).toBe('spam')
    await tale.decide(START + MINUTE, 'approve', id)
    await tale.clock(START + 10 * MINUTE)
    expect(await told()).toEqual([])
    await tale.clock(START + 15 * MINUTE)
    expect(await told()).toEqual(['submit-ham'])
    const [check, ham] = await standIn.requests()
    for (const field of ['blog', 'user_ip', 'user_agent', 'comment_author', 'comment_content', 'permalink']) {
      expect(ham?.fields[field], field).toBe(check?.fields[field])
    }
    expect(await tale.comment(id)).toMatchObject({ status: 'approved', facts: null })
    await tale.clock(START + 30 * MINUTE)
    expect(await told()).toHaveLength(1)
  })

  it('teaches Akismet spam', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    await tale.decide(START, 'spam', id)
    await tale.clock(START + 10 * MINUTE)
    expect(await told()).toEqual(['submit-spam'])
  })

  it('teaches nothing when the decision was undone', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    const decision = await tale.decide(START, 'spam', id)
    await tale.undo(START + 5 * MINUTE, decision)
    await tale.clock(START + 30 * MINUTE)
    expect(await told()).toEqual([])
    expect((await tale.comment(id))?.status).toBe('pending')
  })

  it('teaches nothing about a comment that was withdrawn', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    await tale.decide(START, 'spam', id)
    await env.DB.prepare('UPDATE comments SET facts = NULL WHERE id = ?').bind(id).run()
    await tale.clock(START + 10 * MINUTE)
    expect(await told()).toEqual([])
    expect(await tale.rows('outbox', id)).toBe(0)
  })
})

const FAULTS: Fault[] = [
  'refused',
  'status_500',
  'too_many',
  'html',
  'empty',
  'reset',
  'redirect',
  'newline',
  'key_refused',
]

describe('feedback that cannot leave', () => {
  it.each(FAULTS)('(%s) is sent later, once', async (fault) => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    await tale.decide(START, 'spam', id)
    await standIn.fault(fault)
    await tale.clock(START + 10 * MINUTE)
    expect(await tale.rows('outbox', id)).toBe(1)
    expect((await tale.comment(id))?.facts).not.toBeNull()
    await standIn.fault(null)
    await standIn.forget()
    for (const minutes of [15, 20, 25, 30, 45]) await tale.clock(START + minutes * MINUTE)
    expect(await told()).toEqual(['submit-spam'])
    expect(await tale.rows('outbox', id)).toBe(0)
  })

  it('is given up after some days, and the address with it', async () => {
    const tale = await story(standIn.env)
    const id = await tale.write(START)
    await tale.decide(START, 'spam', id)
    await standIn.fault('status_500')
    for (let hours = 7; hours <= 24 * 5; hours += 7) await tale.clock(START + hours * 60 * MINUTE)
    expect(await tale.rows('outbox', id)).toBe(0)
    expect((await tale.comment(id))?.facts).toBeNull()
    expect(await told()).toHaveLength(14)
  })
})
