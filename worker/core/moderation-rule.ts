import type { Finding } from './../contract/moderation/findings.ts'
import type { Rule, Status, Verdict } from '../contract/statuses.ts'

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

export const statusByRule = (rule: Rule, circumstances: Circumstances): Status => {
  const { verdict, checked, findings = [] } = circumstances
  if (findings.some(({ filter, detail }) => filter === 'bans' && detail === 'trash')) return 'trash'
  if (verdict === 'spam' || verdict === 'discard') return 'spam'
  if (!checked) return 'pending'
  return PUBLISHES[rule](circumstances) ? 'approved' : 'pending'
}
