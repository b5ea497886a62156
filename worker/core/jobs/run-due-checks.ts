import type { Finding } from '../../contract/moderation/findings.ts'
import { ruleOn } from '../moderation-rule.ts'
import type { CommentStore, DueCheck } from '../ports/comment-store.ts'
import type { CheckQueue } from '../ports/job-store.ts'
import type { Screen, ScreeningResult } from '../ports/screen.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Site } from '../site.ts'
import { inTurns } from './in-turns.ts'

export type DueChecksDeps = {
  store: Pick<CommentStore, 'site' | 'dueChecks' | 'settle'>
  queue: CheckQueue
  secrets: Pick<Secrets, 'openFacts'>
  screen: Screen
  now: () => number
  newId: () => string
}

/** One run's share: what is left over is due still, and comes first in the next run, five minutes later. */
const LIMIT = 150
/** A Worker has six connections at a time. */
const AT_ONCE = 5
/** After so many faults in a row the service is down: the others need not each find it out. */
const FAULTS_MAX = 8
const RETRY_MS = 15 * 60_000

export type DueChecksReport = { checked: number; postponed: number; givenUp: number; failed: number }

/** `down`: the service that must look was not to be had. */
type Look =
  | { kind: 'settled'; down: boolean }
  | { kind: 'postpone'; dueAt: number; down: boolean }
  | { kind: 'give_up' }

const DOWN: readonly Finding['reason'][] = [
  'akismet_unreachable',
  'akismet_limited',
  'akismet_key_refused',
  'filter_late',
]

const reasons = (findings: Finding[]): string =>
  findings.map(({ filter, reason }) => `${filter} ${reason}`).join()

/** A history needs to hear of a try only where it brought something new. */
const isNews = (screening: ScreeningResult, earlier: Finding[] | undefined): boolean =>
  screening.checked || earlier === undefined || reasons(screening.findings) !== reasons(earlier)

/** Makes up the checks that are due. One that fails is tried again later and holds up no other. */
export const runDueChecks = async (deps: DueChecksDeps): Promise<DueChecksReport> => {
  const { store, queue, now } = deps
  const due = await store.dueChecks(now(), LIMIT)
  if (due.length === 0) return { checked: 0, postponed: 0, givenUp: 0, failed: 0 }
  const earlier = await queue.earlier(due.map(({ comment }) => comment.id))
  const sites = new Map<string, Promise<Site | null>>()
  const siteOf = (id: string) => {
    const site = sites.get(id) ?? store.site(id)
    sites.set(id, site)
    return site
  }

  let faults = 0
  const looks = await inTurns(due, AT_ONCE, async (check): Promise<Look | 'failed'> => {
    if (faults >= FAULTS_MAX) return { kind: 'postpone', dueAt: now() + RETRY_MS, down: true }
    try {
      const look = await lookAgain(
        check,
        await siteOf(check.comment.site),
        earlier.get(check.comment.id),
        deps,
      )
      faults = look.kind !== 'give_up' && look.down ? faults + 1 : 0
      return look
    } catch {
      return 'failed'
    }
  })

  const idsOf = (wanted: (look: Look | 'failed') => boolean) =>
    due.flatMap(({ comment }, at) => {
      const look = looks[at]
      return look !== undefined && wanted(look) ? [comment.id] : []
    })
  const times = new Set(
    looks.flatMap((look) => (look !== 'failed' && look.kind === 'postpone' ? [look.dueAt] : [])),
  )
  for (const dueAt of times) {
    await queue.postpone(
      idsOf((look) => look !== 'failed' && look.kind === 'postpone' && look.dueAt === dueAt),
      dueAt,
    )
  }
  const failed = idsOf((look) => look === 'failed')
  if (failed.length > 0) await queue.postpone(failed, now() + RETRY_MS)
  const givenUp = idsOf((look) => look !== 'failed' && look.kind === 'give_up')
  if (givenUp.length > 0) await queue.giveUp(givenUp)
  const checked = idsOf((look) => look !== 'failed' && look.kind === 'settled').length
  return {
    checked,
    givenUp: givenUp.length,
    failed: failed.length,
    postponed: due.length - checked - givenUp.length - failed.length,
  }
}

const lookAgain = async (
  { comment, thread }: DueCheck,
  site: Site | null,
  earlier: Finding[] | undefined,
  { store, secrets, screen, now, newId }: DueChecksDeps,
): Promise<Look> => {
  // A moderator has decided meanwhile, or the address is gone without which no filter can be asked.
  if (site === null || comment.status !== 'pending' || comment.facts === null) return { kind: 'give_up' }
  const facts = await secrets.openFacts(comment.id, comment.facts)
  if (facts === null) return { kind: 'give_up' }
  const screening = await screen({
    site,
    cause: 'recheck',
    comment,
    thread,
    facts,
    addressKey: comment.addressKey,
    form: facts.form ?? { honeypot: null, shownAt: null },
    ...(earlier && { earlier }),
  })
  const down = !screening.checked && screening.findings.some(({ reason }) => DOWN.includes(reason))
  if (!isNews(screening, earlier)) {
    return { kind: 'postpone', dueAt: screening.retryAt ?? now() + RETRY_MS, down }
  }
  await store.settle({
    commentId: comment.id,
    revision: comment.revision,
    cause: 'recheck',
    screening,
    // Whether an earlier receipt proved the writer known was between them and the first request.
    ...ruleOn(site.rule, {
      verdict: screening.verdict,
      checked: screening.checked,
      known: false,
      findings: screening.findings,
    }),
    decisionId: newId(),
    reason: null,
    at: now(),
  })
  return { kind: 'settled', down }
}
