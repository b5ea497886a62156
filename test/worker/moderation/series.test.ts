import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Series } from '../../../worker/contract/moderation/series.ts'
import { seriesStore } from '../../../worker/store/moderation/series-store.ts'
import { watchedD1 } from '../watched-d1.ts'
import { newsroom, type Colleague } from './newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
const MINUTE = 60_000

const seriesOf = async (room: Room, viewer: Colleague, from = '', to = from): Promise<Series> =>
  (await viewer.get(`${room.base}/series${from === '' ? '' : `?from=${from}&to=${to}`}`)).json()

describe('the series', () => {
  it('counts comments by the day they came in the site’s own time zone, and what became of them', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator')
    // 22:30 in UTC is half past midnight of the next day in Athens.
    await room.comment({ createdAt: Date.UTC(2026, 0, 10, 22, 30), status: 'spam' })
    const early = await room.comment({ createdAt: Date.UTC(2026, 0, 11, 8) })
    await room.comment({ createdAt: Date.UTC(2026, 0, 11, 21, 59) })
    await room.comment({ createdAt: Date.UTC(2026, 0, 11, 22) })
    await eleni.decide({ action: 'approve', ids: [early] })
    const series = await seriesOf(room, eleni, '2026-01-10', '2026-01-12')
    expect(series.timeZone).toBe('Europe/Athens')
    expect(series.days).toEqual([
      { day: '2026-01-10', approved: 0, pending: 0, spam: 0, trash: 0 },
      { day: '2026-01-11', approved: 1, pending: 1, spam: 1, trash: 0 },
      { day: '2026-01-12', approved: 0, pending: 1, spam: 0, trash: 0 },
    ])
    expect(series.spam).toEqual({ comments: 4, spam: 1, share: 0.25 })
    // A Sunday: half past midnight and ten in the morning.
    expect([series.hours[6]?.[0], series.hours[6]?.[10]]).toEqual([1, 1])
    expect(series.articles).toMatchObject([{ key: 'arthro', comments: 4 }])
    expect(series.waiting).toEqual({ pending: 2, oldestAt: '2026-01-11T21:59:00.000Z' })
  })

  it('gives days of 23 and of 25 hours what happened in them', async () => {
    const room = await newsroom()
    const viewer = await room.colleague('viewer')
    // The clocks in Athens go forward on 29 March and back on 25 October.
    for (const at of [
      Date.UTC(2026, 2, 28, 22),
      Date.UTC(2026, 2, 29, 20, 59),
      Date.UTC(2026, 9, 24, 21),
      Date.UTC(2026, 9, 25, 21, 59),
    ]) {
      await room.comment({ createdAt: at })
    }
    expect((await seriesOf(room, viewer, '2026-03-29')).days).toMatchObject([{ pending: 2 }])
    expect((await seriesOf(room, viewer, '2026-10-25')).days).toMatchObject([{ pending: 2 }])
  })

  it('tells how long comments waited for a moderator, and not for what came after', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const now = Date.now()
    const waited: [number, number][] = [
      [2, 8],
      [60, 2],
    ]
    for (const [minutes, times] of waited) {
      for (let n = 0; n < times; n += 1) {
        const id = await room.comment({ createdAt: now - minutes * MINUTE })
        await eleni.decide({ action: 'approve', ids: [id] })
        if (n === 0) await eleni.decide({ action: 'trash', ids: [id] })
      }
    }
    const { toDecision } = await seriesOf(room, eleni)
    expect(toDecision.decisions).toBe(10)
    expect(toDecision.medianSeconds).toBeGreaterThan(120 * 0.85)
    expect(toDecision.medianSeconds).toBeLessThan(120 * 1.25)
    expect(toDecision.p90Seconds).toBeGreaterThan(3600 * 0.85)
    expect(toDecision.p90Seconds).toBeLessThan(3600 * 1.25)
  })

  it('says who was right, filters or moderators, and forgets what was undone', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const fine = await room.comment({ akismet: 'ham' })
    const missed = await room.comment({ akismet: 'ham' })
    const wronged = await room.comment({ akismet: 'spam', status: 'spam' })
    await eleni.decide({ action: 'approve', ids: [fine, wronged] })
    const decided = await eleni.decide({ action: 'spam', ids: [missed] })
    expect((await seriesOf(room, eleni)).agreement).toMatchObject({
      hamApproved: 1,
      hamRejected: 1,
      spamApproved: 1,
      spamRejected: 0,
    })
    const { decision } = await decided.json<{ decision: string }>()
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    expect((await seriesOf(room, eleni)).agreement).toMatchObject({ hamApproved: 1, hamRejected: 0 })
  })

  it('refuses a span that is backwards, no date, or longer than a year', async () => {
    const room = await newsroom()
    const viewer = await room.colleague('viewer')
    for (const query of ['from=2026-02-01&to=2026-01-01', 'from=soon', 'from=2024-01-01&to=2026-01-01']) {
      expect((await viewer.get(`${room.base}/series?${query}`)).status, query).toBe(400)
    }
  })

  it('costs what the hours cost, however many comments came in them', async () => {
    const room = await newsroom()
    const at = Date.UTC(2026, 0, 11, 8)
    const days = [{ day: '2026-01-11', from: at / 3_600_000 - 10, to: at / 3_600_000 + 14, weekday: 6 }]
    const read = async () => {
      const { db, bill } = watchedD1(env.DB)
      await seriesStore(db).series(room.site, days)
      return bill.rowsRead
    }
    await room.comment({ createdAt: at, status: 'approved' })
    const one = await read()
    for (let n = 0; n < 60; n += 1) await room.comment({ createdAt: at, status: 'approved' })
    expect(await read()).toBe(one)
  }, 60_000)
})
