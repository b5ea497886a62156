// Loaded before the clock of a test runs: without a bundle it takes seconds.
import '@simplewebauthn/server'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../../worker/contract/moderation.ts'
import { CHALLENGE_MS } from '../../../worker/core/moderation/session-limits.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { ask } from '../ask.ts'
import { authenticator } from './authenticator.ts'
import { address, cookieOf, newsroom, post, type Colleague } from './newsroom.ts'

type Options = { challenge: string; rp: { id: string }; rpId: string; user: { id: string } }

const registrationOptions = async (colleague: Colleague): Promise<Options> =>
  (await colleague.post('/v1/passkeys/options')).json()
const signInOptions = async (): Promise<Options> =>
  (await post('/v1/session/passkey-options', {}, { 'CF-Connecting-IP': address() })).json()
const signIn = (response: unknown, headers: Record<string, string> = {}) =>
  post('/v1/session/passkey', { response }, { 'CF-Connecting-IP': address(), ...headers })

/** Somebody with a passkey. */
const withPasskey = async (name = 'Ελένη') => {
  const room = await newsroom()
  const colleague = await room.colleague('moderator', name)
  const device = await authenticator()
  const registered = await colleague.post('/v1/passkeys', {
    response: await device.register(await registrationOptions(colleague)),
  })
  return { room, colleague, device, registered }
}

describe('a passkey', () => {
  it('is registered by somebody who is signed in, and opens the desk from then on', async () => {
    const { room, device, registered } = await withPasskey('Ελένη')
    expect(registered.status).toBe(201)
    expect(await registered.json()).toMatchObject({ passkeys: 1 })

    const answer = await signIn(await device.signIn(await signInOptions()))
    expect(answer.status).toBe(200)
    const session = await answer.json<Session>()
    expect(session).toMatchObject({ member: { name: 'Ελένη' }, sites: [{ id: room.site }], passkeys: 1 })
    const whoami = await ask('/v1/session', { headers: { Cookie: cookieOf(answer) } })
    expect(await whoami.json()).toEqual(session)
  })

  it('belongs to the host of the desk, is found without a name, and asks who holds the device', async () => {
    const room = await newsroom()
    const options = await registrationOptions(await room.colleague())
    expect(options).toMatchObject({
      rp: { id: 'comments.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const offered = await signInOptions()
    expect(offered).toMatchObject({ rpId: 'comments.example', userVerification: 'required' })
    expect(offered).not.toHaveProperty('allowCredentials')
  })

  it('replaces the session this browser had before', async () => {
    const { colleague, device } = await withPasskey()
    await signIn(await device.signIn(await signInOptions()), { Cookie: colleague.cookie })
    expect((await colleague.get('/v1/session')).status).toBe(401)
  })

  it('that nobody registered and a signature that is wrong are answered alike', async () => {
    const { device } = await withPasskey()
    const stranger = await authenticator()
    const forged = { ...(await stranger.signIn(await signInOptions())), id: device.id, rawId: device.id }
    const answers = [
      await signIn(await stranger.signIn(await signInOptions())),
      await signIn(forged),
      await signIn({ id: device.id }),
      await signIn({}),
    ]
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).toContain('passkey_refused')
  })

  it.each([
    ['another origin', { origin: 'https://comments.example.evil.example' }],
    ['another host', { host: 'evil.example' }],
    ['a device that did not ask who holds it', { verified: false }],
  ])('is refused from %s', async (_, circumstances) => {
    const { device } = await withPasskey()
    const answer = await signIn(await device.signIn(await signInOptions(), circumstances))
    expect(await answer.json()).toMatchObject({ code: 'passkey_refused' })
    expect(answer.headers.get('Set-Cookie')).toBeNull()
  })

  it('is refused when its counter runs backwards: somebody has a copy', async () => {
    const { device } = await withPasskey()
    await signIn(await device.signIn(await signInOptions()))
    device.turnBack()
    const answer = await signIn(await device.signIn(await signInOptions()))
    expect(await answer.json()).toMatchObject({ code: 'passkey_refused' })
  })

  it('cannot be registered twice, nor for somebody else', async () => {
    const { device, room } = await withPasskey()
    const ioan = await room.colleague('moderator', 'Ioan')
    const taken = await ioan.post('/v1/passkeys', {
      response: await device.register(await registrationOptions(ioan)),
    })
    expect(await taken.json()).toMatchObject({ code: 'passkey_refused' })
    const answer = await signIn(await device.signIn(await signInOptions()))
    // The device now names Ioan, the key is Eleni's: it signs nobody in.
    expect(await answer.json()).toMatchObject({ code: 'passkey_refused' })
  })
})

describe('a challenge', () => {
  it('is answered once', async () => {
    const { device } = await withPasskey()
    const answer = await device.signIn(await signInOptions())
    expect((await signIn(answer)).status).toBe(200)
    expect(await (await signIn(answer)).json()).toMatchObject({ code: 'challenge_expired' })
  })

  it('ends after some minutes, and is never one that we did not hand out', async () => {
    const { device } = await withPasskey()
    const options = await signInOptions()
    await env.DB.prepare('UPDATE challenges SET expires_at = expires_at - ? WHERE hash = ?')
      .bind(CHALLENGE_MS, await sha256(options.challenge))
      .run()
    for (const answer of [
      await device.signIn(options),
      await device.signIn(options, { challenge: 'invented' }),
    ]) {
      expect(await (await signIn(answer)).json()).toMatchObject({ code: 'challenge_expired' })
    }
  })

  it('for one member’s registration serves no other member, and no sign-in', async () => {
    const { room, colleague, device } = await withPasskey()
    const ioan = await room.colleague('moderator', 'Ioan')
    const other = await authenticator()
    const answer = await ioan.post('/v1/passkeys', {
      response: await other.register(await registrationOptions(colleague)),
    })
    expect(await answer.json()).toMatchObject({ code: 'challenge_expired' })

    const { challenge } = await registrationOptions(colleague)
    const entered = await signIn(await device.signIn(await signInOptions(), { challenge }))
    expect(await entered.json()).toMatchObject({ code: 'challenge_expired' })
  })
})
