import { describe, expect, it } from 'vitest'
import { pathSegment, SEGMENT_WIDTH } from '../../worker/core/path-segment.ts'

describe('a level of a path', () => {
  it('has one width and sorts by time', () => {
    const times = [0, 1, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1) + 1, 36 ** 8 - 1, 36 ** 8]
    const segments = times.map((time) => pathSegment(time, crypto.randomUUID()))
    expect(segments.every((segment) => segment.length === SEGMENT_WIDTH)).toBe(true)
    expect([...segments].sort()).toEqual(segments)
  })

  it('tells two comments of one millisecond apart', () => {
    expect(pathSegment(1, '00000000-0000-4000-8000-000000000001')).not.toBe(
      pathSegment(1, '00000000-0000-4000-8000-000000000002'),
    )
  })
})
