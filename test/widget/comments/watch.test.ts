import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Watch } from '../../../widget/comments/reading/watch.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A watch that has begun, and what it is told. */
const watching = () => {
  const questions: ((changed: boolean) => void)[] = []
  const watch = new Watch(() => new Promise((resolve) => questions.push(resolve)))
  watch.start()
  const ask = () => vi.advanceTimersToNextTimerAsync()
  const answer = async (changed: boolean) => {
    questions.at(-1)?.(changed)
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    stop: () => watch.stop(),
    ask,
    answer,
    asked: () => questions.length,
    /** Whether there will be another question. */
    goesOn: () => vi.getTimerCount() > 0,
    /** Nothing changes for at least so long; how long each question took to come. */
    silence: async (ms: number) => {
      const waits: number[] = []
      for (let at = Date.now(), end = at + ms; at < end && vi.getTimerCount(); at = Date.now()) {
        await ask()
        await answer(false)
        waits.push(Date.now() - at)
      }
      return waits
    },
  }
}
const turnTab = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('who watches for news', () => {
  it('asks no more once stopped, also where a question was out', async () => {
    const { stop, ask, answer, asked, goesOn } = watching()
    await ask()
    stop()
    await answer(false)
    expect(goesOn()).toBe(false)
    expect(asked()).toBe(1)
  })

  it('asks nothing in a tab that was hidden while a question was out, and begins anew where it is seen again', async () => {
    const { stop, ask, answer, goesOn, silence } = watching()
    await ask()
    turnTab('hidden')
    await answer(false)
    expect(goesOn()).toBe(false)
    turnTab('visible')
    expect(await silence(1)).toEqual([MINUTE_MS])
    stop()
  })

  it('rests after an hour of silence, until the reader comes back to the tab', async () => {
    const { stop, silence, goesOn } = watching()
    const waits = await silence(HOUR_MS)
    expect(waits.slice(0, 3)).toEqual([MINUTE_MS, 1.5 * MINUTE_MS, 2.25 * MINUTE_MS])
    expect(Math.max(...waits)).toBe(10 * MINUTE_MS)
    expect(goesOn()).toBe(false)
    turnTab('visible')
    expect(await silence(1)).toEqual([MINUTE_MS])
    stop()
  })

  it('asks again soon where something came, and counts the hour from there', async () => {
    const { stop, ask, answer, silence, goesOn } = watching()
    await silence(HOUR_MS / 2)
    await ask()
    await answer(true)
    const [soon] = await silence(HOUR_MS / 2)
    expect(soon).toBe(MINUTE_MS)
    expect(goesOn()).toBe(true)
    stop()
  })
})
