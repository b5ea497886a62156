import { fold } from '../core/fold.ts'
import type { RecentTexts } from '../core/ports/recent-texts.ts'
import type { Filter } from '../core/ports/screen.ts'
import { say } from './say.ts'

const answer = say('repeats')

const WINDOW_MS = 3 * 24 * 60 * 60_000
/** "Well done!" is said by many: only a text with a sentence's worth of letters is anybody's own. */
const LETTERS_MIN = 25
/** The same sentence from so many before: no conversation sounds like this. */
const SPAM_FROM = 10

/** What remains of a text when case, accents, marks and spaces are changed to look new. */
const essence = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The same text, whoever sends it: written once, it is a comment, written everywhere, it is a campaign. */
export const repeats = (deps: { texts: RecentTexts; hash: (text: string) => Promise<string> }): Filter => ({
  name: 'repeats',
  async check({ site, comment }) {
    const text = essence(comment.body)
    if (text.length < LETTERS_MIN) return answer('ham', 'nothing_found', 0)
    const times = await deps.texts.timesBefore({
      site: site.id,
      commentId: comment.id,
      print: await deps.hash(text),
      at: comment.createdAt,
      since: comment.createdAt - WINDOW_MS,
    })
    if (times >= SPAM_FROM) return answer('spam', 'same_text_before', 0.8, times)
    return times > 0 ? answer('unsure', 'same_text_before', 0.6, times) : answer('ham', 'nothing_found', 0.2)
  },
})
