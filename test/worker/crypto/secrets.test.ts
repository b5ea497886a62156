import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addressBlock } from '../../../worker/crypto/address-block.ts'
import { createKeyring } from '../../../worker/crypto/keyring.ts'
import { createSecrets } from '../../../worker/crypto/create-secrets.ts'
import { createKeyStore } from '../../../worker/store/key-store.ts'
import { watchedD1 } from '../watched-d1.ts'

const secretsOf = (db = env.DB) => createSecrets(createKeyring(createKeyStore(db)))
const ID = '0b5a1c1e-3e0c-4a53-9a6f-8a4a4d1f7a01'
const DAY = 24 * 60 * 60_000
const FACTS = { address: '192.0.2.7', userAgent: 'Φυλλομετρητής', referrer: null }

/** The same text with one character changed. */
const changed = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`

describe('a receipt', () => {
  it('is the same wherever it is made, and leads back to its comment', async () => {
    const token = await secretsOf().receiptToken(ID)
    expect(await secretsOf().receiptToken(ID)).toBe(token)
    expect(await secretsOf().commentOfReceipt(token)).toBe(ID)
    expect(token).toMatch(/^[\w-]{64}$/)
  })

  it('is worth nothing when any of it is changed', async () => {
    const secrets = secretsOf()
    const token = await secrets.receiptToken(ID)
    for (let at = 0; at < token.length; at += 1) {
      expect(await secrets.commentOfReceipt(changed(token, at))).toBeNull()
    }
    for (const other of ['', 'A', token.slice(1), `${token}AAAA`, `${token}=`, 'é']) {
      expect(await secrets.commentOfReceipt(other)).toBeNull()
    }
  })
})

describe('a form’s token', () => {
  it('says when it was handed out, for its site only', async () => {
    const secrets = secretsOf()
    const token = await secrets.formToken('kozani', 1_767_225_600_123)
    expect(await secrets.formShownAt('kozani', token)).toBe(1_767_225_600_123)
    expect(await secrets.formShownAt('alba', token)).toBeNull()
    const [, seal] = token.split('.')
    for (const other of ['', '.', 'a.b', `1.${seal}`, `${token}.x`, changed(token, 0)]) {
      expect(await secrets.formShownAt('kozani', other)).toBeNull()
    }
  })
})

describe('an address', () => {
  it('has one key a day, and another the next', async () => {
    const secrets = secretsOf()
    const now = Date.UTC(2026, 5, 1, 12)
    const key = await secrets.addressKey('192.0.2.7', now)
    expect(await secrets.addressKey('192.0.2.7', now + 1_000)).toBe(key)
    expect(await secrets.addressKey('192.0.2.8', now)).not.toBe(key)
    expect(await secrets.addressKey('192.0.2.7', now + DAY)).not.toBe(key)
    expect(key).not.toContain('192')
  })

  it('counts a household’s IPv6 addresses as one', () => {
    expect(addressBlock('192.0.2.7')).toBe('192.0.2.7')
    expect(addressBlock('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(addressBlock('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(addressBlock('2001:0DB8:1:2::6')).toBe('2001:db8:1:2::/64')
    expect(addressBlock('2001:db8::6')).toBe('2001:db8:0:0::/64')
    expect(addressBlock('::1')).toBe('0:0:0:0::/64')
  })
})

describe('what is known of a request', () => {
  it('can be opened again, for its own comment only', async () => {
    const secrets = secretsOf()
    const sealed = await secrets.sealFacts(ID, FACTS)
    expect(sealed).not.toContain('192')
    expect(await secrets.openFacts(ID, sealed)).toEqual(FACTS)
    expect(await secrets.openFacts(crypto.randomUUID(), sealed)).toBeNull()
    expect(await secrets.openFacts(ID, changed(sealed, 30))).toBeNull()
    expect(await secrets.openFacts(ID, 'x')).toBeNull()
    expect(await secrets.sealFacts(ID, FACTS)).not.toBe(sealed)
  })

  it('cannot be opened once its key is destroyed', async () => {
    const sealed = await secretsOf().sealFacts(ID, FACTS)
    await env.DB.prepare(`DELETE FROM keys WHERE purpose = 'facts'`).run()
    expect(await secretsOf().openFacts(ID, sealed)).toBeNull()
  })
})

describe('the keys', () => {
  it('are read once and remembered', async () => {
    const { db, bill } = watchedD1(env.DB)
    const secrets = secretsOf(db)
    await secrets.receiptToken(ID)
    const asked = bill.statements
    await secrets.receiptToken(ID)
    expect(bill.statements).toBe(asked)
  })

  it('are one key, whoever makes the first at the same moment', async () => {
    await env.DB.prepare(`DELETE FROM keys`).run()
    const tokens = await Promise.all(Array.from({ length: 8 }, () => secretsOf().receiptToken(ID)))
    expect(new Set(tokens).size).toBe(1)
  })

  it('are asked for again after a fault', async () => {
    let broken = true
    const { db } = watchedD1(env.DB, () => {
      if (broken) throw new Error('D1_ERROR: broken')
    })
    const secrets = secretsOf(db)
    await expect(secrets.receiptToken(ID)).rejects.toThrow(/broken/)
    broken = false
    expect(await secrets.receiptToken(ID)).toBe(await secretsOf().receiptToken(ID))
  })
})
