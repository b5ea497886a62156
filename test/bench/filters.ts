import { performance } from 'node:perf_hooks'
import type { Verdict } from '../../worker/contract/statuses.ts'
import { sha256 } from '../../worker/core/sha256.ts'
import { buildScreen } from '../../worker/filters/build-screen.ts'
import { candidate, SENT_AT } from '../candidate.ts'
import { recentTexts } from '../core/filters/recent-texts.ts'
import { collections, sharedTexts } from '../core/filters/shared-texts.ts'

/**
 * What the local filters say of real texts, without any key and with an empty word list:
 * `node test/bench/filters.ts`. There is no public collection of Greek or Romanian spam.
 */
if (!sharedTexts) {
  console.log('The collections of genuine texts are not beside this checkout: nothing was measured.')
} else {
  const table = []
  for (const { name, genuine, texts } of collections()) {
    const screen = buildScreen({
      texts: recentTexts(),
      bans: null,
      hash: sha256,
      now: () => SENT_AT,
      akismet: null,
    })
    const verdicts: Record<Verdict, number> = { ham: 0, unsure: 0, spam: 0, discard: 0 }
    const reasons: Record<string, number> = {}
    const began = performance.now()
    for (const [at, body] of texts.entries()) {
      const { verdict, findings } = await screen(candidate({ comment: { id: String(at), body } }))
      verdicts[verdict] += 1
      for (const { reason } of findings.filter((finding) => finding.verdict !== 'ham')) {
        reasons[reason] = (reasons[reason] ?? 0) + 1
      }
    }
    table.push({
      collection: name,
      genuine,
      texts: texts.length,
      ham: `${((100 * verdicts.ham) / texts.length).toFixed(2)} %`,
      held: verdicts.unsure,
      spam: verdicts.spam,
      'ms a text': ((performance.now() - began) / texts.length).toFixed(3),
      reasons: Object.entries(reasons)
        .map(([reason, count]) => `${reason} ${count}`)
        .join(', '),
    })
  }
  console.table(table)
}
