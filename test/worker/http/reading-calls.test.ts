import { beforeAll, describe, expect, it } from 'vitest'
import { app } from '../../../worker/http/app.ts'
import { busyHouse, SLACK } from './busy-house.ts'

/** A file holds all that there is, in slices; figures follow the hours in which something happened (series.test.ts). */
const OTHERWISE = /log\.(csv|ndjson)$|series$/
const READING = [
  ...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)),
].filter((path) => !OTHERWISE.test(path))

describe('a call that reads costs what its page costs, however much there is', () => {
  let house: Awaited<ReturnType<typeof busyHouse>>
  const before = new Map<string, number>()
  const cost = (path: string) => {
    const address = path
      .replace(':site', house.room.site)
      .replace(':id', house.about)
      .replace(':handle', house.handle)
      .replaceAll(/:\w+/g, 'guessed')
    return house.cost('GET', `${address}?thread=arthro`)
  }

  beforeAll(async () => {
    house = await busyHouse()
    for (const path of READING) before.set(path, (await cost(path)).rows)
    await house.grow()
  }, 120_000)

  it.each(READING)('%s', async (path) => {
    const after = await cost(path)
    expect(after.status).toBeLessThan(500)
    expect(after.rows).toBeLessThanOrEqual((before.get(path) ?? 0) + SLACK)
  })
})
