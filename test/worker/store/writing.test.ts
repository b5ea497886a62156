import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { submitComment } from '../../../worker/core/submit-comment.ts'
import { brokenInvariants } from '../../invariants.ts'
import { depsOn } from '../deps.ts'
import { seedSite } from '../seed.ts'
import { watchedD1, type Fault } from '../watched-d1.ts'
import { submission } from '../writer.ts'

const FACTS = { address: '192.0.2.7', userAgent: 'test', referrer: null }
const SITE = 'flagged'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
})

const submitOn = async (sent: unknown, fault?: Fault) => {
  const { db, bill } = watchedD1(env.DB, fault)
  const deps = depsOn(db, env.DB)
  const site = await deps.store.site(SITE)
  if (!site) throw new Error('the site is not seeded')
  return { result: await submitComment(site, sent, FACTS, deps), bill }
}

/** After any fault, read from the tables themselves. */
const expectInvariants = async () => {
  expect(await brokenInvariants(env.DB)).toEqual({})
}

const rowsOf = (id: string) =>
  env.DB.prepare(
    `SELECT (SELECT count(*) FROM comments WHERE id = ?1) AS comments, (SELECT count(*) FROM consents WHERE comment_id = ?1) AS consents,
       (SELECT count(*) FROM screenings WHERE comment_id = ?1) AS screenings, (SELECT count(*) FROM decisions WHERE comment_id = ?1) AS decisions`,
  )
    .bind(id)
    .first()

describe('a comment that is written', () => {
  it('takes at most 8 D1 statements, the site’s look-up included', async () => {
    const { result, bill } = await submitOn(submission())
    expect(result.ok && result.value.comment.status).toBe('approved')
    console.log(`D1 statements for a written comment: ${bill.statements}`)
    expect(bill.statements).toBeLessThanOrEqual(8)
  })

  it('takes no more for a reply into a long conversation', async () => {
    const first = submission()
    await submitOn(first)
    const { result, bill } = await submitOn(submission({ parentId: first.id }))
    expect(result.ok && result.value.comment.depth).toBe(1)
    expect(bill.statements).toBeLessThanOrEqual(8)
  })
})

// Asked in turn: site, what stands in the way, the comment's batch, the settling batch.
const CALLS = [1, 2, 3, 4]
const FAULTS = ['D1_ERROR: no such thing', 'D1_ERROR: Network connection lost.']

describe('a database that fails', () => {
  for (const message of FAULTS) {
    for (const moment of ['before', 'after'] as const) {
      for (const call of CALLS) {
        it(`at call ${call}, ${moment} it is done (${message}): the same request again is stored once`, async () => {
          const sent = submission({ proof: 'a secret of the writer' })
          let failed = false
          const once: Fault = (when, asked) => {
            if (failed || when !== moment || asked !== call) return
            failed = true
            throw new Error(message)
          }
          const first = await submitOn(sent, once).catch(() => null)
          expect(failed).toBe(true)
          await expectInvariants()

          const second = await submitOn(sent)
          const third = await submitOn(sent)
          await expectInvariants()
          const told = [first, second, third].flatMap((each) =>
            each?.result.ok ? [JSON.stringify([each.result.value.comment, each.result.value.token])] : [],
          )
          expect(told.length).toBeGreaterThanOrEqual(2)
          expect(new Set(told).size).toBe(1)
          expect(await rowsOf(sent.id)).toMatchObject({ comments: 1, consents: 1 })
        })
      }
    }
  }

  it('is asked again by itself where the connection was lost, and writes nothing twice', async () => {
    for (const moment of ['before', 'after'] as const) {
      const sent = submission()
      let lost = 0
      const { result } = await submitOn(sent, (when, call) => {
        // The third and fifth call are the first tries of the two batches.
        if (when !== moment || (call !== 3 && call !== 5)) return
        lost += 1
        throw new Error('D1_ERROR: Network connection lost.')
      })
      expect(lost).toBe(2)
      expect(result.ok && result.value).toMatchObject({ repeated: false, comment: { status: 'approved' } })
      expect(await rowsOf(sent.id)).toEqual({ comments: 1, consents: 1, screenings: 1, decisions: 1 })
    }
  })

  const failing = async <T>(event: string, work: () => Promise<T>): Promise<T> => {
    await env.DB.exec(`CREATE TRIGGER fault BEFORE ${event} BEGIN SELECT RAISE(ABORT, 'fault'); END`)
    try {
      return await work()
    } finally {
      await env.DB.exec('DROP TRIGGER fault')
    }
  }

  for (const event of ['INSERT ON comments', 'INSERT ON consents']) {
    it(`keeps no half of a comment: nothing is there after a fault at ${event}`, async () => {
      const sent = submission()
      await failing(event, () => expect(submitOn(sent)).rejects.toThrow(/fault/))
      expect(await rowsOf(sent.id)).toEqual({ comments: 0, consents: 0, screenings: 0, decisions: 0 })
    })
  }

  for (const event of ['INSERT ON screenings', 'INSERT ON decisions', 'UPDATE OF told ON comments']) {
    it(`publishes nothing by half: the comment waits and its check is due after a fault at ${event}`, async () => {
      const sent = submission()
      await failing(event, () => expect(submitOn(sent)).rejects.toThrow(/fault/))
      expect(await rowsOf(sent.id)).toEqual({ comments: 1, consents: 1, screenings: 0, decisions: 0 })
      await expectInvariants()
      const again = await submitOn(sent)
      expect(again.result.ok && again.result.value).toMatchObject({
        repeated: true,
        comment: { id: sent.id, status: 'pending' },
      })
    })
  }
})

describe('requests that meet', () => {
  it('store one comment and hear the same answer, however many carry the same id at once', async () => {
    const sent = submission({ proof: 'a secret of the writer' })
    const answers = await Promise.all(Array.from({ length: 12 }, () => submitOn(sent)))
    const told = answers.map(({ result }) => (result.ok ? JSON.stringify(result.value.comment) : result.code))
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain(sent.id)
    expect(await rowsOf(sent.id)).toMatchObject({ comments: 1, consents: 1 })
    await expectInvariants()
  })
})
