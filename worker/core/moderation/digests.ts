import type { ChangeDigest, Digest } from '../../contract/moderation/digest.ts'
import type { Language } from '../../contract/i18n/languages.ts'
import { checkEmail } from '../check-fields.ts'
import type { Mail, Mailer } from '../ports/mailer.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import type { DigestRecord, NewsStore } from './news-store.ts'
import type { Tokens } from './tokens.ts'

const CODE_MS = 30 * 60_000
const CODE_AGAIN_MS = 60_000
const CODE_TRIES_MAX = 5
const CODE_DIGITS = 8

type Whose = { member: string; site: string }
type Deps = {
  news: NewsStore
  tokens: Tokens
  /** Null where this deployment sends none. */
  mailer: Mailer | null
  codeMail: (mail: { to: string; site: string; lang: Language; code: string }) => Mail
  now: number
}

const toDigest = (digest: DigestRecord | null, lang: Language, available: boolean): Digest => ({
  available,
  frequency: digest?.frequency ?? 'off',
  hour: digest?.hour ?? 8,
  lang: digest?.lang ?? lang,
  address: digest?.address ?? null,
  confirmed: digest?.confirmed ?? false,
  lastSentAt: digest?.lastSentAt == null ? null : new Date(digest.lastSentAt).toISOString(),
})

const hashOf = ({ member, site }: Whose, code: string, { tokens }: Pick<Deps, 'tokens'>) =>
  tokens.hash(`digest\n${member}\n${site}\n${code}`)

/** Digits without a lean towards some: bytes above the last whole hundred are thrown away. */
const newCode = (tokens: Pick<Tokens, 'bytes'>): string => {
  let code = ''
  while (code.length < CODE_DIGITS) {
    for (const byte of tokens.bytes(CODE_DIGITS)) {
      if (byte < 200) code += String(byte % 100).padStart(2, '0')
    }
  }
  return code.slice(0, CODE_DIGITS)
}

export const readDigest = async (
  whose: Whose & { lang: Language },
  { news, mailer }: Pick<Deps, 'news' | 'mailer'>,
): Promise<Digest> => toDigest(await news.digest(whose), whose.lang, mailer !== null)

/** What a member wants to hear. A new address is asked first whether it is theirs. */
export const changeDigest = async (
  { member, site, siteName, origin, ...wish }: ChangeDigest & Whose & { siteName: string; origin: string },
  deps: Deps,
): Promise<Result<Digest>> => {
  const { news, mailer, tokens, now } = deps
  const whose = { member, site }
  const before = await news.digest(whose)
  const email = checkEmail(wish.address, 'optional')
  if (email.error) return refuseFields([{ ...email.error, field: 'address' }])
  const address = email.value
  if (wish.frequency !== 'off' && address === null) {
    return refuseFields([{ field: 'address', code: 'email_required' }])
  }
  if (wish.frequency !== 'off' && !mailer) return refuse('mail_unavailable')

  const same = address === (before?.address ?? null)
  const digest: DigestRecord = {
    ...whose,
    frequency: wish.frequency,
    hour: wish.hour,
    lang: wish.lang,
    address,
    confirmed: same && (before?.confirmed ?? false),
    origin,
    codeHash: same ? (before?.codeHash ?? null) : null,
    codeSentAt: before?.codeSentAt ?? null,
    codeTries: same ? (before?.codeTries ?? 0) : 0,
    lastSentAt: before?.lastSentAt ?? null,
  }
  if (digest.confirmed || address === null || wish.frequency === 'off' || !mailer) {
    await news.saveDigest(digest)
    return ok(toDigest(digest, wish.lang, mailer !== null))
  }
  // Nobody's box is filled by asking again and again.
  const wait = (digest.codeSentAt ?? 0) + CODE_AGAIN_MS - now
  if (wait > 0) return refuse('too_many_requests', { retryAfterSeconds: Math.ceil(wait / 1000) })
  const code = newCode(tokens)
  const asked = { ...digest, codeHash: await hashOf(whose, code, deps), codeSentAt: now, codeTries: 0 }
  await news.saveDigest(asked)
  await mailer.send(deps.codeMail({ to: address, site: siteName, lang: wish.lang, code }))
  return ok(toDigest(asked, wish.lang, true))
}

/** The code of the first mail: five tries, half an hour. */
export const confirmDigest = async (
  { code, ...whose }: Whose & { code: string },
  deps: Pick<Deps, 'news' | 'tokens' | 'mailer' | 'now'>,
): Promise<Result<Digest>> => {
  const digest = await deps.news.digest(whose)
  if (!digest?.codeHash || (digest.codeSentAt ?? 0) + CODE_MS <= deps.now) return refuse('code_refused')
  if ((await deps.news.countTry(whose)) > CODE_TRIES_MAX) return refuse('code_refused')
  const right = (await hashOf(whose, code.replaceAll(/\D/g, ''), deps)) === digest.codeHash
  if (!right) return refuse('code_refused')
  const confirmed = { ...digest, confirmed: true, codeHash: null, codeTries: 0 }
  await deps.news.saveDigest(confirmed)
  return ok(toDigest(confirmed, digest.lang, deps.mailer !== null))
}
