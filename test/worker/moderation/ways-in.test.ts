// Loaded before the clock of a test runs: without a bundle it takes seconds.
import '@simplewebauthn/server'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Devices, Passkeys, RecoveryCodes } from '../../../worker/contract/moderation/sessions.ts'
import { authenticator } from './authenticator.ts'
import { address, cookieOf, newsroom, post, type Colleague } from './newsroom.ts'

const codeOf = async (answer: Response) => (await answer.json<{ code: string }>()).code
const devicesOf = async (colleague: Colleague) =>
  (await (await colleague.get('/v1/session/devices')).json<Devices>()).devices
const passkeysOf = async (colleague: Colleague) =>
  (await (await colleague.get('/v1/passkeys')).json<Passkeys>()).passkeys
const codesOf = async (colleague: Colleague) =>
  (await (await colleague.post('/v1/session/recovery-codes')).json<RecoveryCodes>()).codes
const recover = (code = '', from = address()) =>
  post('/v1/session/recovery', { code }, { 'CF-Connecting-IP': from })
const addPasskey = async (colleague: Colleague) => {
  const device = await authenticator()
  const options = await (
    await colleague.post('/v1/passkeys/options')
  ).json<{
    challenge: string
    rp: { id: string }
    user: { id: string }
  }>()
  return colleague.post('/v1/passkeys', { response: await device.register(options) })
}

describe('one’s own sessions', () => {
  it('are listed, and ended one by one or all but this one', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const [code = '', second = ''] = await codesOf(eleni)
    const phone = cookieOf(await recover(code))
    const tablet = cookieOf(await recover(second))
    const devices = await devicesOf(eleni)
    expect(devices.map(({ current }) => current).sort()).toEqual([false, false, true])

    const other = devices.find(({ current }) => !current)
    expect((await eleni.send('DELETE', `/v1/session/devices/${other?.id}`)).status).toBe(204)
    expect(await devicesOf(eleni)).toHaveLength(2)
    expect((await eleni.send('DELETE', '/v1/session/devices')).status).toBe(204)
    expect(await devicesOf(eleni)).toMatchObject([{ current: true }])
    expect(phone).not.toBe(tablet)
  })

  it('are nobody else’s to see or to end', async () => {
    const room = await newsroom()
    const [eleni, nikos] = [await room.colleague('owner', 'Ελένη'), await room.colleague('owner', 'Νίκος')]
    const [device] = await devicesOf(eleni)
    const ended = await nikos.send('DELETE', `/v1/session/devices/${device?.id}`)
    expect([ended.status, await codeOf(ended)]).toEqual([404, 'unknown_device'])
    expect((await eleni.get('/v1/session')).status).toBe(200)
  })
})

describe('passkeys', () => {
  it('are named and removed, but for the last way in', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    await addPasskey(eleni)
    await addPasskey(eleni)
    const [first, second] = await passkeysOf(eleni)
    const named = await eleni.send('PATCH', `/v1/passkeys/${second?.id}`, { name: '  Κινητό ' })
    expect((await named.json<Passkeys>()).passkeys.map(({ name }) => name)).toContain('Κινητό')
    expect((await eleni.send('DELETE', `/v1/passkeys/${first?.id}`)).status).toBe(204)
    const last = () => eleni.send('DELETE', `/v1/passkeys/${second?.id}`)
    expect(await codeOf(await last())).toBe('last_way_in')
    await codesOf(eleni)
    expect((await last()).status).toBe(204)
    expect(await codeOf(await last())).toBe('unknown_passkey')
  })
})

describe('a recovery code', () => {
  it('opens the desk once, however it is typed', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const codes = await codesOf(eleni)
    expect(new Set(codes).size).toBe(10)
    const [code = ''] = codes
    const answer = await recover(` ${code.toLowerCase().replaceAll('-', ' ')}`)
    expect(await answer.clone().json()).toMatchObject({ member: { name: 'Ελένη' } })
    expect(await codeOf(await recover(code))).toBe('recovery_refused')
    expect(await (await eleni.get('/v1/session/recovery-codes')).json()).toMatchObject({ left: 9 })
    const logged = await env.DB.prepare('SELECT act FROM desk_log WHERE site = ?').bind(room.site).first()
    expect(logged).toEqual({ act: 'session.recovered' })
  })

  it('opens once even for two at the same moment', async () => {
    const room = await newsroom()
    const [code] = await codesOf(await room.colleague())
    const answers = await Promise.all([recover(code), recover(code), recover(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  it('ends when new ones are made, and stands nowhere in the database', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const [old] = await codesOf(eleni)
    const [code = ''] = await codesOf(eleni)
    const stored = await env.DB.prepare('SELECT * FROM recovery_codes').all()
    expect(JSON.stringify(stored.results)).not.toContain(code)
    expect(JSON.stringify(stored.results)).not.toContain(code.replaceAll('-', ''))
    expect((await recover(old)).status).toBe(401)
    expect((await recover(code)).status).toBe(200)
  })

  it('that is guessed makes the guesser wait, and nobody else', async () => {
    const room = await newsroom()
    const [code] = await codesOf(await room.colleague())
    const guesser = address()
    expect(await codeOf(await recover('AAAAA-AAAAA', guesser))).toBe('recovery_refused')
    const hurried = await recover('BBBBB-BBBBB', guesser)
    expect([hurried.status, hurried.headers.get('Retry-After')]).toEqual([429, '1'])
    expect((await recover(code)).status).toBe(200)
  })
})
