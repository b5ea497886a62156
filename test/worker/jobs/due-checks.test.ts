import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import worker from '../../../worker/index.ts'
import { akismetStandIn } from '../akismet.ts'
import { MINUTE, START, story } from './story.ts'

const standIn = akismetStandIn('test-due-checks')

beforeEach(async () => {
  await standIn.fault(null)
  await standIn.failNext(0)
  await standIn.forget()
  await env.DB.exec('DELETE FROM service_state')
})

describe('a check that could not be made', () => {
  it.each(['flagged', 'all'] as const)('is made up when Akismet is back (rule %s)', async (rule) => {
    const tale = await story(standIn.env, { rule })
    await standIn.fault('status_503')
    const good = await tale.write(START)
    const bad = await tale.write(START, { name: 'akismet-guaranteed-spam' })
    for (const id of [good, bad]) {
      expect(await tale.comment(id)).toMatchObject({ status: 'pending', check_due_at: START + 15 * MINUTE })
    }

    // Down for an hour: always due again within twenty minutes, never published.
    for (let minutes = 5; minutes <= 60; minutes += 5) {
      await tale.clock(START + minutes * MINUTE)
      for (const id of [good, bad]) {
        const row = await tale.comment(id)
        expect(row?.status).toBe('pending')
        expect((row?.check_due_at ?? Infinity) - (START + minutes * MINUTE)).toBeLessThanOrEqual(20 * MINUTE)
      }
    }

    await standIn.fault(null)
    for (let minutes = 65; minutes <= 80; minutes += 5) await tale.clock(START + minutes * MINUTE)
    expect(await tale.comment(good)).toMatchObject({
      status: rule === 'flagged' ? 'approved' : 'pending',
      check_due_at: null,
    })
    expect(await tale.comment(bad)).toMatchObject({ status: 'spam', check_due_at: null })
    // The outage stands once in the history, and then the check.
    expect(await tale.rows('screenings', good)).toBe(2)
    expect(await tale.rows('decisions', bad)).toBe(1)
    const reasons = (await standIn.requests()).map(({ fields }) => fields['recheck_reason'])
    expect(reasons.slice(0, 3)).toEqual([undefined, undefined, 'retry'])
  })

  it('tells Akismet the writer’s own address, and forgets it when the comment is published', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(1)
    const id = await tale.write(START)
    expect((await tale.comment(id))?.facts).not.toBeNull()
    await tale.clock(START + 15 * MINUTE)
    const [first, second] = await standIn.requests()
    expect(first?.fields['user_ip']).toMatch(/^10\./)
    expect(second?.fields['user_ip']).toBe(first?.fields['user_ip'])
    expect(await tale.comment(id)).toMatchObject({ status: 'approved', facts: null })
  })

  it('does not lose what only the first request could show', async () => {
    const tale = await story(standIn.env, { rule: 'flagged', settings: { floods: { hold: 1, refuse: 60 } } })
    await standIn.failNext(1)
    const id = await tale.write(START)
    await env.DB.prepare('UPDATE comments SET address_key = NULL WHERE id = ?').bind(id).run()
    await tale.clock(START + 15 * MINUTE)
    expect(await tale.comment(id)).toMatchObject({ status: 'pending', check_due_at: null })
  })

  it('is made although the worker died between storing and asking', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(1)
    const id = await tale.write(START, { name: 'akismet-guaranteed-spam' })
    // Nothing was settled: what the first batch wrote is all there is.
    await env.DB.prepare('DELETE FROM screenings WHERE comment_id = ?').bind(id).run()
    await tale.clock(START + 15 * MINUTE)
    expect(await tale.comment(id)).toMatchObject({ status: 'spam', check_due_at: null })
    expect(await tale.rows('screenings', id)).toBe(1)
  })

  it('knows what the form gave away, although the worker died before any filter was asked', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    const met: string[] = []
    const died = (id: string) => {
      met.push(id)
      return Promise.reject(new Error('the worker died'))
    }
    await expect(tale.write(START, { contact: 'https://casino.example' }, died)).rejects.toThrow('died')
    const [id = ''] = met
    expect(await tale.comment(id)).toMatchObject({ status: 'pending', check_due_at: START + 15 * MINUTE })
    await tale.clock(START + 15 * MINUTE)
    expect(await tale.comment(id)).toMatchObject({ status: 'spam', check_due_at: null })
    expect((await tale.comment(id))?.facts).not.toContain('casino')
  })

  it('is not asked for any more where a moderator was quicker than the filters', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(1)
    const id = await tale.write(START, {}, (written) => tale.decide(START, 'approve', written))
    expect(await tale.comment(id)).toMatchObject({ status: 'approved', check_due_at: null })
  })

  it('waits two minutes for Akismet’s second look, and is then final', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    const id = await tale.write(START, { name: 'stand-in-provisional-then-spam' })
    expect(await tale.comment(id)).toMatchObject({ status: 'pending', check_due_at: START + 2 * MINUTE })
    await tale.clock(START + 5 * MINUTE)
    expect(await tale.comment(id)).toMatchObject({ status: 'spam', check_due_at: null })
  })

  it('is left to the moderator who decided meanwhile', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(1)
    const id = await tale.write(START, { name: 'akismet-guaranteed-spam' })
    await tale.decide(START + MINUTE, 'approve', id)
    await tale.clock(START + 15 * MINUTE)
    expect((await tale.comment(id))?.status).toBe('approved')
    expect(await standIn.requests()).toHaveLength(1)
  })

  it('holds up no other when it fails', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(2)
    const broken = await tale.write(START)
    const whole = await tale.write(START)
    await env.DB.prepare(`UPDATE comments SET facts = 'not sealed by us' WHERE id = ?`).bind(broken).run()
    await tale.clock(START + 15 * MINUTE)
    expect((await tale.comment(whole))?.status).toBe('approved')
    expect((await tale.comment(broken))?.status).toBe('pending')
  })

  it('asks a dead service a few times a run, not once a comment', async () => {
    const tale = await story(standIn.env)
    await standIn.fault('status_503')
    for (let n = 0; n < 18; n += 1) await tale.write(START)
    await standIn.forget()
    await tale.clock(START + 15 * MINUTE)
    expect((await standIn.requests()).length).toBeLessThanOrEqual(12)
    const { results } = await env.DB.prepare('SELECT check_due_at AS due FROM comments WHERE site = ?')
      .bind(tale.site)
      .all<{ due: number }>()
    expect(new Set(results.map(({ due }) => due))).toEqual(new Set([START + 30 * MINUTE]))
  })

  it('resumes within twenty minutes after a refused key is good again', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.fault('key_refused')
    const id = await tale.write(START)
    for (let minutes = 5; minutes <= 45; minutes += 5) await tale.clock(START + minutes * MINUTE)
    expect((await standIn.requests()).slice(1).every(({ call }) => call === 'verify-key')).toBe(true)
    await standIn.fault(null)
    for (let minutes = 50; minutes <= 65; minutes += 5) await tale.clock(START + minutes * MINUTE)
    expect((await tale.comment(id))?.status).toBe('approved')
  })
})

describe('the clock', () => {
  it('drives the jobs through the worker’s own handler, at the time it names', async () => {
    const tale = await story(standIn.env, { rule: 'flagged' })
    await standIn.failNext(1)
    const id = await tale.write(START)
    const controller = createScheduledController({ scheduledTime: new Date(START + 15 * MINUTE) })
    await worker.scheduled(controller, standIn.env)
    expect((await tale.comment(id))?.status).toBe('approved')
  })

  it('writes no reader’s word, address or e-mail into a log', async () => {
    const said: unknown[] = []
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(...words))
    }
    const tale = await story(standIn.env)
    await standIn.fault('html')
    await tale.write(START, { name: 'Canary', email: 'canary@mail.example', body: 'canary words' })
    await tale.clock(START + 15 * MINUTE)
    await tale.clock(START + 20 * 24 * 60 * MINUTE)
    vi.restoreAllMocks()
    expect(JSON.stringify(said)).not.toMatch(/canary|10\.\d+\.\d+\.\d+/i)
  })
})
