import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { brokenInvariants } from '../../../invariants.ts'
import { checkSending } from '../../../sending-machine.ts'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'

beforeAll(async () => {
  await seedSite(env.DB, { id: 'open', rule: 'flagged' })
})

it('answers by what was sent before, in whatever order comments are sent, repeated, edited and withdrawn', async () => {
  const place = { ask, site: 'open', origin: PAGE_ORIGIN, policyVersion: '2026-01' }
  await checkSending(place, 60)
  expect(await brokenInvariants(env.DB)).toEqual({})
})
