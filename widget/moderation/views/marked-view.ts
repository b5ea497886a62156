import { html, nothing } from 'lit'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { TextField } from '../../../worker/contract/moderation/constants.ts'

type Stretch = { start: number; end: number; kind: 'hit' | 'offence' }

/** A text with what a search found and what a filter objected to marked in it. */
export const markedView = (comment: DeskComment, field: TextField, text: string) => {
  const offences = (comment.screening?.findings ?? []).flatMap(({ ranges }) => ranges)
  const stretches = [
    ...offences.map((range) => ({ ...range, kind: 'offence' as const })),
    ...comment.hits.map((range) => ({ ...range, kind: 'hit' as const })),
  ]
    .filter((range) => range.field === field && range.start < range.end && range.end <= text.length)
    .sort((a, b) => a.start - b.start)
  return stretches.length === 0 ? text : piecesOf(text, apart(stretches))
}

/** Of stretches that lie over one another the first stays whole, and the rest begins behind it. */
const apart = (stretches: readonly Stretch[]): Stretch[] => {
  let reached = 0
  return stretches.flatMap(({ start, end, kind }) => {
    const from = Math.max(start, reached)
    reached = Math.max(reached, end)
    return from < end ? [{ start: from, end, kind }] : []
  })
}

const piecesOf = (text: string, stretches: readonly Stretch[]) => {
  let at = 0
  const pieces = stretches.map(({ start, end, kind }) => {
    const before = text.slice(at, start)
    at = end
    return html`${before}<mark class=${kind}>${text.slice(start, end)}</mark>`
  })
  return html`${pieces}${at < text.length ? text.slice(at) : nothing}`
}
