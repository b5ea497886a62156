import type { Finding } from './../contract/moderation/findings.ts'
import type { Rule, Status, Verdict, Waits } from '../contract/statuses.ts'

type Circumstances = {
  verdict: Verdict
  /** Every filter that must look has looked. */
  checked: boolean
  /** An earlier receipt proves that this writer has a published comment. */
  known: boolean
  /** A ban may send a comment straight to the bin. */
  findings?: Pick<Finding, 'filter' | 'detail'>[]
}

/** The one table that turns what the filters said into a status. Spam is never published by a rule. */
const PUBLISHES: Record<Rule, (circumstances: Circumstances) => boolean> = {
  all: () => false,
  first: ({ verdict, known }) => verdict === 'ham' && known,
  flagged: ({ verdict }) => verdict === 'ham',
}

/** What the desk says of a clean comment that a rule keeps waiting. No comment waits under `flagged` but for findings. */
const HELD_BY: Record<Rule, Waits> = { all: 'rule_all', first: 'rule_first', flagged: 'flagged' }

/** What a rule makes of a comment, and, where it lets it wait, why. */
export type Ruling = { to: Status; waits: Waits | null }

export const ruleOn = (rule: Rule, circumstances: Circumstances): Ruling => {
  const { verdict, checked, findings = [] } = circumstances
  if (findings.some(({ filter, detail }) => filter === 'bans' && detail === 'trash')) {
    return { to: 'trash', waits: null }
  }
  if (verdict === 'spam' || verdict === 'discard') return { to: 'spam', waits: null }
  if (!checked) return { to: 'pending', waits: 'unchecked' }
  if (PUBLISHES[rule](circumstances)) return { to: 'approved', waits: null }
  return { to: 'pending', waits: verdict === 'ham' ? HELD_BY[rule] : 'flagged' }
}

export const statusByRule = (rule: Rule, circumstances: Circumstances): Status =>
  ruleOn(rule, circumstances).to
