import type { Finding } from '../contract/moderation/findings.ts'
import { VERDICTS, type Verdict } from '../contract/statuses.ts'
import type { Candidate, Filter, FilterAnswer, Screen } from './ports/screen.ts'

/** Rings once after so many milliseconds; what it gives back takes it back. */
export type Alarm = (ms: number, ring: () => void) => () => void

type Deps = {
  now: () => number
  /** For all filters together, so that no writer waits for longer. */
  deadlineMs?: number
  alarm: Alarm
}

const DEADLINE_MS = 3_500
/** When a filter that must look, but failed or was late, is asked again. */
const RETRY_MS = 15 * 60_000

const worst = (findings: Finding[]): Verdict =>
  findings.reduce<Verdict>(
    (verdict, finding) =>
      VERDICTS.indexOf(finding.verdict) > VERDICTS.indexOf(verdict) ? finding.verdict : verdict,
    'ham',
  )

const isSpam = (verdict: Verdict): boolean => verdict === 'spam' || verdict === 'discard'

/** What a filter said earlier of this text, if it did look then. */
const earlierAnswer = (filter: Filter, { cause, earlier }: Candidate): FilterAnswer | null => {
  if (cause !== 'recheck' || filter.mustLook) return null
  const said = earlier?.find((finding) => finding.filter === filter.name)
  return said === undefined || said.reason === 'filter_failed' || said.reason === 'filter_late' ? null : said
}

/**
 * Asks the filters: first those that are ours, all at once; then, unless the text is spam already, those
 * that must look, since each of their answers costs money. A filter that throws or is late becomes a finding.
 */
export const createScreen = (filters: Filter[], deps: Deps): Screen => {
  const { now, deadlineMs = DEADLINE_MS, alarm } = deps

  const missing = (filter: Filter, reason: 'filter_failed' | 'filter_late'): FilterAnswer => ({
    filter: filter.name,
    verdict: 'unsure',
    reason,
    detail: null,
    sure: 0,
    ...(filter.mustLook && { retryAt: now() + RETRY_MS }),
  })

  return async (candidate) => {
    let ring = () => {}
    const rung = new Promise<'late'>((resolve) => {
      ring = () => resolve('late')
    })
    const takeBack = alarm(deadlineMs, ring)

    const ask = async (filter: Filter): Promise<FilterAnswer> => {
      const said = earlierAnswer(filter, candidate)
      if (said) return said
      // A filter's error may quote the text: neither its words nor its stack goes any further.
      const looking = (async () => filter.check(candidate))().catch(() => 'failed' as const)
      const answer = await Promise.race([looking, rung])
      if (answer === 'late') return missing(filter, 'filter_late')
      if (answer === 'failed') return missing(filter, 'filter_failed')
      return answer
    }

    try {
      const answers = await Promise.all(filters.filter((filter) => !filter.mustLook).map(ask))
      for (const filter of filters.filter((each) => each.mustLook)) {
        if (isSpam(worst(answers))) break
        answers.push(await ask(filter))
      }
      const overall = worst(answers)
      const times = answers.flatMap(({ retryAt }) => (retryAt === undefined ? [] : [retryAt]))
      const checked = isSpam(overall) || times.length === 0
      return {
        verdict: overall,
        findings: answers.map(({ filter, verdict, reason, detail, sure }) => ({
          filter,
          verdict,
          reason,
          detail,
          sure,
        })),
        checked,
        retryAt: checked ? null : Math.min(...times),
      }
    } finally {
      takeBack()
    }
  }
}
