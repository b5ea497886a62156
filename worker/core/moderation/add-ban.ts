import type { Ban, NewBan } from '../../contract/moderation/bans.ts'
import { ADDRESS_BAN_DAYS, PATTERN_LETTERS_MIN, PATTERN_MAX } from '../../contract/moderation/constants.ts'
import { foldPattern, lettersIn } from '../matches-pattern.ts'
import { isBlank, normaliseText } from '../normalise-text.ts'
import type { Secrets } from '../ports/secrets.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import { emailRef } from '../writer-ref.ts'
import type { Act } from './act-store.ts'
import type { BanRecord, BanStore } from './ban-store.ts'

type Deps = {
  bans: BanStore
  secrets: Pick<Secrets, 'hash' | 'openFacts' | 'banHash'>
  newId: () => string
}
type Target = { key: string; label: string | null }

const DAY_MS = 24 * 60 * 60_000
const instant = (time: number): string => new Date(time).toISOString()

export const toBan = (ban: BanRecord): Ban => ({
  id: ban.id,
  kind: ban.kind,
  label: ban.label,
  writer: ban.writer,
  effect: ban.effect,
  until: ban.until === null ? null : instant(ban.until),
  reason: ban.reason,
  by: ban.by,
  at: instant(ban.at),
  met: ban.met,
})

const pattern = (value: string): Result<Target> => {
  const key = foldPattern(value)
  return key.length > PATTERN_MAX || lettersIn(key) < PATTERN_LETTERS_MIN
    ? refuseFields([{ field: 'value', code: 'pattern_malformed' }])
    : ok({ key, label: normaliseText(value) })
}

const target = async (wish: Act & NewBan, { bans, secrets }: Deps): Promise<Result<Target>> => {
  if (wish.kind === 'name' || wish.kind === 'text') return pattern(wish.value ?? '')
  if (wish.kind === 'email' && wish.value !== undefined) {
    return wish.value.includes('@')
      ? ok({ key: await emailRef(wish.site, wish.value, secrets.hash), label: null })
      : refuseFields([{ field: 'value', code: 'email_malformed' }])
  }
  if (wish.comment === undefined) return refuseFields([{ field: 'comment', code: 'field_malformed' }])
  const comment = await bans.comment(wish.site, wish.comment)
  if (!comment) return refuse('unknown_comment')
  const label = comment.name
  if (wish.kind === 'email') {
    return comment.email === null
      ? refuse('unknown_writer')
      : ok({ key: await emailRef(wish.site, comment.email, secrets.hash), label })
  }
  if (wish.kind === 'writer') {
    return comment.writerRef === null ? refuse('unknown_writer') : ok({ key: comment.writerRef, label })
  }
  const facts = comment.facts === null ? null : await secrets.openFacts(wish.comment, comment.facts)
  return facts === null
    ? refuse('address_forgotten')
    : ok({ key: await secrets.banHash(wish.site, facts.address), label })
}

/** A ban with its end. That on an address ends in any case: addresses change hands. */
export const addBan = async (wish: Act & NewBan, deps: Deps): Promise<Result<Ban>> => {
  const asked = wish.until == null ? null : Date.parse(wish.until)
  if (asked !== null && asked <= wish.at) return refuseFields([{ field: 'until', code: 'ban_end_malformed' }])
  const found = await target(wish, deps)
  if (!found.ok) return found
  const last = wish.at + ADDRESS_BAN_DAYS * DAY_MS
  const reason = normaliseText(wish.reason ?? '')
  const ban = await deps.bans.add({
    site: wish.site,
    by: wish.by,
    at: wish.at,
    id: deps.newId(),
    kind: wish.kind,
    ...found.value,
    effect: wish.effect,
    until: wish.kind === 'address' ? Math.min(asked ?? last, last) : asked,
    reason: isBlank(reason) ? null : reason,
  })
  return ban ? ok(toBan(ban)) : refuse('too_many_bans')
}
